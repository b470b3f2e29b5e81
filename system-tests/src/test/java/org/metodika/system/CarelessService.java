package org.metodika.system;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.metodika.contracts.imports.ImportCatalogue;

/**
 * A service without an outbox, as many are written: it saves and it sends, one after the other, and tells its client in
 * between. It is there to be killed: the checker of chaos must find what it loses.
 *
 * <p>Arguments: store, broker, {@link Order}. It tells each promise as a line with the id, after {@link #PROMISED}, then
 * waits for a line before it goes on.
 */
final class CarelessService {

    /** Which of the two it does before it tells its client. */
    enum Order {
        SAVES_FIRST,
        SENDS_FIRST
    }

    /** Begins the lines that matter; the libraries log where they like. */
    static final String PROMISED = "promised ";

    private CarelessService() {}

    public static void main(String[] args) throws Exception {
        Order order = Order.valueOf(args[2]);
        try (MongoClient store = MongoClients.create(args[0]);
                var broker = new KafkaProducer<String, byte[]>(
                        Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, args[1]),
                        new StringSerializer(),
                        new ByteArraySerializer())) {
            while (true) {
                String id = UUID.randomUUID().toString();
                switch (order) {
                    case SAVES_FIRST -> {
                        save(store, id);
                        promise(id);
                        send(broker, id);
                    }
                    case SENDS_FIRST -> {
                        send(broker, id);
                        promise(id);
                        save(store, id);
                    }
                }
            }
        }
    }

    private static void promise(String id) throws Exception {
        System.out.println(PROMISED + id);
        System.out.flush();
        if (System.in.read() < 0) {
            Runtime.getRuntime().halt(0);
        }
    }

    private static void save(MongoClient store, String id) {
        store.getDatabase("program")
                .getCollection("imports")
                .insertOne(new Document("_id", id)
                        .append("version", 1L)
                        .append("seq", 1L)
                        .append("schoolId", "")
                        .append("outbox", List.of())
                        .append(
                                "state",
                                new Document("id", id)
                                        .append("kind", "STAFF")
                                        .append("schoolId", "")
                                        .append("rows", 0)
                                        .append("mayGrantRoles", false)
                                        .append("acceptedAt", Instant.now().toString())
                                        .append("refused", List.of())));
    }

    private static void send(KafkaProducer<String, byte[]> broker, String id)
            throws ExecutionException, InterruptedException {
        var message =
                new ProducerRecord<>(ImportCatalogue.IMPORT_EVENTS.name(), id, "{}".getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", ImportCatalogue.IMPORT_ACCEPTED.name(),
                        "ce_source", "/careless-service/import/" + id,
                        "ce_sequence", "%020d".formatted(1),
                        "ce_time", Instant.now().toString())
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        broker.send(message).get();
    }
}
