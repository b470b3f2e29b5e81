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
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.metodika.monitoring.announcement.application.AnnouncementWatch;
import org.metodika.test.Api;
import org.metodika.test.AuthorisationMatrix;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.TestClock;
import org.metodika.test.Tokens;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Announcements, from the draft to who has read them. */
@MonitoringTest
class AnnouncementIT {

    private static final String ANNOUNCEMENTS = "/api/monitoring/announcements";
    private static final String ONE = ANNOUNCEMENTS + "/{id}";
    private static final String MINE = ANNOUNCEMENTS + "/mine";

    private final Api api;
    private final ApplicationContext service;
    private final Given given;
    private final TestClock clock;
    private final AnnouncementWatch watch;

    AnnouncementIT(Api api, ApplicationContext service, Given given, TestClock clock, AnnouncementWatch watch) {
        this.api = api;
        this.service = service;
        this.given = given;
        this.clock = clock;
        this.watch = watch;
    }

    @BeforeEach
    void anAutumnDay() {
        clock.set("2026-11-10T08:00:00Z");
    }

    @Test
    @Requirement("E14")
    void thoseConcernedAreToldReadAndAcknowledge() {
        String school = given.school();
        UUID teacher = given.person(school, "Соколова");
        UUID other = given.person(school, "Петрова");
        UUID foreign = given.person(given.school(), "Чужова");
        Api methodist = api.as(Tokens.methodist());
        Api own = api.as(Tokens.teacher(school, teacher));
        methodist.post(ANNOUNCEMENTS, draft("2026-11-10", "no-such-school")).expectProblem(422, "announcement-invalid");
        String seminar = published(methodist, draft("2026-11-10", school));
        String later = published(methodist, draft("2026-11-12", school));
        await().atMost(15, SECONDS).untilAsserted(() -> assertThat(ids(own)).containsExactly(seminar));
        await().atMost(15, SECONDS)
                .untilAsserted(() -> assertThat(own.get("/api/monitoring/notices")
                                .expect(200)
                                .at("/items/0/text")
                                .asString())
                        .isEqualTo("Для вас опубликован методический материал."));
        assertThat(ids(api.as(Tokens.teacher("elsewhere", foreign)))).isEmpty();
        api.as(Tokens.teacher("elsewhere", foreign)).get(ONE, seminar).expectProblem(404, "not-found");
        own.post(ONE + "/reading", null, later).expectProblem(404, "not-found");

        await().atMost(15, SECONDS).untilAsserted(() -> {
            clock.set("2026-11-12T08:00:00Z");
            watch.look();
            assertThat(ids(own)).containsExactly(later, seminar);
        });
        own.post(ONE + "/reading", null, later).expect(200);
        own.post(ONE + "/reading", null, later).expect(200);
        await().atMost(15, SECONDS).untilAsserted(() -> assertThat(ids(own)).containsExactly(seminar, later));
        Reply acknowledged = own.post(ONE + "/acknowledgement", null, seminar).expect(200);
        assertThat(acknowledged.at("/acknowledgedOn").asString()).isEqualTo("2026-11-12");
        api.as(Tokens.teacher(school, other))
                .post(ONE + "/reading", null, seminar)
                .expect(200);
        await().atMost(15, SECONDS).untilAsserted(() -> {
            JsonNode total =
                    methodist.get(ONE + "/coverage", seminar).expect(200).at("/total");
            assertThat(total.path("people").asInt()).isEqualTo(2);
            assertThat(total.path("read").asInt()).isEqualTo(2);
            assertThat(total.path("acknowledged").asInt()).isEqualTo(1);
        });
        assertThat(methodist
                        .get(ANNOUNCEMENTS + "?kind=MATERIAL&format=csv")
                        .expect(200)
                        .text())
                .contains("Рабочая программа", "Методический материал", "Опубликовано");
        methodist
                .post(ONE + "/withdrawal", Map.of("reason", "Перенос"), seminar)
                .expect(200);
        await().atMost(15, SECONDS).untilAsserted(() -> assertThat(ids(own)).containsExactly(later));
        own.get(ONE, seminar).expectProblem(404, "not-found");
    }

    @TestFactory
    @Requirement("E14")
    Stream<DynamicNode> whoMayDoWhat() {
        String school = given.school();
        UUID teacher = given.person(school, "Соколова");
        Api deputy = api.as(Tokens.deputy(school, UUID.randomUUID()));
        String shown = published(deputy, draft("2026-11-10"));
        Supplier<?> fresh = () -> drafted(deputy, draft("2026-11-10"));
        Supplier<?> draft = () -> Map.of("kind", "MATERIAL", "content", content("2026-11-10"));
        String changing = drafted(deputy, draft("2026-11-10"));
        return AuthorisationMatrix.of(api, service, school, given.school())
                .below(ANNOUNCEMENTS)
                .person(TEACHER, teacher, UUID.randomUUID())
                .row(GET, ANNOUNCEMENTS)
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD)
                .foreignSchool(200)
                .row(POST, ANNOUNCEMENTS)
                .body(draft)
                .allows(201, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD)
                .foreignSchool(201)
                .row(GET, MINE)
                .allows(200, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, TEACHER)
                .foreignSchool(200)
                .row(GET, ONE, shown)
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, TEACHER)
                .allows(404, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST)
                .foreignPerson(404, TEACHER)
                .row(PUT, ONE, changing)
                .header("If-Match", (Supplier<?>)
                        () -> deputy.get(ONE, changing).etag())
                .body((Supplier<?>) () -> content("2026-11-10"))
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD)
                .row(POST, ONE + "/publication", fresh)
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD)
                .row(POST, ONE + "/withdrawal", fresh)
                .body(Map.of("reason", "Ошибка"))
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD)
                .row(GET, ONE + "/coverage", shown)
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD)
                .row(POST, ONE + "/reading", shown)
                .allows(200, TEACHER)
                .allows(404, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST)
                .foreignPerson(404, TEACHER)
                .row(POST, ONE + "/acknowledgement", shown)
                .allows(200, TEACHER)
                .allows(404, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST)
                .foreignPerson(404, TEACHER)
                .tests();
    }

    private static String drafted(Api as, Map<String, ?> draft) {
        return as.post(ANNOUNCEMENTS, draft).expect(201).at("/id").asString();
    }

    private static String published(Api as, Map<String, ?> draft) {
        String id = drafted(as, draft);
        as.post(ONE + "/publication", null, id).expect(200);
        return id;
    }

    private static Map<String, ?> draft(String from, String... schools) {
        return Map.of("kind", "MATERIAL", "content", content(from, schools));
    }

    private static Map<String, ?> content(String from, String... schools) {
        return Map.of(
                "title",
                "Рабочая программа",
                "text",
                "Образец " + UUID.randomUUID(),
                "links",
                List.of(Map.of("title", "Образец", "url", "https://centre.example/1")),
                "audience",
                Map.of("schools", List.of(schools), "subjects", List.of("русский язык")),
                "validFrom",
                from,
                "validUntil",
                "2026-12-31",
                "acknowledgement",
                true);
    }

    private static List<String> ids(Api as) {
        return as.get(MINE)
                .expect(200)
                .at("/items")
                .valueStream()
                .map(each -> each.path("id").asString())
                .toList();
    }
}
