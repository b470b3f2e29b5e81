package org.metodika.monitoring;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.metodika.kit.identity.Role.ASSOCIATION_HEAD;
import static org.metodika.kit.identity.Role.DEPUTY_HEAD;
import static org.metodika.kit.identity.Role.METHODIST;
import static org.metodika.kit.identity.Role.PSYCHOLOGIST;
import static org.metodika.kit.identity.Role.SCHOOL_HEAD;
import static org.metodika.kit.identity.Role.TEACHER;
import static org.metodika.kit.identity.Role.TUTOR;
import static org.springframework.http.HttpMethod.GET;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.metodika.kit.identity.Role;
import org.metodika.monitoring.Given.Approval;
import org.metodika.monitoring.watch.WatchKeeper;
import org.metodika.test.Api;
import org.metodika.test.AuthorisationMatrix;
import org.metodika.test.Requirement;
import org.metodika.test.TestClock;
import org.metodika.test.Tokens;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Who may see watch lists, and streams of them. */
@MonitoringTest
class WatchAccessIT {

    private static final String LISTS = "/api/monitoring/watch-lists";
    private static final String ONE = LISTS + "/{school}";
    private static final String ENTRIES = ONE + "/entries";
    private static final String PARTICIPATION = "/api/monitoring/participation/{school}";
    private static final Role[] WHO_SEE = {
        METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, TEACHER
    };

    private final Api api;
    private final ApplicationContext service;
    private final Given given;
    private final TestClock clock;
    private final WatchKeeper keeper;

    WatchAccessIT(Api api, ApplicationContext service, Given given, TestClock clock, WatchKeeper keeper) {
        this.api = api;
        this.service = service;
        this.given = given;
        this.clock = clock;
        this.keeper = keeper;
    }

    @BeforeEach
    void anAutumnDay() {
        clock.set("2026-11-10T08:00:00Z");
    }

    @Test
    @Requirement("L9")
    void aStreamTellsThePresentStateAndThenEachChangeToEachWithinTheirScope() {
        String school = given.school();
        UUID tutor = given.person(school, "Тюторова");
        UUID teacher = given.person(school, "Соколова", tutor, null);
        Approval approval = late(school, teacher);
        late(school, given.person(school, "Петрова"));
        Api deputy = api.as(Tokens.deputy(school));
        overdue(deputy, school, 2);

        String address = LISTS + "/" + school + "/events";
        try (EventReader all = EventReader.open(api, Tokens.head(school), address);
                EventReader mine = EventReader.open(
                        api, Tokens.tutor(school, tutor), LISTS + "/events", "Last-Event-ID", school + ":1")) {
            assertThat(all.header("Content-Type")).startsWith("text/event-stream");
            List<String> first = all.next();
            assertThat(first).anyMatch(line -> line.startsWith("id:" + school + ":"));
            assertThat(first).contains("event:watch-lists");
            assertThat(mine.data().at("/counts/overdue").asInt()).isEqualTo(1);

            act(
                    Tokens.teacher(school, teacher),
                    approval,
                    "/report",
                    Map.of("form", "Справка", "title", "Итоги", "selfMark", Map.of("mark", 4)));
            act(Tokens.deputy(school), approval, "/result", OneCheckpoint.result());
            overdue(deputy, school, 1);
            assertThat(last(all, "/counts/overdue", 1).at("/schoolId").asString())
                    .isEqualTo(school);
            last(mine, "/counts/overdue", 0);
        }
    }

    @Test
    void streamsAreRefusedToOthersAndLimitedPerPerson() {
        String school = given.school();
        String other = given.school();
        String address = LISTS + "/" + school + "/events";
        String deputy = Tokens.deputy(school);
        try (EventReader one = EventReader.open(api, deputy, address);
                EventReader two = EventReader.open(api, deputy, address);
                EventReader three = EventReader.open(api, deputy, address);
                EventReader four = EventReader.open(api, deputy, address);
                EventReader five = EventReader.open(api, deputy, address);
                EventReader six = EventReader.open(api, deputy, address);
                EventReader centre = EventReader.open(api, Tokens.methodist(), LISTS + "/events")) {
            assertThat(Stream.of(one, two, three, four, five, centre).map(EventReader::status))
                    .containsOnly(200);
            assertThat(six.status()).isEqualTo(429);
            assertThat(six.header("Retry-After")).isEqualTo("30");
            assertThat(six.refusal().path("code").asString()).isEqualTo("too-many-streams");
        }
        for (String token : List.of(Tokens.deputy(other), Tokens.tutor(other, UUID.randomUUID()))) {
            assertRefused(token, address, 404);
        }
        assertRefused(Tokens.methodist(), LISTS + "/no-such-school/events", 404);
        for (String token : List.of(
                Tokens.analyst(),
                Tokens.admin(),
                Tokens.itOfficer(school),
                Tokens.portal(school),
                Tokens.expert(school, UUID.randomUUID()))) {
            assertRefused(token, address, 403);
            assertRefused(token, LISTS + "/events", 403);
        }
        assertRefused(Tokens.expired(), address, 401);
    }

    @Test
    void aStreamEndsWithTheToken() {
        String school = given.school();
        String token = Tokens.token()
                .roles(DEPUTY_HEAD)
                .school(school)
                .claim("exp", Date.from(Instant.now().plusSeconds(2)))
                .sign();
        try (EventReader events = EventReader.open(api, token, LISTS + "/events")) {
            assertThat(events.data().path("schoolId").asString()).isEqualTo(school);
            await().atMost(15, SECONDS).pollInterval(50, MILLISECONDS).until(() -> {
                keeper.look();
                return events.isEnded();
            });
        }
    }

    @TestFactory
    Stream<DynamicNode> whoMaySeeWatchLists() {
        String school = given.school();
        String foreign = given.school();
        return AuthorisationMatrix.of(api, service, school, foreign)
                .below(LISTS)
                .apartFrom(LISTS + "/events", ONE + "/events")
                .row(GET, LISTS)
                .allows(200, WHO_SEE)
                .foreignSchool(200)
                .row(GET, ONE, school)
                .allows(200, WHO_SEE)
                .row(GET, ENTRIES, school)
                .allows(200, WHO_SEE)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> whoMaySeeParticipation() {
        String school = given.school();
        return AuthorisationMatrix.of(api, service, school, given.school())
                .below("/api/monitoring/participation")
                .row(GET, PARTICIPATION, school)
                .allows(200, WHO_SEE)
                .tests();
    }

    private void assertRefused(String token, String address, int status) {
        try (EventReader refused = EventReader.open(api, token, address)) {
            assertThat(refused.status()).isEqualTo(status);
            assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        }
    }

    /** Reads on until an event says so; what was told in between may be anything. */
    private static JsonNode last(EventReader events, String pointer, int value) {
        JsonNode event;
        do {
            event = events.data();
        } while (event.at(pointer).asInt() != value);
        return event;
    }

    private Approval late(String school, UUID teacher) {
        return given.approve(
                given.program(school, teacher, null), 4, LocalDate.of(2026, 11, 5), LocalDate.of(2026, 11, 20));
    }

    private void act(String token, Approval approval, String action, Map<String, ?> body) {
        api.as(token)
                .post("/api/monitoring/checkpoints/{id}" + action, body, approval.first())
                .expect(200);
    }

    private void overdue(Api reader, String school, int count) {
        await().atMost(15, SECONDS).pollInterval(50, MILLISECONDS).untilAsserted(() -> {
            keeper.look();
            assertThat(reader.get(ONE, school).expect(200).at("/counts/overdue").asInt())
                    .isEqualTo(count);
        });
    }
}
