package org.metodika.benchmarks.load;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.bson.Document;

/** What the document store gives to whoever asks it directly: find by id, and the conditional update of one write. */
final class StoreFloor {

    private static final int COPIES = 512;
    private static final String VERSION = "version";

    private final Session session;

    StoreFloor(Session session) {
        this.session = session;
    }

    void measure() throws InterruptedException {
        MongoCollection<Document> programs = copies("program", "programs");
        Measured found = session.run(
                "store, find",
                session.pace().load(Bench.CONNECTIONS),
                number -> () ->
                        programs.find(eq("_id", ThreadLocalRandom.current().nextInt(COPIES)))
                                        .first()
                                != null);
        session.found(Figure.floor("store: find a program by id", "finds", found));
        MongoCollection<Document> checkpoints = copies("monitoring", "checkpoints");
        Measured updated = session.run(
                "store, update", session.pace().load(Bench.CONNECTIONS), number -> new Updating(checkpoints, number));
        session.found(Figure.floor("store: update a checkpoint, if its version is the one", "updates", updated));
    }

    /** A collection of documents as a service has them, with ids from 0. */
    private MongoCollection<Document> copies(String database, String name) {
        List<Document> originals = session.platform()
                .collection(database, name)
                .find()
                .limit(COPIES)
                .into(new ArrayList<>());
        MongoCollection<Document> target = session.platform().collection("bench", name);
        target.drop();
        List<Document> copies = new ArrayList<>();
        for (int i = 0; i < COPIES; i++) {
            Document copy = new Document(originals.get(i % originals.size()));
            copy.put("_id", i);
            copy.put(VERSION, 1L);
            copies.add(copy);
        }
        target.insertMany(copies);
        return target;
    }

    /** A writer with documents of its own; the update has the parts and the size of a recorded checkpoint's. */
    private static final class Updating implements ClosedLoop.Worker {

        private static final int OWN = COPIES / Bench.CONNECTIONS;
        private static final String MESSAGE = "x".repeat(400);

        private final MongoCollection<Document> checkpoints;
        private final int first;
        private final long[] versions = new long[OWN];
        private final Document[] states = new Document[OWN];
        private int next;

        Updating(MongoCollection<Document> checkpoints, int number) {
            this.checkpoints = checkpoints;
            this.first = number * OWN;
            for (int i = 0; i < OWN; i++) {
                Document present = checkpoints.find(eq("_id", first + i)).first();
                versions[i] = 1;
                states[i] = present == null ? new Document() : present.get("state", Document.class);
            }
        }

        @Override
        public boolean once() {
            int i = next++ % OWN;
            long version = versions[i];
            Document entry =
                    new Document("seq", version).append("time", new Date()).append("data", MESSAGE);
            long matched = checkpoints
                    .updateOne(
                            and(eq("_id", first + i), eq(VERSION, version)),
                            new Document(
                                    "$set",
                                    new Document("state", states[i])
                                            .append(VERSION, version + 1)
                                            .append("seq", version + 1)
                                            .append("outbox", List.of(entry))))
                    .getMatchedCount();
            if (matched != 1) {
                throw new IllegalStateException("An update matched " + matched + " documents");
            }
            versions[i] = version + 1;
            return true;
        }
    }
}
