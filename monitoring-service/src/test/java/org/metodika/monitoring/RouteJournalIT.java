package org.metodika.monitoring;

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
import static org.metodika.monitoring.ControlTown.id;
import static org.metodika.test.PublishedEvents.event;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.metodika.contracts.diary.DiaryCatalogue;
import org.metodika.contracts.feedback.FeedbackCatalogue;
import org.metodika.contracts.route.RouteBasis;
import org.metodika.contracts.route.RouteCatalogue;
import org.metodika.contracts.route.RouteState;
import org.metodika.kit.ids.Ids;
import org.metodika.monitoring.individualplan.KnownRoutes;
import org.metodika.test.Api;
import org.metodika.test.AuthorisationMatrix;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.TestClock;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Diary and talk of a route: as those of a program, with the mentor of the route in the place of the tutor. */
@MonitoringTest
class RouteJournalIT {

    private static final String DIARY = "/api/monitoring/diary";
    private static final String TALKS = "/api/monitoring/talks";
    private static final String MESSAGES = TALKS + "/{planId}/messages";

    private final Api api;
    private final ApplicationContext service;
    private final Topics topics;
    private final Given given;
    private final TestClock clock;
    private final KnownRoutes routes;

    RouteJournalIT(
            Api api, ApplicationContext service, Topics topics, Given given, TestClock clock, KnownRoutes routes) {
        this.api = api;
        this.service = service;
        this.topics = topics;
        this.given = given;
        this.clock = clock;
        this.routes = routes;
    }

    /** A teacher with a route and its mentor, both of one school. */
    private record Led(String school, UUID teacher, UUID mentor, UUID route) {}

    @BeforeEach
    void anAutumnDay() {
        clock.set("2026-11-10T08:00:00Z");
    }

    @Test
    @Requirement({"C13", "L7", "B12"})
    void theDiaryOfARouteIsKeptByItsTeacherAndNotedByItsMentor() {
        Led led = led();
        Api teacher = api.as(Tokens.teacher(led.school, led.teacher));
        Api mentor = api.as(Tokens.teacher(led.school, led.mentor));
        Map<String, ?> content = Map.of("routeId", led.route, "day", "2026-11-09", "done", "Самоанализ урока");
        try (PublishedEvents events = topics.record(DiaryCatalogue.DIARY_EVENTS)) {
            Reply written = teacher.post(DIARY, content).expect(201);
            UUID entry = id(written);
            assertThat(written.at("/routeId").asString()).isEqualTo(led.route.toString());
            assertThat(written.at("").has("programId")).isFalse();
            mentor.post(DIARY + "/{id}/notes", Map.of("text", "Опишите приём"), entry)
                    .expect(200);
            teacher.post(DIARY + "/{id}/notes", Map.of("text", "Сам себе"), entry)
                    .expect(404);
            mentor.post(DIARY + "/{id}/additions", Map.of("text", "За другого"), entry)
                    .expect(404);
            events.about(entry)
                    .exactlyInOrder(
                            event(
                                    DiaryCatalogue.ROUTE_ENTRY_WRITTEN,
                                    one -> led.route.equals(one.routeId()) && led.teacher.equals(one.by())),
                            event(DiaryCatalogue.ROUTE_ENTRY_NOTED, one -> led.mentor.equals(one.by())));
            await().atMost(15, SECONDS)
                    .untilAsserted(() -> assertThat(ids(mentor.get(DIARY + "?route={r}", led.route)))
                            .containsExactly(entry.toString()));
            assertThat(ids(api.as(Tokens.deputy(led.school)).get(DIARY + "?route={r}", led.route)))
                    .containsExactly(entry.toString());
            assertThat(ids(api.as(Tokens.teacher(led.school, UUID.randomUUID())).get(DIARY)))
                    .isEmpty();
        }
        mentor.post(DIARY, content).expect(404);
        Map<String, ?> both = Map.of("routeId", led.route, "programId", led.route, "day", "2026-11-09", "done", "Урок");
        teacher.post(DIARY, both).expect(400);
        Reply neither =
                teacher.post(DIARY, Map.of("day", "2026-11-09", "done", "Урок")).expect(400);
        assertThat(neither.at("/errors/0/code").asString()).isEqualTo("program-or-route");
        teacher.post(DIARY, Map.of("programId", led.route, "day", "2026-11-09", "done", "Урок"))
                .expect(404);
    }

