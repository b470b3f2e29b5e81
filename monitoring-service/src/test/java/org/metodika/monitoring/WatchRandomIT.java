package org.metodika.monitoring;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.javacrumbs.shedlock.core.LockProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.deficit.DeficitCatalogue;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.ids.Ids;
import org.metodika.monitoring.watch.FactsReader;
import org.metodika.monitoring.watch.WatchKeeper;
import org.metodika.monitoring.watch.WatchMarks;
import org.metodika.monitoring.watch.WatchSheets;
import org.metodika.monitoring.watch.WatchStreams;
import org.metodika.test.Api;
import org.metodika.test.OutgoingMessage;
import org.metodika.test.Requirement;
import org.metodika.test.TestClock;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/**
 * Whatever comes in which order and how often, while two instances count all the time: in the end lists say what all rows counted at once
 * say.
 */
@MonitoringTest
class WatchRandomIT {

    private static final long SEED = 20261110;
    private static final int STEPS = 120;
    private static final int TEACHERS = 6;
    private static final List<String> STATUS = List.of("DRAFT", "SUBMITTED", "APPROVED", "WITHDRAWN");

    private final Api api;
    private final Topics topics;
    private final Given given;
    private final TestClock clock;
    private final WatchKeeper keeper;
    private final WatchKeeper another;

    WatchRandomIT(
            Api api, Topics topics, Given given, TestClock clock, WatchKeeper keeper, ApplicationContext service) {
        this.api = api;
        this.topics = topics;
        this.given = given;
        this.clock = clock;
        this.keeper = keeper;
        Directory directory = service.getBean(Directory.class);
        WatchMarks marks = service.getBean(WatchMarks.class);
        this.another = new WatchKeeper(
                marks,
                new WatchSheets(
                        marks, service.getBean(FactsReader.class), directory, service.getBean(MongoOperations.class)),
                directory,
                service.getBean(LockProvider.class),
                service.getBean(WatchStreams.class),
                new SimpleMeterRegistry());
    }

    @BeforeEach
    void anAutumnDay() {
        clock.set("2026-11-10T08:00:00Z");
    }

    @Test
    @Requirement("D04")
    void listsFollowEveryChangeAndNoneIsLost() throws InterruptedException {
        Random random = new Random(SEED);
        String school = given.school();
        List<UUID> teachers = IntStream.range(0, TEACHERS)
                .mapToObj(number -> given.person(school, "Педагогова" + number))
                .toList();
        Told told = new Told(topics);
        AtomicBoolean done = new AtomicBoolean();
        List<Thread> lookers = Stream.of(keeper, another)
                .map(instance -> Thread.ofVirtual().start(() -> {
                    while (!done.get()) {
                        instance.look();
                    }
                }))
                .toList();

        Map<UUID, String> deficits = new HashMap<>();
        Map<UUID, String> programs = new HashMap<>();
        Map<UUID, UUID> deficitOf = new HashMap<>();
        Map<UUID, UUID> programOf = new HashMap<>();
        List<OutgoingMessage> sent = new ArrayList<>();
        for (int step = 1; step <= STEPS; step++) {
            UUID teacher = teachers.get(random.nextInt(TEACHERS));
            switch (random.nextInt(3)) {
                case 0 -> {
                    UUID id = deficitOf.computeIfAbsent(teacher, any -> Ids.next());
                    deficits.put(teacher, random.nextBoolean() ? "OPEN" : "RESOLVED");
                    sent.add(told.deficit(id, school, teacher, deficits.get(teacher), step));
                }
                case 1 -> {
                    UUID id = programOf.computeIfAbsent(teacher, any -> Ids.next());
                    programs.put(teacher, STATUS.get(random.nextInt(STATUS.size())));
                    sent.add(told.program(id, school, teacher, null, programs.get(teacher), step));
                }
                default -> {
                    if (!sent.isEmpty()) {
                        sent.get(random.nextInt(sent.size())).send();
                    }
                }
            }
        }
        topics.awaitConsumed(DeficitCatalogue.DEFICIT_STATES, ProgramCatalogue.PROGRAM_STATES);
        done.set(true);
        for (Thread looker : lookers) {
            looker.join();
        }

        List<String> expected = teachers.stream()
                .filter(teacher -> "OPEN".equals(deficits.get(teacher)) && !"APPROVED".equals(programs.get(teacher)))
                .map(UUID::toString)
                .sorted()
                .toList();
        await().atMost(15, SECONDS).untilAsserted(() -> {
            keeper.look();
            assertThat(uncovered(school)).isEqualTo(expected);
        });
        JsonNode followed = overview(school);
        api.as(Tokens.admin())
                .post("/api/admin/monitoring-service/projections/partakings/rebuild", null)
                .expect(200);
        keeper.look();
        // The same version: all of it counted anew says the same.
        assertThat(overview(school)).isEqualTo(followed);
    }

    private JsonNode overview(String school) {
        return api.as(Tokens.deputy(school))
                .get("/api/monitoring/watch-lists/{school}", school)
                .expect(200)
                .json();
    }

    private List<String> uncovered(String school) {
        return api.as(Tokens.deputy(school))
                .get("/api/monitoring/watch-lists/{school}/entries?list=UNCOVERED", school)
                .expect(200)
                .at("/items")
                .valueStream()
                .map(each -> each.path("personId").asString())
                .sorted()
                .toList();
    }
}
