package org.metodika.program.history;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.metodika.contracts.Topic;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.contracts.team.TeamCatalogue;
import org.metodika.kit.projection.Incoming;
import org.metodika.kit.projection.Projection;
import org.metodika.kit.projection.UndecodableMessage;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps a row for every event of programs and team programs, also of types that are new since this was written. A repetition writes the same row
 * once more.
 */
public final class HistoryFollower implements Projection {

    private final MongoOperations mongo;
    private final JsonMapper json = JsonMapper.builder().build();

    public HistoryFollower(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public String name() {
        return "program-history";
    }

    @Override
    public List<Topic> topics() {
        return List.of(ProgramCatalogue.PROGRAM_EVENTS, TeamCatalogue.TEAM_PROGRAM_EVENTS);
    }

    @Override
    public String collection() {
        return mongo.getCollectionName(HistoryRow.class);
    }

    @Override
    public void apply(List<Incoming> batch) throws FollowerFailure {
        applyAnew(collection(), batch);
    }

    @Override
    public void applyAnew(String collection, List<Incoming> batch) throws FollowerFailure {
        List<WriteModel<Document>> writes = new ArrayList<>();
        FollowerFailure failure = null;
        for (int i = 0; i < batch.size() && failure == null; i++) {
            try {
                writes.add(write(row(batch.get(i))));
            } catch (RuntimeException e) {
                failure = new FollowerFailure(i, e);
            }
        }
        if (!writes.isEmpty()) {
            try {
                mongo.getCollection(collection).bulkWrite(writes, new BulkWriteOptions().ordered(false));
            } catch (RuntimeException e) {
                throw new FollowerFailure(0, e);
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private WriteModel<Document> write(HistoryRow row) {
        Document document = new Document();
        mongo.getConverter().write(row, document);
        return new ReplaceOneModel<>(Filters.eq("_id", row.id()), document, new ReplaceOptions().upsert(true));
    }

    private HistoryRow row(Incoming message) {
        byte[] value = message.value();
        if (value == null) {
            throw new UndecodableMessage("An event without data", null);
        }
        try {
            JsonNode event = json.readTree(value);
            UUID programId = UUID.fromString(message.key());
            return new HistoryRow(
                    HistoryRow.id(programId, message.sequence()),
                    programId,
                    message.sequence(),
                    UUID.fromString(message.id()),
                    message.type(),
                    message.time(),
                    Facts.by(event),
                    message.traceparent(),
                    Facts.of(event));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new UndecodableMessage("Not an event of a program: " + e.getMessage(), e);
        }
    }
}
