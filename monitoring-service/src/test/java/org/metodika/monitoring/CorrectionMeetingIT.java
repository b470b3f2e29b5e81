package org.metodika.monitoring;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.metodika.kit.identity.Role.DEPUTY_HEAD;
import static org.metodika.kit.identity.Role.METHODIST;
import static org.metodika.kit.identity.Role.SCHOOL_HEAD;
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
import org.metodika.test.Api;
import org.metodika.test.AuthorisationMatrix;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.TestClock;
import org.metodika.test.Tokens;
import org.springframework.context.ApplicationContext;

/** A meeting makes duties of its decisions, and its annulment withdraws what is open of them. */
@MonitoringTest
class CorrectionMeetingIT {

    private static final String MEETINGS = "/api/monitoring/correction-meetings";
    private static final String ONE = MEETINGS + "/{id}";
    private static final String DUTIES = "/api/monitoring/duties";

    private final Api api;
    private final ApplicationContext service;
    private final Given given;
    private final TestClock clock;

    CorrectionMeetingIT(Api api, ApplicationContext service, Given given, TestClock clock) {
        this.api = api;
        this.service = service;
        this.given = given;
        this.clock = clock;
    }

    @BeforeEach
    void anAutumnDay() {
        clock.set("2026-11-10T08:00:00Z");
    }

    @Test
    @Requirement("A23")
    void decisionsBecomeDutiesByPersonAndBySchool() {
        String school = given.school();
        UUID tutor = given.person(school, "Тюторова");
        UUID teacher = given.person(school, "Соколова");
        Api deputy = api.as(Tokens.deputy(school, UUID.randomUUID()));
        deputy.post(MEETINGS, meeting(school, tutor, UUID.randomUUID()))
                .expectProblem(422, "correction-meeting-invalid");
        Api once = deputy.header("Idempotency-Key", school);
        Reply made = once.post(MEETINGS, meeting(school, tutor, teacher)).expect(201);
        String id = made.at("/id").asString();
        assertThat(once.post(MEETINGS, meeting(school, tutor, teacher))
                        .expect(201)
                        .at("/id")
                        .asString())
                .isEqualTo(id);
        String first = made.at("/actions/0/dutyId").asString();
        String second = made.at("/actions/1/dutyId").asString();
        String open = "?kind=CORRECTION&status=OPEN&school=" + school;
        await().atMost(15, SECONDS)
                .untilAsserted(() -> assertThat(ids(deputy, DUTIES, open)).containsExactly(first, second));
        assertThat(ids(deputy, DUTIES, open + "&person=" + teacher)).containsExactly(second);
        assertThat(ids(deputy, DUTIES, "?meeting=" + id)).containsExactly(first, second);
        assertThat(ids(api.as(Tokens.tutor(school, tutor)), DUTIES, open)).containsExactly(first);
        api.as(Tokens.tutor(school, tutor))
                .post(DUTIES + "/{id}/done", Map.of("doneOn", "2026-11-10", "reference", "Журнал"), first)
                .expect(200);
        assertThat(deputy.get(MEETINGS + "?format=csv").expect(200).text())
                .contains("Итоги первого этапа", "Сдвинуть график");

        deputy.post(ONE + "/annulment", Map.of("reason", "Записано дважды"), id).expect(200);
        deputy.post(ONE + "/annulment", Map.of("reason", "Записано дважды"), id)
                .expectProblem(409, "correction-meeting-is-annulled");
        await().atMost(15, SECONDS)
                .untilAsserted(() -> assertThat(deputy.get(DUTIES + "/{id}", second)
                                .expect(200)
                                .at("/status")
                                .asString())
                        .isEqualTo("WITHDRAWN"));
        assertThat(deputy.get(DUTIES + "/{id}", first).expect(200).at("/status").asString())
                .isEqualTo("DONE");
        await().atMost(15, SECONDS)
                .untilAsserted(() ->
                        assertThat(ids(deputy, MEETINGS, "?annulled=true")).containsExactly(id));
    }

    @TestFactory
    @Requirement("A31")
    Stream<DynamicNode> whoMayDoWhat() {
        String school = given.school();
        UUID teacher = given.person(school, "Соколова");
        Api deputy = api.as(Tokens.deputy(school, UUID.randomUUID()));
        Supplier<?> recorded = () -> UUID.fromString(deputy.post(MEETINGS, meeting(school, teacher, teacher))
                .expect(201)
                .at("/id")
                .asString());
        return AuthorisationMatrix.of(api, service, school, given.school())
                .below(MEETINGS)
                .row(GET, MEETINGS)
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD)
                .foreignSchool(200)
                .row(GET, ONE, recorded.get())
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD)
                .row(POST, MEETINGS)
                .body(meeting(school, teacher, teacher))
                .allows(201, SCHOOL_HEAD, DEPUTY_HEAD)
                .row(POST, ONE + "/annulment", recorded)
                .body(Map.of("reason", "Ошибка"))
                .allows(200, SCHOOL_HEAD, DEPUTY_HEAD)
                .tests();
    }

    private static Map<String, ?> meeting(String school, UUID first, UUID second) {
        return Map.of(
                "school",
                school,
                "heldOn",
                "2026-11-10",
                "subject",
                "Итоги первого этапа",
                "participants",
                7,
                "corrected",
                "Сдвинуть график",
                "actions",
                List.of(
                        Map.of("what", "Провести урок", "responsibleId", first, "dueOn", "2026-11-20"),
                        Map.of("what", "Сдать справку", "responsibleId", second, "dueOn", "2026-12-01")));
    }

    private static List<String> ids(Api as, String list, String query) {
        return as.get(list + query)
                .expect(200)
                .at("/items")
                .valueStream()
                .map(each -> each.path("id").asString())
                .toList();
    }
}
