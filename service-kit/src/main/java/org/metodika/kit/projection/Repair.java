package org.metodika.kit.projection;

import com.mongodb.MongoNamespace;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.RenameCollectionOptions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Topic;
import org.metodika.kit.problem.Outages;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.projection.DeadLetter.Status;
import org.metodika.kit.projection.Follower.FollowerFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.HttpStatus;

/** Mends read models: redelivers a dead letter, rebuilds a projection from its topic. Reactions are never replayed. */
public final class Repair {

    private static final Logger log = LoggerFactory.getLogger(Repair.class);

    private final Followers followers;
    private final DeadLetters deadLetters;
    private final TopicReader topics;
    private final MongoOperations mongo;

    public Repair(Followers followers, DeadLetters deadLetters, TopicReader topics, MongoOperations mongo) {
        this.followers = followers;
        this.deadLetters = deadLetters;
        this.topics = topics;
        this.mongo = mongo;
    }

    /**
     * Gives a dead letter to its follower again. A projection gets the row of the key made anew from the whole topic, since
     * the guard would drop the old message; a reaction gets the one message.
     *
     * @throws org.metodika.kit.problem.ProblemException 404 unknown, 409 {@code dead-letter-still-fails}, 409 {@code message-gone}
     */
    public DeadLetter redeliver(String id) {
        DeadLetter letter = deadLetters.find(id).orElseThrow(Problems::notFound);
        Follower follower = followers.find(letter.follower()).orElseThrow(Problems::notFound);
        List<Incoming> messages = follower instanceof Projection
                ? messagesOf(letter.topic(), letter.key())
                : List.of(Incoming.from(topics.readOne(letter.topic(), letter.partition(), letter.offset())
                        .orElseThrow(() -> Problems.plain("message-gone", HttpStatus.CONFLICT))));
        try {
            follower.apply(messages);
        } catch (FollowerFailure e) {
            log.warn("Dead letter {} fails again", id, e.reason());
            throw Problems.plain("dead-letter-still-fails", HttpStatus.CONFLICT);
        }
        return deadLetters.settle(id, Status.REDELIVERED).orElseThrow(Problems::notFound);
    }

    /** Marks a dead letter as needing nothing any more. */
    public DeadLetter dismiss(String id) {
        return deadLetters.settle(id, Status.DISMISSED).orElseThrow(Problems::notFound);
    }

    /**
     * Builds a projection anew from the beginning of its topic in a second collection and switches to it; until then the old
     * rows go on being served.
     *
     * @return number of rows after the rebuild
     * @throws org.metodika.kit.problem.ProblemException 404 unknown projection, 409 {@code reaction-not-replayable}
     */
    public long rebuild(String name) {
        Follower follower = followers.find(name).orElseThrow(Problems::notFound);
        if (!(follower instanceof Projection projection)) {
            throw Problems.plain("reaction-not-replayable", HttpStatus.CONFLICT);
        }
        String live = projection.collection();
        String fresh = live + ".rebuild";
        followers.whilePaused(projection, () -> {
            mongo.dropCollection(fresh);
            mongo.createCollection(fresh);
            for (Topic topic : projection.topics()) {
                topics.readAll(topic.name(), batch -> applyGood(projection, fresh, batch));
            }
            // Once over all rows costs less than with each of them.
            copyIndexes(live, fresh);
            mongo.getCollection(fresh)
                    .renameCollection(
                            new MongoNamespace(
                                    mongo.getCollection(live).getNamespace().getDatabaseName(), live),
                            new RenameCollectionOptions().dropTarget(true));
            projection.renewed();
        });
        // What the store knows without reading all rows once more.
        return mongo.getCollection(live).estimatedDocumentCount();
    }

    /** What can't be applied is a dead letter already; the rebuild goes on without it. */
    private void applyGood(Projection projection, String collection, List<ConsumerRecord<String, byte[]>> batch) {
        List<Incoming> rest = decodable(batch);
        while (!rest.isEmpty()) {
            try {
                projection.applyAnew(collection, rest);
                return;
            } catch (FollowerFailure e) {
                if (Outages.is(e.reason())) {
                    throw e.reason();
                }
                log.warn(
                        "Rebuild of {} leaves out {}",
                        projection.name(),
                        rest.get(e.index()).id(),
                        e.reason());
                rest = rest.subList(e.index() + 1, rest.size());
            }
        }
    }

    private List<Incoming> messagesOf(String topic, @Nullable String key) {
        List<Incoming> messages = Collections.synchronizedList(new ArrayList<>());
        topics.readAll(
                topic,
                batch -> decodable(batch).stream()
                        .filter(message -> message.key().equals(key))
                        .forEach(messages::add));
        return messages;
    }

    private static List<Incoming> decodable(List<ConsumerRecord<String, byte[]>> batch) {
        List<Incoming> messages = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> message : batch) {
            try {
                messages.add(Incoming.from(message));
            } catch (UndecodableMessage passedOver) {
                log.warn("Passing over {}-{}@{}", message.topic(), message.partition(), message.offset());
            }
        }
        return messages;
    }

    /** With names and conditions: the next start declares them again and would find them in the way otherwise. */
    private void copyIndexes(String from, String to) {
        for (Document index : mongo.getCollection(from).listIndexes()) {
            if ("_id_".equals(index.getString("name"))) {
                continue;
            }
            IndexOptions options = new IndexOptions()
                    .name(index.getString("name"))
                    .unique(Boolean.TRUE.equals(index.getBoolean("unique")))
                    .sparse(Boolean.TRUE.equals(index.getBoolean("sparse")));
            Document condition = index.get("partialFilterExpression", Document.class);
            if (condition != null) {
                options.partialFilterExpression(condition);
            }
            mongo.getCollection(to).createIndex(index.get("key", Document.class), options);
        }
    }
}
