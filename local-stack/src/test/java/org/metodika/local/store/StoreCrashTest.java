package org.metodika.local.store;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.local.Patience.await;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodika.local.process.Ports;
import org.metodika.local.process.Readiness;

/** What kill -9 in the midst of writes does to a store's file. */
class StoreCrashTest {

    private static final int ROUNDS = 3;
    private static final int WRITERS = 4;
    private static final int ACKNOWLEDGED_BEFORE_THE_CRASH = 400;

    @TempDir
    private Path folder;

    /** Acknowledged version by id. */
    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();

    @Test
    void losesNoAcknowledgedWriteAndLeavesNothingHalfWritten() throws Exception {
        Path file = folder.resolve("crash.mv.db");
        for (int round = 0; round < ROUNDS; round++) {
            writeUntilKilled(file, round);
            check(file);
        }
        assertThat(acknowledged).hasSizeGreaterThan(ROUNDS * ACKNOWLEDGED_BEFORE_THE_CRASH / 2);
    }

    private void writeUntilKilled(Path file, int round) throws Exception {
        int port = Ports.free(1).getFirst();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DocumentStoreMain.class.getName(),
                        Integer.toString(port),
                        file.toString())
                .inheritIO()
                .start();
        try {
            await().until(Readiness.tcp(port)::reached);
            int before = acknowledged.size();
            try (MongoClient client =
                            MongoClients.create("mongodb://127.0.0.1:%d/?socketTimeoutMS=5000".formatted(port));
                    var threads = Executors.newFixedThreadPool(WRITERS)) {
                MongoCollection<Document> documents = collection(client);
                documents.createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
                List<Future<?>> writers = new ArrayList<>();
                for (int writer = 0; writer < WRITERS; writer++) {
                    String prefix = round + "-" + writer + "-";
                    writers.add(threads.submit(() -> write(documents, prefix)));
                }
                await().until(() -> acknowledged.size() > before + ACKNOWLEDGED_BEFORE_THE_CRASH);
                process.destroyForcibly().waitFor();
                for (Future<?> writer : writers) {
                    writer.get();
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** Inserts and updates until the store is gone. */
    private void write(MongoCollection<Document> documents, String prefix) {
        try {
            for (int i = 0; ; i++) {
                String id = prefix + i;
                documents.insertOne(
                        new Document("_id", id).append("number", "n" + id).append("version", 1));
                acknowledged.put(id, 1);
                documents.updateOne(eq("_id", id), Updates.set("version", 2));
                acknowledged.put(id, 2);
            }
        } catch (MongoException e) {
            // The store was killed.
        }
    }

    private void check(Path file) {
        try (DocumentStore store = DocumentStore.inFile(0, file);
                MongoClient client = MongoClients.create(store.uri())) {
            MongoCollection<Document> documents = collection(client);
            acknowledged.forEach((id, version) -> {
                Document found = documents.find(eq("_id", id)).first();
                assertThat(found).as("acknowledged %s", id).isNotNull();
                assertThat(found.getInteger("version")).isGreaterThanOrEqualTo(version);
            });
            for (Document any : documents.find()) {
                assertThat(documents.find(eq("_id", any.get("_id"))).first()).isEqualTo(any);
                assertThat(documents.find(eq("number", any.get("number"))).first())
                        .isEqualTo(any);
            }
        }
    }

    private static MongoCollection<Document> collection(MongoClient client) {
        return client.getDatabase("crash").getCollection("documents");
    }
}
