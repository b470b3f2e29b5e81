package org.metodika.kit.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoTimeoutException;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.metodika.contracts.deficit.DeficitAnnulled;
import org.metodika.contracts.deficit.DeficitCatalogue;
import org.metodika.contracts.school.SchoolCatalogue;
import org.metodika.contracts.school.SchoolState;
import org.metodika.kit.SharedBroker;
import org.metodika.kit.ids.Ids;
import org.metodika.kit.problem.ProblemException;
import org.metodika.kit.projection.DeadLetter.Status;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.MemoryStore;
import org.metodika.kit.store.Message;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/** Projections and reactions against a real broker: order, repetition, poison, outage, bug, rebuild. */
class FollowersIT {

    @RegisterExtension
    static final MemoryStore MEMORY = new MemoryStore();

    private static final ContractJson JSON = new ContractJson();

    private static KafkaTemplate<String, byte[]> kafka;
    private static DefaultKafkaConsumerFactory<String, byte[]> consumers;

    private final MongoTemplate mongo = new MongoTemplate(MEMORY.client(), "kit");
    private final DeadLetters deadLetters = new DeadLetters(mongo, Clock.systemUTC());
    private @Nullable Followers followers;

    /** A row of a school. */
    @Document("schools")
    record Row(@Id String id, String name) {}

    @BeforeAll
    static void connect() {
        kafka = new KafkaTemplate<>(new DefaultKafkaProducerFactory<>(
                Map.of("bootstrap.servers", SharedBroker.address()),
                new StringSerializer(),
                new ByteArraySerializer()));
        consumers = new DefaultKafkaConsumerFactory<>(
                Map.of(
                        "bootstrap.servers",
                        SharedBroker.address(),
                        "auto.offset.reset",
                        "earliest",
                        "enable.auto.commit",
                        false),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    @BeforeEach
    void freshTopics() throws Exception {
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

    @AfterEach
    void stopFollowers() {
        if (followers != null) {
            followers.stop();
        }
    }

    @Test
    void keepsTheNewestStateHoweverOftenAndLateOldOnesCome() {
        school("1001", "first", 1);
        school("1001", "second", 2);
        school("1001", "first", 1);
        follow(schools());
        await().until(() -> mongo.count(new Query(), Row.class) == 1);
        school("1002", "last", 1);
        school("1001", "second", 2);
        await().untilAsserted(() -> assertThat(row("1002")).isEqualTo("last"));

        assertThat(row("1001")).isEqualTo("second");
    }

    @Test
    void poisonInTheMiddleOfABatchIsADeadLetterAndTheRestIsApplied() {
        school("1001", "before", 1);
        send(
                SchoolCatalogue.SCHOOL_STATES.name(),
                "1002",
                "org.metodika.school.state.v1",
                1,
                "not json".getBytes(StandardCharsets.UTF_8));
        kafka.send(new ProducerRecord<>(SchoolCatalogue.SCHOOL_STATES.name(), "1004", new byte[] {1}));
        school("1003", "after", 1);

        follow(schools());

        await().untilAsserted(() -> assertThat(row("1003")).isEqualTo("after"));
        assertThat(row("1001")).isEqualTo("before");
        assertThat(deadLetters.page(null, 10)).extracting(DeadLetter::key).containsExactlyInAnyOrder("1002", "1004");
        assertThat(deadLetters.waiting()).isEqualTo(2);
        assertThat(recordsIn(SchoolCatalogue.SCHOOL_STATES.deadLetters("test-service.schools")))
                .isEqualTo(2);
        assertThat(new DeadLetterHealth(deadLetters).health().getStatus().getCode())
                .isEqualTo("DEGRADED");
    }

    @Test
    void redeliveryMakesTheRowAnewFromTheWholeTopic() {
        send(
                SchoolCatalogue.SCHOOL_STATES.name(),
                "1002",
                "org.metodika.school.state.v1",
                1,
                "{".getBytes(StandardCharsets.UTF_8));
        school("1002", "mended", 2);
        Followers running = follow(schools());
        await().until(() -> deadLetters.waiting() == 1);
        mongo.dropCollection(Row.class);
        Repair repair = new Repair(running, deadLetters, new TopicReader(consumers), mongo);
        String letter = deadLetters.page(null, 1).getFirst().id();

        assertThatThrownBy(() -> repair.redeliver(letter)).isInstanceOf(ProblemException.class);
        assertThat(deadLetters.waiting()).isEqualTo(1);
        assertThat(repair.dismiss(letter).status()).isEqualTo(Status.DISMISSED);
        assertThat(deadLetters.waiting()).isZero();
    }

    @Test
    void rebuildMakesTheSameRowsWhileOldOnesAreServed() {
        for (int i = 0; i < 50; i++) {
            school("s" + i, "old", 1);
            school("s" + i, "name " + i, 2);
        }
        Followers running = follow(schools());
        await().untilAsserted(() -> assertThat(row("s49")).isEqualTo("name 49"));
        mongo.remove(new Query(), Row.class);
        Repair repair = new Repair(running, deadLetters, new TopicReader(consumers), mongo);

        assertThat(repair.rebuild("schools")).isEqualTo(50);

        assertThat(row("s7")).isEqualTo("name 7");
        school("s7", "newer", 3);
        await().untilAsserted(() -> assertThat(row("s7")).isEqualTo("newer"));
    }

    @Test
    void rebuildAgainStartsFromNothingAgain() {
        school("s1", "kept", 1);
        Followers running = follow(schools());
        await().untilAsserted(() -> assertThat(row("s1")).isEqualTo("kept"));
        Repair repair = new Repair(running, deadLetters, new TopicReader(consumers), mongo);
        repair.rebuild("schools");
        mongo.save(new Row("s1", "spoilt"));
        mongo.save(new Row("s2", "from nowhere"));

        assertThat(repair.rebuild("schools")).isEqualTo(1);

        assertThat(row("s1")).isEqualTo("kept");
        assertThat(row("s2")).isNull();
    }

    @Test
    void rebuildKeepsIndexesWithTheirNamesAndConditions() {
        school("s1", "kept", 1);
        Followers running = follow(schools());
        await().untilAsserted(() -> assertThat(row("s1")).isEqualTo("kept"));
        mongo.getCollection("schools")
                .createIndex(
                        Indexes.ascending("name"),
                        new IndexOptions().name("by_name").unique(true));
        Repair repair = new Repair(running, deadLetters, new TopicReader(consumers), mongo);

        repair.rebuild("schools");

        assertThat(mongo.getCollection("schools").listIndexes())
                .extracting(index -> index.getString("name"), index -> index.get("unique"))
                .contains(tuple("by_name", true));
    }

    @Test
    void outageIsTriedUntilItEnds() {
        AtomicInteger tries = new AtomicInteger();
        List<String> handled = new CopyOnWriteArrayList<>();
        annulled("a", 1);
        annulled("b", 2);
        follow(reaction((data, cause) -> {
            if (tries.incrementAndGet() < 7) {
                throw new MongoTimeoutException("the store is away");
            }
            handled.add(data.code());
        }));

        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(handled).containsExactly("a", "b"));
        assertThat(deadLetters.waiting()).isZero();
    }

    @Test
    void aBugIsTriedFiveTimesAndThenSetAside() {
        AtomicInteger tries = new AtomicInteger();
        List<String> handled = new CopyOnWriteArrayList<>();
        annulled("good", 1);
        annulled("bad", 2);
        annulled("better", 3);
        Followers running = follow(reaction((data, cause) -> {
            if (data.code().equals("bad") && tries.incrementAndGet() <= 5) {
                throw new IllegalStateException("a bug");
            }
            handled.add(data.code());
        }));

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(handled).contains("good", "better"));
        assertThat(handled).containsExactly("good", "better");
        assertThat(tries).hasValue(5);
        String letter = deadLetters.page(null, 1).getFirst().id();
        Repair repair = new Repair(running, deadLetters, new TopicReader(consumers), mongo);
        assertThat(repair.redeliver(letter).status()).isEqualTo(Status.REDELIVERED);
        assertThat(handled).containsExactly("good", "better", "bad");
        assertThatThrownBy(() -> repair.rebuild("reaction")).isInstanceOf(ProblemException.class);
    }

    @Test
    void unknownTypesArePassedOver() {
        send(
                DeficitCatalogue.DEFICIT_EVENTS.name(),
                "k",
                "org.metodika.deficit.invented.v7",
                1,
                "{}".getBytes(StandardCharsets.UTF_8));
        annulled("known", 2);
        List<String> handled = new ArrayList<>();

        follow(reaction((data, cause) -> handled.add(data.code())));

        await().untilAsserted(() -> assertThat(handled).containsExactly("known"));
        assertThat(deadLetters.waiting()).isZero();
    }

    private StateProjection<SchoolState, Row> schools() {
        return new StateProjection<>(
                "schools",
                SchoolCatalogue.SCHOOL_STATE,
                Row.class,
                school -> new Row(school.schoolId(), school.name()),
                mongo,
                JSON);
    }

    private static Reaction reaction(Reaction.Handler<DeficitAnnulled> handler) {
        return Reaction.named("reaction", JSON)
                .on(DeficitCatalogue.DEFICIT_ANNULLED, handler)
                .build();
    }

    private Followers follow(Follower follower) {
        try (Admin admin = admin()) {
            admin.deleteConsumerGroups(List.of("test-service." + follower.name()));
        }
        Followers running = new Followers(
                "test-service",
                List.of(follower),
                consumers,
                new FailureHandling(kafka, deadLetters, Duration.ofMillis(5)));
        followers = running;
        running.start();
        return running;
    }

    private static Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", SharedBroker.address()));
    }

