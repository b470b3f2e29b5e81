package org.metodika.local.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.RenameCollectionOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentStoreTest {

    /** Fails on a document whose n is 0: whoever reads all documents meets it. */
    private static final Document ONE_BY_N_IS_ONE =
            new Document("$eq", List.of(new Document("$divide", List.of(1, "$n")), 1));

    @TempDir
    private Path folder;

    private DocumentStore store;
    private MongoClient client;
    private MongoCollection<Document> documents;

    @BeforeEach
    void start() {
        open();
    }

    @AfterEach
    void stop() {
        client.close();
        store.close();
    }

    private void open() {
        store = DocumentStore.inFile(0, folder.resolve("deeper/test.mv.db"));
        client = MongoClients.create(store.uri());
        documents = client.getDatabase("program").getCollection("programs");
    }

    private void reopen() {
        stop();
        open();
    }

    @Test
    void keepsDocumentsAndUniqueIndexesInItsFile() {
        documents.createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
        documents.insertOne(new Document("_id", "a").append("number", 1).append("tags", List.of("x", "y")));

        reopen();

        assertThat(documents.find(eq("_id", "a")).first())
                .isEqualTo(new Document("_id", "a").append("number", 1).append("tags", List.of("x", "y")));
        assertThatThrownBy(() -> documents.insertOne(new Document("_id", "b").append("number", 1)))
                .isInstanceOf(MongoWriteException.class)
                .hasMessageContaining("duplicate key");
    }

    @Test
    void aRenamedCollectionTakesEverythingWithItAndLeavesNothingBehind() {
        documents.insertOne(new Document("_id", "old"));
        MongoCollection<Document> fresh = client.getDatabase("program").getCollection("programs.rebuild");
        for (int round = 1; round <= 3; round++) {
            client.getDatabase("program").createCollection("programs.rebuild");
            assertThat(fresh.find()).isEmpty();
            fresh.createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
            fresh.insertOne(new Document("_id", "always").append("number", round));
            fresh.insertOne(new Document("_id", "round " + round).append("number", -round));
            fresh.renameCollection(documents.getNamespace(), new RenameCollectionOptions().dropTarget(true));
            assertThat(documents.find())
                    .extracting(found -> found.get("_id"))
                    .containsExactlyInAnyOrder("always", "round " + round);
        }

        reopen();

        assertThat(documents.find())
                .extracting(found -> found.get("_id"), found -> found.get("number"))
                .containsExactlyInAnyOrder(tuple("always", 3), tuple("round 3", -3));
        assertThat(documents.find(eq("_id", "always"))).hasSize(1);
        assertThatThrownBy(() -> documents.insertOne(new Document("_id", "b").append("number", 3)))
                .isInstanceOf(MongoWriteException.class);
        assertThat(client.getDatabase("program").listCollectionNames()).doesNotContain("programs.rebuild");
    }

    @Test
    void looksUpByIdWhateverElseTheFilterHolds() {
        documents.insertOne(new Document("_id", "a").append("n", 1).append("version", 1));
        documents.insertOne(new Document("_id", "trap").append("n", 0).append("version", 1));
        List<Bson> filters = List.of(
                new Document("$expr", ONE_BY_N_IS_ONE).append("_id", "a").append("version", 1),
                new Document("$expr", ONE_BY_N_IS_ONE).append("_id", new Document("$eq", "a")),
                new Document("$expr", ONE_BY_N_IS_ONE).append("_id", new Document("$in", List.of("a", "missing"))),
                and(new Document("$expr", ONE_BY_N_IS_ONE), eq("version", 1), eq("_id", "a")));

        for (Bson filter : filters) {
            assertThat(documents.find(filter))
                    .singleElement()
                    .satisfies(found -> assertThat(found).containsEntry("_id", "a"));
            assertThat(documents
                            .updateOne(filter, set("seen", filter.toString()))
                            .getModifiedCount())
                    .isOne();
        }
        assertThatThrownBy(() ->
                        documents.find(new Document("$expr", ONE_BY_N_IS_ONE)).into(new ArrayList<>()))
                .as("the trap works")
                .hasMessageContaining("divide");
    }

    @Test
    void looksUpByAUniqueKeyWhateverElseTheFilterHolds() {
        documents.createIndex(Indexes.ascending("schoolId", "number"), new IndexOptions().unique(true));
        documents.insertOne(new Document("_id", "a")
                .append("schoolId", "1001")
                .append("number", 7)
                .append("n", 1));
        documents.insertOne(new Document("_id", "trap")
                .append("schoolId", "1001")
                .append("number", 8)
                .append("n", 0));

        assertThat(documents.find(new Document("$expr", ONE_BY_N_IS_ONE)
                        .append("number", 7)
                        .append("schoolId", "1001")))
                .hasSize(1);
    }

    @Test
    void aConditionalUpdateMatchesOnlyItsVersion() {
        documents.insertOne(new Document("_id", "a").append("version", 1));

        assertThat(documents
                        .updateOne(and(eq("_id", "a"), eq("version", 2)), inc("version", 1))
                        .getMatchedCount())
                .isZero();
        assertThat(documents
                        .updateOne(and(eq("_id", "a"), eq("version", 1)), inc("version", 1))
                        .getModifiedCount())
                .isOne();
        assertThat(documents.find(eq("_id", "a")).first()).containsEntry("version", 2);
    }

    @Test
    void ofManyWritersOfOneVersionExactlyOneWins() throws Exception {
        int writers = 8;
        int versions = 50;
        documents.insertOne(new Document("_id", "a").append("version", 0));
        var won = new AtomicInteger();
        runAll(writers, () -> {
            for (int version = 0; version < versions; version++) {
                var result = documents.updateOne(
                        and(eq("_id", "a"), eq("version", version)), combine(inc("version", 1), push("log", "entry")));
                won.addAndGet((int) result.getModifiedCount());
            }
        });

        reopen();

        Document last = documents.find(eq("_id", "a")).first();
        assertThat(last).containsEntry("version", won.get());
        assertThat(last.getList("log", String.class)).hasSize(won.get());
    }

    @Test
    void aReaderNeverSeesADocumentChangeUnderItsHands() throws Exception {
        // What lies between the two numbers takes a while to send.
        List<Integer> ballast = IntStream.range(0, 20_000).boxed().toList();
        documents.insertOne(new Document("_id", "a")
                .append("first", 0)
                .append("ballast", ballast)
                .append("last", 0));
        var done = new AtomicBoolean();
        try (var threads = Executors.newFixedThreadPool(3)) {
            List<Future<?>> readers = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                readers.add(threads.submit(() -> {
                    while (!done.get()) {
                        Document read = documents.find(eq("_id", "a")).first();
                        assertThat(read.get("last")).isEqualTo(read.get("first"));
                    }
                }));
            }
            Future<?> writer = threads.submit(() -> {
                try {
                    for (int i = 0; i < 200; i++) {
                        documents.updateOne(eq("_id", "a"), combine(inc("first", 1), inc("last", 1)));
                    }
                } finally {
                    done.set(true);
                }
            });
            writer.get();
            for (Future<?> reader : readers) {
                reader.get();
            }
        }
    }

    @Test
    void anAggregationLeavesTheStoredDocumentsAlone() {
        documents.insertOne(new Document("_id", "a").append("state", new Document("n", 1)));

        documents
                .aggregate(List.of(new Document("$addFields", new Document("state", new Document("extra", 2)))))
                .into(new ArrayList<>());

        assertThat(documents.find(eq("_id", "a")).first()).containsEntry("state", new Document("n", 1));
    }

    @Test
    void usesTheSpaceOfOutdatedDocumentsAgain() throws Exception {
        String tenKilobytes = "x".repeat(10_000);
        documents.insertOne(new Document("_id", "a"));
        for (int i = 0; i < 2_000; i++) {
            documents.updateOne(eq("_id", "a"), set("text", i + tenKilobytes));
        }

        assertThat(Files.size(folder.resolve("deeper/test.mv.db"))).isLessThan(5_000_000);
    }

    private static void runAll(int count, Runnable task) throws Exception {
        try (var threads = Executors.newFixedThreadPool(count)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                running.add(threads.submit(task));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
    }
}
