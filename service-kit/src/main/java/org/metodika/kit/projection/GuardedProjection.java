package org.metodika.kit.projection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Keeps one row per aggregate of another service, made from state topics. The row carries the sequence it was made from; an
 * older state never replaces a newer one, so replays and redeliveries do no harm.
 */
public abstract class GuardedProjection implements Projection {

    static final String LAST_SEQUENCE = "lastSeq";
    /** When the message of the row happened; reports say with it how fresh they are. */
    public static final String LAST_TIME = "lastTime";

    private final String name;
    private final MongoOperations mongo;

    /** @param name name of the follower */
    protected GuardedProjection(String name, MongoOperations mongo) {
        this.name = name;
        this.mongo = mongo;
    }

    @Override
    public final String name() {
        return name;
    }

    /** Whether messages of this type make rows; others are passed over. */
    protected abstract boolean follows(Incoming message);

    /** Id of the row that the message is about. */
    protected abstract String idOf(Incoming message);

    /**
     * The row that the message makes, without its id; null where there is to be none, as after a tombstone.
     *
     * @throws UndecodableMessage where the message is not what its type promises
     */
    protected abstract @Nullable Document row(Incoming message);

    @Override
    public void apply(List<Incoming> batch) throws FollowerFailure {
        apply(batch, rows -> replaceOlder(mongo.getCollection(collection()), rows));
    }

    /**
     * The same into a collection that is made anew. Hardly a key is there already, so rows are simply inserted; those that
     * meet one of their key are held against the guard.
     */
    @Override
    public void applyAnew(String collection, List<Incoming> batch) throws FollowerFailure {
        apply(batch, rows -> {
            MongoCollection<Document> fresh = mongo.getCollection(collection);
            replaceOlder(fresh, insert(fresh, rows));
        });
    }

    private void apply(List<Incoming> batch, Consumer<List<Written>> write) throws FollowerFailure {
        Map<String, Written> newest = new LinkedHashMap<>();
        FollowerFailure failure = null;
        for (int i = 0; i < batch.size() && failure == null; i++) {
            Incoming message = batch.get(i);
            if (!follows(message)) {
                continue;
            }
            try {
                String id = idOf(message);
                Written present = newest.get(id);
                if (present == null || message.sequence() >= present.sequence()) {
                    newest.put(id, written(id, message));
                }
            } catch (RuntimeException e) {
                failure = new FollowerFailure(i, e);
            }
        }
        if (!newest.isEmpty()) {
            try {
                write.accept(List.copyOf(newest.values()));
            } catch (RuntimeException e) {
                throw new FollowerFailure(0, e);
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    /**
     * What a message makes of its row.
     *
     * @param document the row as it is stored; null where there is to be none
     */
    private record Written(
            String id, long sequence, @Nullable Document document) {

        WriteModel<Document> overOlder() {
            var older = and(eq("_id", id), lt(LAST_SEQUENCE, sequence));
            return document == null
                    ? new DeleteOneModel<>(older)
                    : new ReplaceOneModel<>(older, document, new ReplaceOptions().upsert(true));
        }
    }

    private Written written(String id, Incoming message) {
        Document row = row(message);
        if (row != null) {
            row.put("_id", id);
            row.put(LAST_SEQUENCE, message.sequence());
            row.put(LAST_TIME, Date.from(message.time()));
        }
        return new Written(id, message.sequence(), row);
    }

    /** Inserts what it can; gives what is left to do: keys that are there already, and rows to be taken out. */
    private static List<Written> insert(MongoCollection<Document> rows, List<Written> writes) {
        List<Written> left = new ArrayList<>();
        List<Written> inserted = new ArrayList<>();
        List<Document> documents = new ArrayList<>();
        for (Written write : writes) {
            Document document = write.document();
            if (document == null) {
                left.add(write);
            } else {
                inserted.add(write);
                documents.add(document);
            }
        }
        if (!documents.isEmpty()) {
            try {
                rows.insertMany(documents, new InsertManyOptions().ordered(false));
            } catch (MongoBulkWriteException e) {
                duplicates(e).forEach(index -> left.add(inserted.get(index)));
            }
        }
        return left;
    }

    /** A guarded upsert that meets a newer row fails as a duplicate; that is the guard at work. */
    private static void replaceOlder(MongoCollection<Document> rows, List<Written> writes) {
        if (writes.isEmpty()) {
            return;
        }
        try {
            rows.bulkWrite(writes.stream().map(Written::overOlder).toList(), new BulkWriteOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            duplicates(e);
        }
    }

    /** Places of the writes whose key was there already; any other failure is thrown on. */
    private static List<Integer> duplicates(MongoBulkWriteException failure) {
        boolean onlyDuplicates = failure.getWriteConcernError() == null
                && failure.getWriteErrors().stream()
                        .allMatch(error -> ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY);
        if (!onlyDuplicates) {
            throw failure;
        }
        return failure.getWriteErrors().stream().map(BulkWriteError::getIndex).toList();
    }
}
