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
import static org.springframework.http.HttpMethod.PUT;

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
import org.metodika.contracts.duty.DutyCatalogue;
import org.metodika.monitoring.duty.application.DutyWatch;
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

/** Yearly reports of heads of associations, from drawing them up to what is missing. */
@MonitoringTest
class DutyIT {

    private static final String DUTIES = "/api/monitoring/duties";
    private static final String ONE = DUTIES + "/{id}";
    private static final String REPORTS = DUTIES + "/yearly-reports";

    private final Api api;
    private final ApplicationContext service;
    private final Topics topics;
    private final Given given;
    private final TestClock clock;
    private final DutyWatch watch;

    DutyIT(Api api, ApplicationContext service, Topics topics, Given given, TestClock clock, DutyWatch watch) {
        this.api = api;
        this.service = service;
        this.topics = topics;
        this.given = given;
        this.clock = clock;
        this.watch = watch;
    }

    @BeforeEach
    void anAutumnDay() {
        clock.set("2026-11-10T08:00:00Z");
    }

    @Test
    @Requirement("D08")
    void everyHeadOfAnAssociationOwesAReportAndTheScheduleFindsWhatIsMissing() {
        String school = given.school();
        UUID maths = given.person(school, "Математикова");
        UUID letters = given.person(school, "Словесникова");
        given.person(school, "Соколова", null, maths);
        given.person(school, "Петрова", null, letters);
        Api deputy = api.as(Tokens.deputy(school, UUID.randomUUID()));
        Map<String, ?> year = report(school, "2026-11-20");
        JsonNode drawn = deputy.post(REPORTS, year).expect(200).at("/reports");
        assertThat(words(drawn, "ownerName"))
                .containsExactly("Математикова Мария Андреевна", "Словесникова Мария Андреевна");
        UUID first = UUID.fromString(drawn.at("/0/id").asString());
        UUID second = UUID.fromString(drawn.at("/1/id").asString());
        assertThat(words(
                        deputy.post(REPORTS, report(school, "2026-12-01"))
                                .expect(200)
                                .at("/reports"),
                        "dueOn"))
                .containsExactly("2026-11-20", "2026-11-20");
        await().atMost(15, SECONDS)
                .untilAsserted(() -> assertThat(ids(deputy, "?schoolYear=2026")).hasSize(2));

        try (PublishedEvents events = topics.record(DutyCatalogue.DUTY_EVENTS)) {
            events.about(first, second);
            lookAt("2026-11-13T08:00:00Z");
            lookAt("2026-11-13T09:00:00Z");
            events.exactly(
                    event(
                            DutyCatalogue.DUTY_REMINDED,
                            reminded -> reminded.dutyId().equals(first)),
                    event(
                            DutyCatalogue.DUTY_REMINDED,
                            reminded -> reminded.dutyId().equals(second)));
            api.as(Tokens.associationHead(school, maths))
                    .post(ONE + "/done", Map.of("doneOn", "2026-11-13", "reference", "Протокол ПС № 4"), first)
                    .expect(200);
            events.exactly(
                    event(DutyCatalogue.DUTY_HANDED_IN, done -> done.dutyId().equals(first)));
            await().atMost(15, SECONDS)
                    .untilAsserted(() -> assertThat(ids(deputy, "?status=OPEN")).containsExactly(second.toString()));
            // Midnight in Moscow is nine in the evening in UTC.
            lookAt("2026-11-20T20:59:59Z");
            events.none();
            lookAt("2026-11-20T21:00:00Z");
            lookAt("2026-11-20T21:00:00Z");
            events.exactly(event(
                    DutyCatalogue.DUTY_OVERDUE,
                    overdue ->
                            overdue.dutyId().equals(second) && overdue.foundOn().equals(LocalDate.of(2026, 11, 21))));
        }

        Api centre = api.as(Tokens.methodist());
        String missing = "?kind=YEARLY_REPORT&overdue=true&school=" + school;
        assertThat(ids(centre, missing)).containsExactly(second.toString());
        assertThat(centre.get(DUTIES + missing + "&format=csv").expect(200).text())
                .contains("Отчёт руководителя объединения", "Словесникова Мария Андреевна", "Не исполнено");
        assertThat(ids(api.as(Tokens.associationHead(school, maths)), "")).containsExactly(first.toString());
    }

