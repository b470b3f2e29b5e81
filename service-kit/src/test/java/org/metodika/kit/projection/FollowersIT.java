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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.metodika.contracts.deficit.DeficitAnnulled;
import org.metodika.contracts.deficit.DeficitCatalogue;
import org.metodika.contracts.school.SchoolCatalogue;
import org.metodika.contracts.school.SchoolState;
import org.metodika.kit.problem.ProblemException;
import org.metodika.kit.projection.DeadLetter.Status;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.MemoryStore;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;

/** Projections and reactions against a real broker: order, repetition, poison, outage, bug, rebuild. */
class FollowersIT {

    @RegisterExtension
    static final MemoryStore MEMORY = new MemoryStore();

    private static final ContractJson JSON = new ContractJson();

    private static final FollowedTopics TOPICS = new FollowedTopics();

    private final MongoTemplate mongo = new MongoTemplate(MEMORY.client(), "kit");
    private final DeadLetters deadLetters = new DeadLetters(mongo, Clock.systemUTC());
    private @Nullable Followers followers;

    /** A row of a school. */
    @Document("schools")
    record Row(@Id String id, String name) {}

    @BeforeEach
    void freshTopics() throws Exception {
        TOPICS.empty();
    }

    @AfterEach
    void stopFollowers() {
        if (followers != null) {
            followers.stop();
        }
    }

    @Test
    void keepsTheNewestStateHoweverOftenAndLateOldOnesCome() {
        TOPICS.school("1001", "first", 1);
        TOPICS.school("1001", "second", 2);
        TOPICS.school("1001", "first", 1);
        follow(schools());
        await().until(() -> mongo.count(new Query(), Row.class) == 1);
        TOPICS.school("1002", "last", 1);
        TOPICS.school("1001", "second", 2);
        await().untilAsserted(() -> assertThat(row("1002")).isEqualTo("last"));

        assertThat(row("1001")).isEqualTo("second");
    }

    @Test
    void poisonInTheMiddleOfABatchIsADeadLetterAndTheRestIsApplied() {
        TOPICS.school("1001", "before", 1);
        TOPICS.send(
                SchoolCatalogue.SCHOOL_STATES.name(),
                "1002",
                "org.metodika.school.state.v1",
                1,
                "not json".getBytes(StandardCharsets.UTF_8));
        TOPICS.kafka.send(new ProducerRecord<>(SchoolCatalogue.SCHOOL_STATES.name(), "1004", new byte[] {1}));
        TOPICS.school("1003", "after", 1);

        follow(schools());

        await().untilAsserted(() -> assertThat(row("1003")).isEqualTo("after"));
        assertThat(row("1001")).isEqualTo("before");
        assertThat(deadLetters.page(null, 10)).extracting(DeadLetter::key).containsExactlyInAnyOrder("1002", "1004");
        assertThat(deadLetters.waiting()).isEqualTo(2);
        assertThat(TOPICS.recordsIn(SchoolCatalogue.SCHOOL_STATES.deadLetters("test-service.schools")))
                .isEqualTo(2);
        assertThat(new DeadLetterHealth(deadLetters).health().getStatus().getCode())
                .isEqualTo("DEGRADED");
    }

    @Test
    void redeliveryMakesTheRowAnewFromTheWholeTopic() {
        TOPICS.send(
                SchoolCatalogue.SCHOOL_STATES.name(),
                "1002",
                "org.metodika.school.state.v1",
                1,
                "{".getBytes(StandardCharsets.UTF_8));
        TOPICS.school("1002", "mended", 2);
        Followers running = follow(schools());
        await().until(() -> deadLetters.waiting() == 1);
        mongo.dropCollection(Row.class);
        Repair repair = new Repair(running, deadLetters, new TopicReader(TOPICS.consumers), mongo);
        String letter = deadLetters.page(null, 1).getFirst().id();

        assertThatThrownBy(() -> repair.redeliver(letter)).isInstanceOf(ProblemException.class);
        assertThat(deadLetters.waiting()).isEqualTo(1);
        assertThat(repair.dismiss(letter).status()).isEqualTo(Status.DISMISSED);
        assertThat(deadLetters.waiting()).isZero();
    }

