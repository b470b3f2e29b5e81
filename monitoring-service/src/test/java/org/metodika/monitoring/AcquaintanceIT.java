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
import static org.metodika.test.PublishedEvents.event;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.metodika.contracts.acquaintance.AcquaintanceCatalogue;
import org.metodika.test.Api;
import org.metodika.test.AuthorisationMatrix;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.TestClock;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import org.springframework.context.ApplicationContext;

/** A report is laid before teachers, each acknowledges it once, and the school sees who has not. */
@MonitoringTest
class AcquaintanceIT {

    private static final String LIST = "/api/monitoring/acquaintances";
    private static final String ONE = LIST + "/{id}";

    private final Api api;
    private final ApplicationContext service;
    private final Topics topics;
    private final Given given;
    private final TestClock clock;

    AcquaintanceIT(Api api, ApplicationContext service, Topics topics, Given given, TestClock clock) {
        this.api = api;
        this.service = service;
        this.topics = topics;
        this.given = given;
        this.clock = clock;
    }

    @BeforeEach
    void anAutumnDay() {
        clock.set("2026-11-10T08:00:00Z");
    }

    @Test
    @Requirement("A26")
    void eachTeacherAcknowledgesOnceAndTheSchoolSeesWhoHasNot() {
        String school = given.school();
        UUID first = given.person(school, "Соколова");
        UUID second = given.person(school, "Петрова");
        Api deputy = api.as(Tokens.deputy(school, UUID.randomUUID()));
        String analysis = deputy.post(
                        "/api/monitoring/quality/analyses",
                        Map.of(
                                "school", school,
                                "period", "2026-Q1",
                                "indicators", List.of("PERFORMANCE"),
                                "title", "Итоги первой четверти",
                                "text", "Успеваемость выросла."))
                .expect(201)
                .at("/id")
                .asString();
        deputy.post(LIST, Map.of("school", school, "audience", "SCHOOL")).expectProblem(422, "acquaintance-invalid");
        deputy.post(LIST, Map.of("school", school, "audience", "SCHOOL", "analysisId", UUID.randomUUID()))
                .expectProblem(422, "acquaintance-invalid");
        String id = id(deputy.post(
                LIST, Map.of("school", school, "audience", "SCHOOL", "analysisId", analysis, "dueOn", "2026-11-20")));
        Api teacher = api.as(Tokens.teacher(school, first));
        await().atMost(15, SECONDS)
                .untilAsserted(() -> assertThat(teacher.get(LIST)
                                .expect(200)
                                .at("/items/0/waitingForMe")
                                .asBoolean())
                        .isTrue());
        assertThat(teacher.get(ONE, id).expect(200).at("/text").asString()).isEqualTo("Успеваемость выросла.");

        try (PublishedEvents events = topics.record(AcquaintanceCatalogue.ACQUAINTANCE_EVENTS)) {
            teacher.post(ONE + "/acknowledgement", null, id).expect(200);
            clock.set("2026-11-11T08:00:00Z");
            assertThat(teacher.post(ONE + "/acknowledgement", null, id)
                            .expect(200)
                            .at("/acknowledgedOn")
                            .asString())
                    .isEqualTo("2026-11-10");
            deputy.post(ONE + "/reminder", null, id).expect(200);
            deputy.post(ONE + "/reminder", null, id).expectProblem(409, "acquaintance-reminded-today");
            events.about(UUID.fromString(id))
                    .exactly(
                            event(
                                    AcquaintanceCatalogue.ACQUAINTANCE_ACKNOWLEDGED,
                                    told -> told.personId().equals(first)
                                            && told.acknowledgedOn().toString().equals("2026-11-10")),
                            event(
                                    AcquaintanceCatalogue.ACQUAINTANCE_REMINDED,
                                    told -> told.personIds().equals(List.of(second))));
        }
        Reply readers = deputy.get(ONE + "/readers", id).expect(200);
        assertThat(readers.at("/items/0/name").asString()).isEqualTo("Петрова Мария Андреевна");
        assertThat(readers.at("/items/0").has("acknowledgedOn")).isFalse();
        assertThat(readers.at("/items/1/acknowledgedOn").asString()).isEqualTo("2026-11-10");
        assertThat(deputy.get(ONE + "/readers?format=csv", id).expect(200).text())
                .contains("Соколова Мария Андреевна;ознакомлен;10.11.2026;да", "не ознакомлен");
        await().atMost(15, SECONDS)
                .untilAsserted(() -> assertThat(waiting(deputy, second)).containsExactly(id));
        assertThat(waiting(deputy, first)).isEmpty();

        api.as(Tokens.teacher(school, second))
                .post(ONE + "/acknowledgement", null, id)
                .expect(200);
        deputy.post(ONE + "/reminder", null, id).expectProblem(409, "everybody-is-acquainted");
        await().atMost(15, SECONDS)
                .untilAsserted(() -> assertThat(deputy.get(LIST + "?open=true")
                                .expect(200)
                                .at("/items")
                                .size())
                        .isZero());
        deputy.post(ONE + "/withdrawal", Map.of("reason", "Справка исправлена"), id)
                .expect(200);
        teacher.post(ONE + "/acknowledgement", null, id).expectProblem(409, "acquaintance-is-withdrawn");
    }