    private @Nullable String row(String id) {
        Row row = mongo.findById(id, Row.class);
        return row == null ? null : row.name();
    }

    private static void school(String id, String name, long sequence) {
        SchoolState state = new SchoolState(id, name, "GENERAL", "Europe/Moscow");
        send(
                SchoolCatalogue.SCHOOL_STATES.name(),
                id,
                SchoolCatalogue.SCHOOL_STATE.name(),
                sequence,
                JSON.write(new Message<>(SchoolCatalogue.SCHOOL_STATE, state)).getBytes(StandardCharsets.UTF_8));
    }

    private static void annulled(String code, long sequence) {
        var data = new DeficitAnnulled(new UUID(0, 1), "1001", new UUID(0, 2), code, null);
        send(
                DeficitCatalogue.DEFICIT_EVENTS.name(),
                "d",
                DeficitCatalogue.DEFICIT_ANNULLED.name(),
                sequence,
                JSON.write(new Message<>(DeficitCatalogue.DEFICIT_ANNULLED, data))
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static void send(String topic, String key, String type, long sequence, byte[] value) {
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

    private static long recordsIn(String topic) {
        AtomicInteger count = new AtomicInteger();
        new TopicReader(consumers).readAll(topic, batch -> count.addAndGet(batch.size()));
        return count.get();
    }
}