    @Test
    @Requirement({"C17", "L7"})
    void theThreeTalkAboutARoute() {
        Led led = led();
        Api teacher = api.as(Tokens.teacher(led.school, led.teacher));
        Api mentor = api.as(Tokens.teacher(led.school, led.mentor));
        try (PublishedEvents events = topics.record(FeedbackCatalogue.FEEDBACK_EVENTS)) {
            teacher.post(MESSAGES, Map.of("text", "С чего начать?"), led.route).expect(200);
            Reply answered = mentor.post(MESSAGES, Map.of("text", "С дневника"), led.route)
                    .expect(200);
            assertThat(answered.at("/items/0/party").asString()).isEqualTo("MENTOR");
            api.as(Tokens.methodist())
                    .post(TALKS + "/{planId}/read", Map.of("number", 1), led.route)
                    .expect(200);
            events.about(led.route)
                    .exactlyInOrder(
                            event(
                                    FeedbackCatalogue.ROUTE_FEEDBACK_SENT,
                                    one -> one.party().equals("TEACHER")),
                            event(
                                    FeedbackCatalogue.ROUTE_FEEDBACK_SENT,
                                    one -> one.party().equals("MENTOR")),
                            event(FeedbackCatalogue.ROUTE_FEEDBACK_READ, one -> one.number() == 1));
        }
        await().atMost(15, SECONDS)
                .untilAsserted(() -> assertThat(teacher.get(TALKS)
                                .expect(200)
                                .at("/items/0/unread")
                                .asInt())
                        .isEqualTo(1));
        JsonNode listed = mentor.get(TALKS).expect(200).at("/items/0");
        assertThat(listed.path("routeId").asString()).isEqualTo(led.route.toString());
        assertThat(listed.has("programId")).isFalse();
    }

    @TestFactory
    @Requirement({"A31", "C13", "C17"})
    Stream<DynamicNode> whoReachesWhatHangsOnARoute() {
        Led led = led();
        Map<String, ?> entry = Map.of("routeId", led.route, "day", "2026-11-10", "done", "Урок");
        Supplier<?> written = () -> id(api.as(Tokens.teacher(led.school, led.teacher))
                .post(DIARY, entry)
                .expect(201));
        api.as(Tokens.teacher(led.school, led.teacher))
                .post(MESSAGES, Map.of("text", "Как быть?"), led.route)
                .expect(200);
        return AuthorisationMatrix.of(api, service, led.school, given.school())
                .person(TUTOR, led.mentor, UUID.randomUUID())
                .person(TEACHER, led.teacher, UUID.randomUUID())
                .row(GET, DIARY + "/{id}", written)
                .allows(200, SCHOOL_HEAD, DEPUTY_HEAD, TUTOR, TEACHER)
                .allows(404, ASSOCIATION_HEAD, PSYCHOLOGIST)
                .foreignPerson(404, TUTOR, TEACHER)
                .row(POST, DIARY)
                .body(entry)
                .allows(201, TEACHER)
                .foreignPerson(404, TEACHER)
                .row(POST, DIARY + "/{id}/notes", written)
                .body(Map.of("text", "Хорошо"))
                .allows(200, TUTOR)
                .allows(404, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, PSYCHOLOGIST, TEACHER)
                .foreignPerson(404, TUTOR)
                .row(GET, TALKS + "/{planId}", led.route)
                .allows(200, METHODIST, TUTOR, TEACHER)
                .allows(404, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, PSYCHOLOGIST)
                .foreignPerson(404, TUTOR, TEACHER)
                .row(POST, MESSAGES, led.route)
                .body(Map.of("text", "Обсудим"))
                .allows(200, METHODIST, TUTOR, TEACHER)
                .allows(404, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, PSYCHOLOGIST)
                .foreignPerson(404, TUTOR, TEACHER)
                .tests()
                .skip(1);
    }

    private Led led() {
        String school = given.school();
        UUID mentor = given.person(school, "Наставникова");
        UUID teacher = given.person(school, "Соколова");
        UUID route = Ids.next();
        topics.publish(
                RouteCatalogue.ROUTE_STATE,
                route,
                new RouteState(
                        route,
                        school,
                        teacher,
                        mentor,
                        "PRACTICAL",
                        "IN_SCHOOL",
                        List.of("METHODICAL"),
                        List.of(),
                        "Активные методы обучения",
                        new RouteBasis("11 лет", "", "", "", "", ""),
                        List.of(),
                        null,
                        LocalDate.of(2026, 9, 20),
                        1,
                        "AGREED",
                        LocalDate.of(2026, 10, 1),
                        null,
                        null,
                        null),
                3);
        await().atMost(15, SECONDS).until(() -> routes.find(route).isPresent());
        return new Led(school, teacher, mentor, route);
    }

    private static List<String> ids(Reply list) {
        return list.expect(200)
                .at("/items")
                .valueStream()
                .map(each -> each.path("id").asString())
                .toList();
    }
}