    @Test
    @Requirement("A26")
    void anAssociationReadsWhatIsLaidBeforeIt() {
        String school = given.school();
        UUID head = given.person(school, "Методистова");
        UUID member = given.person(school, "Соколова", null, head);
        UUID other = given.person(school, "Петрова");
        Api deputy = api.as(Tokens.deputy(school, UUID.randomUUID()));
        Map<String, Object> document = Map.of(
                "school", school,
                "audience", "ASSOCIATION",
                "title", "Анализ ВПР",
                "reference", "Папка «Мониторинг»");
        deputy.post(LIST, document).expectProblem(422, "acquaintance-invalid");
        Reply laid = deputy.post(
                LIST,
                Map.of(
                        "school", school,
                        "audience", "ASSOCIATION",
                        "associationHeadId", head,
                        "title", "Анализ ВПР",
                        "reference", "Папка «Мониторинг»"));
        assertThat(laid.expect(201).at("/readers").asInt()).isEqualTo(1);
        String id = id(laid);
        api.as(Tokens.teacher(school, member)).get(ONE, id).expect(200);
        api.as(Tokens.teacher(school, other)).get(ONE, id).expect(404);
        api.as(Tokens.teacher(school, other))
                .post(ONE + "/acknowledgement", null, id)
                .expect(404);
        deputy.post(LIST, Map.of("school", given.school(), "audience", "SCHOOL"))
                .expect(404);
    }

    @TestFactory
    @Requirement("A26")
    Stream<DynamicNode> whoMayDoWhat() {
        String school = given.school();
        UUID teacher = given.person(school, "Соколова");
        Api deputy = api.as(Tokens.deputy(school, UUID.randomUUID()));
        Map<String, Object> document = Map.of(
                "school", school,
                "audience", "SCHOOL",
                "title", "Анализ ВПР",
                "reference", "Папка «Мониторинг»");
        Supplier<?> laid = () -> id(deputy.post(LIST, document));
        String one = id(deputy.post(LIST, document));
        return AuthorisationMatrix.of(api, service, school, given.school())
                .below(LIST)
                .person(TEACHER, teacher, UUID.randomUUID())
                .row(GET, LIST)
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, TEACHER)
                .foreignSchool(200)
                .row(GET, ONE, one)
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, TEACHER)
                .allows(404, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST)
                .foreignPerson(404, TEACHER)
                .row(GET, ONE + "/readers", one)
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD)
                .row(POST, LIST)
                .body(document)
                .allows(201, SCHOOL_HEAD, DEPUTY_HEAD)
                .row(POST, ONE + "/acknowledgement", one)
                .allows(200, TEACHER)
                .allows(404, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST)
                .foreignPerson(404, TEACHER)
                .row(POST, ONE + "/reminder", laid)
                .allows(200, SCHOOL_HEAD, DEPUTY_HEAD)
                .row(POST, ONE + "/withdrawal", laid)
                .body(Map.of("reason", "Ошибка"))
                .allows(200, SCHOOL_HEAD, DEPUTY_HEAD)
                .tests();
    }

    private static List<String> waiting(Api as, UUID person) {
        return as.get(LIST + "?waitingFor={p}", person)
                .expect(200)
                .at("/items")
                .valueStream()
                .map(each -> each.path("id").asString())
                .toList();
    }

    private static String id(Reply made) {
        return made.expect(201).at("/id").asString();
    }
}
