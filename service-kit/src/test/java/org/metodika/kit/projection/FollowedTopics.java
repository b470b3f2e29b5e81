package org.metodika.kit.projection;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.metodika.contracts.deficit.DeficitAnnulled;
import org.metodika.contracts.deficit.DeficitCatalogue;
import org.metodika.contracts.school.SchoolCatalogue;
import org.metodika.contracts.school.SchoolState;
import org.metodika.kit.SharedBroker;
import org.metodika.kit.ids.Ids;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.Message;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/** The topics of a broker that the followers of a test read, and what is told in them. */
final class FollowedTopics {

    private static final ContractJson JSON = new ContractJson();

    final KafkaTemplate<String, byte[]> kafka = new KafkaTemplate<>(new DefaultKafkaProducerFactory<>(
            Map.of("bootstrap.servers", SharedBroker.address()), new StringSerializer(), new ByteArraySerializer()));
    final DefaultKafkaConsumerFactory<String, byte[]> consumers = new DefaultKafkaConsumerFactory<>(
            Map.of(
                    "bootstrap.servers",
                    SharedBroker.address(),
                    "auto.offset.reset",
                    "earliest",
                    "enable.auto.commit",
                    false),
            new StringDeserializer(),
            new ByteArrayDeserializer());

    /** Deletes all that is in them, dead letters too. */
    void empty() throws Exception {
        List<String> names = List.of(
                SchoolCatalogue.SCHOOL_STATES.name(),
                SchoolCatalogue.SCHOOL_STATES.deadLetters("test-service.schools"),
                DeficitCatalogue.DEFICIT_EVENTS.name(),
                DeficitCatalogue.DEFICIT_EVENTS.deadLetters("test-service.reaction"));
        try (Admin admin = admin()) {
            Set<String> present = admin.listTopics().names().get();
            admin.deleteTopics(names.stream().filter(present::contains).toList())
                    .all()
                    .get();
            await().until(() -> Collections.disjoint(admin.listTopics().names().get(), names));
            admin.createTopics(names.stream()
                            .map(name -> new NewTopic(name, 1, (short) 1))
                            .toList())
                    .all()
                    .get();
        }
    }

    /** The group reads from the beginning again. */
    void forget(String group) {
        try (Admin admin = admin()) {
            admin.deleteConsumerGroups(List.of(group));
        }
    }

    void school(String id, String name, long sequence) {
        SchoolState state = new SchoolState(id, name, "GENERAL", "Europe/Moscow");
        send(
                SchoolCatalogue.SCHOOL_STATES.name(),
                id,
                SchoolCatalogue.SCHOOL_STATE.name(),
                sequence,
                JSON.write(new Message<>(SchoolCatalogue.SCHOOL_STATE, state)).getBytes(StandardCharsets.UTF_8));
    }

    void annulled(String code, long sequence) {
        var data = new DeficitAnnulled(new UUID(0, 1), "1001", new UUID(0, 2), code, null);
        send(
                DeficitCatalogue.DEFICIT_EVENTS.name(),
                "d",
                DeficitCatalogue.DEFICIT_ANNULLED.name(),
                sequence,
                JSON.write(new Message<>(DeficitCatalogue.DEFICIT_ANNULLED, data))
                        .getBytes(StandardCharsets.UTF_8));
    }

    void send(String topic, String key, String type, long sequence, byte[] value) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, key, value);
        Map.of(
                        "ce_id", Ids.next().toString(),
                        "ce_type", type,
                        "ce_source", "/test/" + key,
                        "ce_sequence", "%020d".formatted(sequence),
                        "ce_time", Instant.EPOCH.toString())
                .forEach((name, header) -> message.headers().add(name, header.getBytes(StandardCharsets.UTF_8)));
        kafka.send(message).join();
    }

    long recordsIn(String topic) {
        AtomicInteger count = new AtomicInteger();
        new TopicReader(consumers).readAll(topic, batch -> count.addAndGet(batch.size()));
        return count.get();
    }

    private static Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", SharedBroker.address()));
    }
}
