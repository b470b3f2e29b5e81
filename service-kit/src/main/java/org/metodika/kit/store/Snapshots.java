package org.metodika.kit.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bson.Document;

/**
 * What an aggregate was before: numbered snapshots, each a document of its own, so that the aggregate stays as large as its
 * present. A snapshot is written before the write that supersedes it; writing it again changes nothing, so a crash between the
 * two does no harm.
 *
 * @param <S> record that is kept, written by a {@link StateCodec}
 */
public final class Snapshots<S> {

    private static final String NUMBER = "number";

    private final MongoCollection<Document> collection;
    private final StateCodec<S> codec;

    Snapshots(MongoCollection<Document> collection, StateCodec<S> codec) {
        this.collection = collection;
        this.codec = codec;
    }

    /** Keeps a snapshot; one with the same number is replaced. */
    public void keep(String aggregateId, int number, S snapshot) {
        String id = id(aggregateId, number);
        Document document =
                new Document("_id", id).append(NUMBER, number).append(AggregateDocument.STATE, codec.write(snapshot));
        collection.replaceOne(eq("_id", id), document, new ReplaceOptions().upsert(true));
    }

    /** The snapshot with this number; empty where there is none. */
    public Optional<S> find(String aggregateId, int number) {
        return Optional.ofNullable(
                        collection.find(eq("_id", id(aggregateId, number))).first())
                .map(this::read);
    }

    /** The snapshots with these numbers, in their order; numbers without one are left out. */
    public Map<Integer, S> find(String aggregateId, Collection<Integer> numbers) {
        Map<Integer, S> found = new TreeMap<>();
        collection
                .find(in(
                        "_id",
                        numbers.stream().map(number -> id(aggregateId, number)).toList()))
                .forEach(document -> found.put(document.getInteger(NUMBER), read(document)));
        return found;
    }

    private S read(Document document) {
        return codec.read(document.get(AggregateDocument.STATE, Document.class));
    }

    private static String id(String aggregateId, int number) {
        return aggregateId + "~" + number;
    }
}
