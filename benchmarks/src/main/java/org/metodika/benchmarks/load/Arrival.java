package org.metodika.benchmarks.load;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;

/** Waits until what was written has reached the lists. */
final class Arrival {

    private static final String DATABASE = "monitoring";
    private static final String ROWS = "checkpoint_rows";
    private static final String FOLLOWER = "monitoring-service.checkpoint-rows";
    private static final String PENDING = "outbox_pending";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
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

    /**
     * Waits until nothing waits in the outboxes of monitoring-service and its list has taken in what lies in its topic. The
     * service and the broker are asked, since reading whole collections again and again would be a load of its own.
     */
    static void awaitAll(Platform platform) throws InterruptedException {
        try (Admin kafka = Admin.create(Map.of("bootstrap.servers", platform.kafka()))) {
            until(
                    () -> lag(kafka) == 0 && pending(platform) == 0 && lag(kafka) == 0,
                    "the outboxes of checkpoints and their rows");
        }
    }

    /** Waits until as many rows say passed as checkpoints are; reads them all. */
    static void awaitSame(Platform platform) throws InterruptedException {
        MongoCollection<Document> checkpoints = platform.collection(DATABASE, "checkpoints");
        until(
                () -> checkpoints.countDocuments(eq("state.standing.is", "passed"))
                        == rows(platform).countDocuments(eq("status", "PASSED")),
                "the rows of passed checkpoints");
    }

    /** Messages that the list has not taken in yet. */
    private static long lag(Admin kafka) throws InterruptedException, ExecutionException {
        Map<TopicPartition, OffsetAndMetadata> taken = kafka.listConsumerGroupOffsets(FOLLOWER)
                .partitionsToOffsetAndMetadata()
                .get();
        Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
        taken.keySet().forEach(partition -> ends.put(partition, OffsetSpec.latest()));
        long lag = 0;
        ListOffsetsResult now = kafka.listOffsets(ends);
        for (Map.Entry<TopicPartition, OffsetAndMetadata> partition : taken.entrySet()) {
            lag += now.partitionResult(partition.getKey()).get().offset()
                    - partition.getValue().offset();
        }
        return lag;
    }

    /** Checkpoints with messages that are not sent yet. */
    private static double pending(Platform platform) throws InterruptedException, IOException {
        HttpRequest metrics = HttpRequest.newBuilder(
                        platform.address(Platform.MONITORING).resolve("/actuator/prometheus"))
                .build();
        return HTTP.send(metrics, HttpResponse.BodyHandlers.ofLines())
                .body()
                .filter(line -> line.startsWith(PENDING))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElseThrow(() -> new IOException("monitoring-service doesn't say what is pending"));
    }

    /** Waits for a document of this id. */
    static void awaitOne(MongoCollection<Document> collection, String id) throws InterruptedException {
        until(() -> collection.find(eq("_id", id)).first() != null, "document " + id);
    }

    /** Waits until the list of programs has so many, as they are now, and each has its dossier, which follows it. */
    static void awaitPrograms(Platform platform, long count) throws InterruptedException {
        awaitRows(platform, "programs", "program_rows", count);
        awaitRows(platform, "dossiers", "dossier_rows", count);
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
        boolean holds() throws InterruptedException, ExecutionException, IOException;
    }

    private static void until(Condition condition, String what) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        try {
            while (!condition.holds()) {
                if (System.nanoTime() - end > 0) {
                    throw new IllegalStateException("Waited in vain for " + what);
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (ExecutionException | IOException broken) {
            throw new IllegalStateException("Nobody says anything of " + what, broken);
        }
    }
}
