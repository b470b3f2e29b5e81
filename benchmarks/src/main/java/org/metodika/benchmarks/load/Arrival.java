package org.metodika.benchmarks.load;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import com.mongodb.client.MongoCollection;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** Waits until what was written has reached the lists; asks the document store, so that nothing is in the way. */
final class Arrival {

    private static final String DATABASE = "monitoring";
    private static final String ROWS = "checkpoint_rows";
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(10);
    private static final long PAUSE_MILLIS = 50;

    private Arrival() {}

    /** Rows of the list. */
    static MongoCollection<Document> rows(Platform platform) {
        return platform.collection(DATABASE, ROWS);
    }

    /** Waits for so many rows. */
    static void await(Platform platform, long count) throws InterruptedException {
        until(() -> rows(platform).countDocuments() >= count, count + " rows of checkpoints");
    }

    /** Waits until nothing waits in an outbox and as many rows say passed as checkpoints are. */
    static void awaitAll(Platform platform) throws InterruptedException {
        MongoCollection<Document> checkpoints = platform.collection(DATABASE, "checkpoints");
        until(
                () -> checkpoints.countDocuments(exists("outboxSince")) == 0
                        && checkpoints.countDocuments(eq("state.standing.is", "passed"))
                                == rows(platform).countDocuments(eq("status", "PASSED")),
                "the outboxes of checkpoints and their rows");
    }

    /** Waits until the list of programs has so many, as they are now. */
    static void awaitPrograms(Platform platform, long count) throws InterruptedException {
        awaitRows(platform, "programs", "program_rows", count);
    }

    /** Waits until the catalogue lists so many offers, as they are now. */
    static void awaitOffers(Platform platform, long count) throws InterruptedException {
        awaitRows(platform, "offers", "offer_rows", count);
    }

    private static void awaitRows(Platform platform, String stored, String rows, long count)
            throws InterruptedException {
        MongoCollection<Document> aggregates = platform.collection("program", stored);
        // The second look reads all of them, so it comes when the first, which costs nothing, has found enough.
        until(
                () -> platform.collection("program", rows).estimatedDocumentCount() >= count
                        && aggregates.countDocuments(exists("outboxSince")) == 0,
                "%,d %s in their list".formatted(count, stored));
    }

    /** Something to wait for. */
    @FunctionalInterface
    private interface Condition {
        boolean holds();
    }

    private static void until(Condition condition, String what) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!condition.holds()) {
            if (System.nanoTime() - end > 0) {
                throw new IllegalStateException("Waited in vain for " + what);
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }
}
