package org.metodika.reporting.changes;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** The documents of the feeds; every look-up is by {@code _id}, every write is one document. */
@Component
class FeedStore {

    private static final String SOURCES = "change_sources";
    private static final String SEQUENCE = "sequence";

    private final MongoOperations mongo;

    FeedStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** The head without its entries. */
    FeedHead mark(String schoolId) {
        Query query = query(where("_id").is(schoolId));
        query.fields().exclude("entries");
        Document found = mongo.findOne(query, Document.class, mongo.getCollectionName(FeedHead.class));
        return found == null
                ? FeedHead.empty(schoolId)
                : new FeedHead(
                        schoolId,
                        found.getLong("version"),
                        lanes(found.get("lanes", Document.class)),
                        found.getLong("base"),
                        found.getLong("next"),
                        List.of());
    }

    FeedHead head(String schoolId) {
        return Optional.ofNullable(mongo.findById(schoolId, FeedHead.class)).orElse(FeedHead.empty(schoolId));
    }

    /**
     * Adds changes and moves the marks of their partitions, in one write.
     *
     * @return false when somebody else wrote since {@code known} was read; nothing is added then
     */
    boolean append(FeedHead known, List<Arrival> arrivals) {
        Map<String, Long> moved = new LinkedHashMap<>();
        arrivals.forEach(arrival -> moved.merge(arrival.lane(), arrival.offset(), Math::max));
        List<Entry> entries = arrivals.stream().map(Arrival::entry).toList();
        if (known.version() == 0) {
            try {
                mongo.insert(new FeedHead(known.schoolId(), 1, moved, 0, entries.size(), entries));
                return true;
            } catch (DuplicateKeyException somebodyWasFaster) {
                return false;
            }
        }
        Update update = new Update()
                .push("entries")
                .each(entries.toArray())
                .inc("version", 1L)
                .inc("next", (long) entries.size());
        moved.forEach((lane, offset) -> update.set("lanes." + lane, offset));
        return write(known, update);
    }

    /** Takes the first {@code number} entries off the head, which have been archived before. */
    boolean cut(FeedHead head, int number) {
        return write(
                head,
                new Update()
                        .set(
                                "entries",
                                head.entries().subList(number, head.entries().size()))
                        .inc("version", 1L)
                        .inc("base", (long) number));
    }

    /** Keeps a stretch; keeping it again changes nothing. */
    void archive(String schoolId, long stretch, List<Entry> entries) {
        mongo.save(new FeedArchive(id(schoolId, stretch), entries));
    }

    List<Entry> archived(String schoolId, long stretch) {
        FeedArchive archive = mongo.findById(id(schoolId, stretch), FeedArchive.class);
        if (archive == null) {
            throw new IllegalStateException("A stretch of the feed is missing: " + id(schoolId, stretch));
        }
        return archive.entries();
    }

    /** Highest sequence taken in, of these sources; those never seen are missing. */
    Map<String, Long> sequences(Collection<String> sources) {
        Map<String, Long> found = new HashMap<>();
        mongo.find(query(where("_id").in(sources)), Document.class, SOURCES)
                .forEach(source -> found.put(source.getString("_id"), source.getLong(SEQUENCE)));
        return found;
    }

    /** Notes how far sources have been taken in; a lower number than is noted changes nothing. */
    void remember(Map<String, Long> sequences) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        sequences.forEach((source, sequence) -> writes.add(new UpdateOneModel<>(
                Filters.eq("_id", source), Updates.max(SEQUENCE, sequence), new UpdateOptions().upsert(true))));
        if (!writes.isEmpty()) {
            mongo.getCollection(SOURCES).bulkWrite(writes, new BulkWriteOptions().ordered(false));
        }
    }

    private boolean write(FeedHead known, Update update) {
        Query same = query(where("_id").is(known.schoolId()).and("version").is(known.version()));
        return mongo.updateFirst(same, update, FeedHead.class).getModifiedCount() == 1;
    }

    private static Map<String, Long> lanes(Document stored) {
        Map<String, Long> lanes = new HashMap<>();
        stored.forEach((lane, offset) -> lanes.put(lane, ((Number) offset).longValue()));
        return lanes;
    }

    private static String id(String schoolId, long stretch) {
        return schoolId + "|" + stretch;
    }
}