    @Test
    void rebuildMakesTheSameRowsWhileOldOnesAreServed() {
        for (int i = 0; i < 50; i++) {
            TOPICS.school("s" + i, "old", 1);
            TOPICS.school("s" + i, "name " + i, 2);
        }
        Followers running = follow(schools());
        await().untilAsserted(() -> assertThat(row("s49")).isEqualTo("name 49"));
        mongo.remove(new Query(), Row.class);
        Repair repair = new Repair(running, deadLetters, new TopicReader(TOPICS.consumers), mongo);

        assertThat(repair.rebuild("schools")).isEqualTo(50);

        assertThat(row("s7")).isEqualTo("name 7");
        TOPICS.school("s7", "newer", 3);
        await().untilAsserted(() -> assertThat(row("s7")).isEqualTo("newer"));
    }

    @Test
    void rebuildAgainStartsFromNothingAgain() {
        TOPICS.school("s1", "kept", 1);
        Followers running = follow(schools());
        await().untilAsserted(() -> assertThat(row("s1")).isEqualTo("kept"));
        Repair repair = new Repair(running, deadLetters, new TopicReader(TOPICS.consumers), mongo);
        repair.rebuild("schools");
        mongo.save(new Row("s1", "spoilt"));
        mongo.save(new Row("s2", "from nowhere"));

        assertThat(repair.rebuild("schools")).isEqualTo(1);

        assertThat(row("s1")).isEqualTo("kept");
        assertThat(row("s2")).isNull();
    }

    @Test
    void rebuildKeepsIndexesWithTheirNamesAndConditions() {
        TOPICS.school("s1", "kept", 1);
        Followers running = follow(schools());
        await().untilAsserted(() -> assertThat(row("s1")).isEqualTo("kept"));
        mongo.getCollection("schools")
                .createIndex(
                        Indexes.ascending("name"),
                        new IndexOptions().name("by_name").unique(true));
        Repair repair = new Repair(running, deadLetters, new TopicReader(TOPICS.consumers), mongo);

        repair.rebuild("schools");

        assertThat(mongo.getCollection("schools").listIndexes())
                .extracting(index -> index.getString("name"), index -> index.get("unique"))
                .contains(tuple("by_name", true));
    }

    @Test
    void outageIsTriedUntilItEnds() {
        AtomicInteger tries = new AtomicInteger();
        List<String> handled = new CopyOnWriteArrayList<>();
        TOPICS.annulled("a", 1);
        TOPICS.annulled("b", 2);
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
        TOPICS.annulled("good", 1);
        TOPICS.annulled("bad", 2);
        TOPICS.annulled("better", 3);
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
        Repair repair = new Repair(running, deadLetters, new TopicReader(TOPICS.consumers), mongo);
        assertThat(repair.redeliver(letter).status()).isEqualTo(Status.REDELIVERED);
        assertThat(handled).containsExactly("good", "better", "bad");
        assertThatThrownBy(() -> repair.rebuild("reaction")).isInstanceOf(ProblemException.class);
    }

    @Test
    void unknownTypesArePassedOver() {
        TOPICS.send(
                DeficitCatalogue.DEFICIT_EVENTS.name(),
                "k",
                "org.metodika.deficit.invented.v7",
                1,
                "{}".getBytes(StandardCharsets.UTF_8));
        TOPICS.annulled("known", 2);
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
        TOPICS.forget("test-service." + follower.name());
        Followers running = new Followers(
                "test-service",
                List.of(follower),
                TOPICS.consumers,
                new FailureHandling(TOPICS.kafka, deadLetters, Duration.ofMillis(5)));
        followers = running;
        running.start();
        return running;
    }

    private @Nullable String row(String id) {
        Row row = mongo.findById(id, Row.class);
        return row == null ? null : row.name();
    }
}
