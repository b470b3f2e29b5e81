package org.metodika.local.backup;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.local.Patience.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodika.local.Layout;
import org.metodika.local.LocalStack;
import org.metodika.local.Versions;
import org.metodika.local.process.RunRecord;
import org.metodika.local.store.DocumentStore;

/** Backups of the real broker and the document store while both are written to without a pause. */
class BackupUnderLoadTest {

    private static final int BACKUPS = 10;
    private static final int WRITERS = 3;
    private static final int ACKNOWLEDGED_BETWEEN_BACKUPS = 100;
    private static final String TOPIC = "events";

    @TempDir
    private Path folder;

    private final Map<String, String> versions = Versions.installed().byName();
    private final AtomicBoolean enough = new AtomicBoolean();
    /** Acknowledged version by id. */
    private final Map<String, Integer> documents = new ConcurrentHashMap<>();

    private final Set<String> records = ConcurrentHashMap.newKeySet();

    @Test
    void everyBackupHoldsWhatWasAcknowledgedBeforeIt() throws Exception {
        var last = new Layout(folder.resolve("restored"));
        Set<String> promisedRecords = Set.of();
        try (LocalStack stack = stack(folder.resolve("running"), "store", "kafka");
                var threads = Executors.newFixedThreadPool(WRITERS + 1)) {
            List<Future<?>> writers = startWriters(stack, threads);
            for (int i = 0; i < BACKUPS; i++) {
                int before = documents.size();
                await().until(() -> documents.size() > before + ACKNOWLEDGED_BETWEEN_BACKUPS);
                Path archive = folder.resolve("backup-%d.zip".formatted(i));
                Map<String, Integer> promised = Map.copyOf(documents);
                promisedRecords = Set.copyOf(records);

                Backup.Result done = new Backup(stack.layout(), versions).to(archive);

                assertThat(done.processes()).isEqualTo(2);
                assertThat(stack.layout().runs().records()).hasSize(2).noneMatch(RunRecord::isFrozen);
                new Restore(last, versions).from(archive);
                checkDocuments(last, promised);
            }
            enough.set(true);
            for (Future<?> writer : writers) {
                writer.get();
            }
        }

        try (LocalStack restored = stack(last.folder(), "kafka")) {
            assertThat(recordsOf(restored)).hasSizeGreaterThan(BACKUPS).containsAll(promisedRecords);
        }
    }

    private static LocalStack stack(Path folder, String... names) throws InterruptedException {
        return LocalStack.options().data(folder).freePorts().only(names).start();
    }

    private List<Future<?>> startWriters(LocalStack stack, ExecutorService threads) throws Exception {
        try (Admin admin = Admin.create(kafka(stack))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, Optional.of(1), Optional.empty())))
                    .all()
                    .get();
        }
        List<Future<?>> writers = new ArrayList<>();
        writers.add(threads.submit(() -> writeRecords(stack)));
        for (int i = 0; i < WRITERS; i++) {
            String prefix = i + "-";
            writers.add(threads.submit(() -> writeDocuments(stack.mongoUri(), prefix)));
        }
        return writers;
    }

    private void writeDocuments(String uri, String prefix) {
        try (MongoClient client = MongoClients.create(uri)) {
            MongoCollection<Document> collection = collection(client);
            collection.createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
            for (int i = 0; !enough.get(); i++) {
                String id = prefix + i;
                collection.insertOne(
                        new Document("_id", id).append("number", "n" + id).append("version", 1));
                documents.put(id, 1);
                collection.updateOne(eq("_id", id), Updates.set("version", 2));
                documents.put(id, 2);
            }
        }
    }

    private Void writeRecords(LocalStack stack) throws Exception {
        try (var producer = new KafkaProducer<>(kafka(stack), new StringSerializer(), new StringSerializer())) {
            for (int i = 0; !enough.get(); i++) {
                producer.send(new ProducerRecord<>(TOPIC, 0, "key", "record " + i))
                        .get();
                records.add("record " + i);
            }
        }
        return null;
    }

    /** All that was promised, and nothing half written: every document is found by each of its keys. */
    private static void checkDocuments(Layout restored, Map<String, Integer> promised) {
        try (DocumentStore store = DocumentStore.inFile(0, restored.data().resolve("store/metodika.mv.db"));
                MongoClient client = MongoClients.create(store.uri())) {
            MongoCollection<Document> collection = collection(client);
            Map<String, Document> found = new HashMap<>();
            collection.find().forEach(each -> found.put(each.getString("_id"), each));
            promised.forEach((id, version) -> {
                assertThat(found).as("acknowledged").containsKey(id);
                assertThat(found.get(id).getInteger("version")).isGreaterThanOrEqualTo(version);
            });
            // What came after the promise may have been caught in the midst of it.
            found.keySet().removeAll(promised.keySet());
            found.forEach((id, each) -> {
                assertThat(collection.find(eq("_id", id)).first()).isEqualTo(each);
                assertThat(collection.find(eq("number", each.get("number"))).first())
                        .isEqualTo(each);
            });
        }
    }

    private static Set<String> recordsOf(LocalStack stack) {
        Set<String> found = new HashSet<>();
        try (var consumer = new KafkaConsumer<>(kafka(stack), new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(TOPIC, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            while (consumer.position(partition) < end) {
                for (ConsumerRecord<String, String> each : consumer.poll(Duration.ofSeconds(1))) {
                    found.add(each.value());
                }
            }
        }
        return found;
    }

    private static Map<String, Object> kafka(LocalStack stack) {
        return Map.of("bootstrap.servers", stack.kafkaBootstrap());
    }

    private static MongoCollection<Document> collection(MongoClient client) {
        return client.getDatabase("backup").getCollection("documents");
    }
}