    @Test
    @Requirement("D08")
    void whatCannotBeRightIsRefusedAndMistakesAreTakenBack() {
        String school = given.school();
        UUID teacher = given.person(school, "Соколова");
        Api deputy = api.as(Tokens.deputy(school, UUID.randomUUID()));
        deputy.post(REPORTS, report(school, "2026-12-01")).expectProblem(409, "nobody-owes-report");
        deputy.post(REPORTS, reportOf(school, "2027-09-01", teacher)).expectProblem(422, "duty-invalid");
        deputy.post(REPORTS, reportOf(school, "2026-12-01", UUID.randomUUID())).expectProblem(422, "duty-invalid");
        UUID id = drawnUp(deputy, school, teacher);
        deputy.put(ONE, Map.of("dueOn", "2026-12-20"), id).expect(400);
        Reply changed = deputy.header("If-Match", "\"1\"")
                .put(ONE, Map.of("dueOn", "2026-12-20", "remindBefore", List.of(3)), id)
                .expect(200);
        assertThat(changed.at("/dueOn").asString()).isEqualTo("2026-12-20");
        deputy.header("If-Match", "\"1\"")
                .put(ONE, Map.of("dueOn", "2026-12-25"), id)
                .expect(412);
        deputy.post(ONE + "/done", Map.of("doneOn", "2026-11-11", "reference", "Протокол"), id)
                .expectProblem(422, "duty-invalid");
        deputy.post(ONE + "/reopening", Map.of("reason", "Ошибка"), id).expectProblem(409, "duty-still-open");
        deputy.post(ONE + "/withdrawal", Map.of("reason", "Объединения нет"), id)
                .expect(200);
        deputy.post(ONE + "/done", Map.of("doneOn", "2026-11-10", "reference", "Протокол"), id)
                .expectProblem(409, "duty-not-open");
        Reply again = deputy.post(ONE + "/reopening", Map.of("reason", "Объединение есть"), id)
                .expect(200);
        assertThat(again.at("/status").asString()).isEqualTo("OPEN");
        assertThat(again.at("/reopenedBecause").asString()).isEqualTo("Объединение есть");
    }

    @TestFactory
    @Requirement("A31")
    Stream<DynamicNode> whoMayDoWhat() {
        String school = given.school();
        UUID owner = given.person(school, "Методистова");
        Api deputy = api.as(Tokens.deputy(school, UUID.randomUUID()));
        UUID duty = drawnUp(deputy, school, owner);
        Supplier<?> open = () -> {
            deputy.post(ONE + "/reopening", Map.of("reason", "Ошибка"), duty);
            return duty;
        };
        Supplier<?> done = () -> {
            deputy.post(ONE + "/done", Map.of("doneOn", "2026-11-10", "reference", "Протокол"), duty);
            return duty;
        };
        Supplier<?> version = () -> deputy.get(ONE, open.get()).etag();
        return AuthorisationMatrix.of(api, service, school, given.school())
                .below(DUTIES)
                .person(ASSOCIATION_HEAD, owner, UUID.randomUUID())
                .row(GET, DUTIES)
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, TEACHER)
                .foreignSchool(200)
                .row(GET, ONE, duty)
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD)
                .allows(404, TUTOR, PSYCHOLOGIST, TEACHER)
                .foreignPerson(404, ASSOCIATION_HEAD)
                .row(POST, REPORTS)
                .body(reportOf(school, "2026-12-20", owner))
                .allows(200, SCHOOL_HEAD, DEPUTY_HEAD)
                .row(PUT, ONE, duty)
                .header("If-Match", version)
                .body(Map.of("dueOn", "2026-12-20"))
                .allows(200, SCHOOL_HEAD, DEPUTY_HEAD)
                .row(POST, ONE + "/done", open)
                .body(Map.of("doneOn", "2026-11-10", "reference", "Протокол"))
                .allows(200, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD)
                .allows(404, TUTOR, PSYCHOLOGIST, TEACHER)
                .foreignPerson(404, ASSOCIATION_HEAD)
                .row(POST, ONE + "/withdrawal", open)
                .body(Map.of("reason", "Ошибка"))
                .allows(200, SCHOOL_HEAD, DEPUTY_HEAD)
                .row(POST, ONE + "/reopening", done)
                .body(Map.of("reason", "Ошибка"))
                .allows(200, SCHOOL_HEAD, DEPUTY_HEAD)
                .tests();
    }

    private UUID drawnUp(Api deputy, String school, UUID owner) {
        return UUID.fromString(deputy.post(REPORTS, reportOf(school, "2026-12-01", owner))
                .expect(200)
                .at("/reports/0/id")
                .asString());
    }

    private void lookAt(String instant) {
        clock.set(instant);
        watch.look();
    }

    private static Map<String, ?> report(String school, String dueOn) {
        return Map.of("school", school, "schoolYear", 2026, "dueOn", dueOn, "remindBefore", List.of(7));
    }

    private static Map<String, ?> reportOf(String school, String dueOn, UUID owner) {
        return Map.of("school", school, "schoolYear", 2026, "dueOn", dueOn, "people", List.of(owner));
    }

    private static List<String> ids(Api as, String query) {
        return words(as.get(DUTIES + query).expect(200).at("/items"), "id");
    }

    private static List<String> words(JsonNode list, String field) {
        return list.valueStream().map(each -> each.path(field).asString()).toList();
    }
}
