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
import org.metodika.test.Api;
import org.metodika.test.AuthorisationMatrix;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.TestClock;
import org.metodika.test.Tokens;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** The risk register: proposals are entered, revised, listed and printed. */
@MonitoringTest
class RiskIT {

    private static final String RISKS = "/api/monitoring/risks";
    private static final String ONE = RISKS + "/{id}";

    private final Api api;
    private final ApplicationContext service;
    private final Given given;
    private final TestClock clock;

    RiskIT(Api api, ApplicationContext service, Given given, TestClock clock) {
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
    @Requirement("A28")
    void aProposedRiskIsEnteredRevisedAndFoundWhenItsReviewIsOver() {
        String school = given.school();
        UUID owner = given.person(school, "Психологова");
        Api deputy = api.as(Tokens.deputy(school, UUID.randomUUID()));
        JsonNode proposals = deputy.get(RISKS + "/proposals").expect(200).at("/risks");
        assertThat(proposals.valueStream().map(each -> each.path("kind").asString()))
                .containsExactly("EXTERNAL", "INTERNAL");
        JsonNode proposed = proposals.path(1);
        Map<String, ?> assessment = Map.of(
                "kind",
                proposed.path("kind").asString(),
                "description",
                proposed.path("description").asString(),
                "remedy",
                proposed.path("remedy").asString(),
                "ownerId",
                owner,
                "state",
                "OPEN",
                "reviewOn",
                "2026-11-20");
        deputy.post(RISKS, Map.of("school", school, "assessment", assessment(UUID.randomUUID(), "OPEN", "2026-11-20")))
                .expectProblem(422, "risk-invalid");
        Reply made = deputy.post(RISKS, Map.of("school", school, "assessment", assessment))
                .expect(201);
        String id = made.at("/id").asString();
        deputy.put(ONE, assessment(owner, "IN_WORK", "2026-11-20"), id).expect(400);
        Reply revised = deputy.header("If-Match", made.etag())
                .put(ONE, assessment(owner, "IN_WORK", "2026-11-20"), id)
                .expect(200);
        deputy.header("If-Match", made.etag())
                .put(ONE, assessment(owner, "CLOSED", "2026-11-20"), id)
                .expect(412);
        await().atMost(15, SECONDS)
                .untilAsserted(() -> assertThat(ids(deputy, "?state=IN_WORK")).containsExactly(id));
        assertThat(ids(deputy, "?overdue=true")).isEmpty();
        clock.set("2026-11-20T21:00:00Z");
        assertThat(ids(api.as(Tokens.methodist()), "?overdue=true&school=" + school))
                .containsExactly(id);
        assertThat(ids(api.as(Tokens.psychologist(school, owner)), "")).containsExactly(id);
        assertThat(deputy.get(RISKS + "?format=csv").expect(200).text())
                .contains("Внешняя", "Психологова Мария Андреевна", "Устраняется");
        deputy.header("If-Match", revised.etag())
                .put(ONE, assessment(owner, "CLOSED", "2026-11-20"), id)
                .expect(200);
    }

    @TestFactory
    @Requirement("A31")
    Stream<DynamicNode> whoMayDoWhat() {
        String school = given.school();
        UUID owner = given.person(school, "Соколова");
        Api deputy = api.as(Tokens.deputy(school, UUID.randomUUID()));
        Map<String, ?> risk = Map.of("school", school, "assessment", assessment(owner, "OPEN", "2026-11-20"));
        String id = deputy.post(RISKS, risk).expect(201).at("/id").asString();
        Supplier<?> version = () -> deputy.get(ONE, id).etag();
        return AuthorisationMatrix.of(api, service, school, given.school())
                .below(RISKS)
                .person(TEACHER, owner, UUID.randomUUID())
                .row(GET, RISKS)
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, TEACHER)
                .foreignSchool(200)
                .row(GET, RISKS + "/proposals")
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, TEACHER)
                .foreignSchool(200)
                .row(GET, ONE, id)
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, TEACHER)
                .allows(404, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST)
                .foreignPerson(404, TEACHER)
                .row(POST, RISKS)
                .body(risk)
                .allows(201, SCHOOL_HEAD, DEPUTY_HEAD)
                .row(PUT, ONE, id)
                .header("If-Match", version)
                .body(assessment(owner, "IN_WORK", "2026-11-20"))
                .allows(200, SCHOOL_HEAD, DEPUTY_HEAD)
                .tests();
    }

    private static Map<String, ?> assessment(UUID owner, String state, String reviewOn) {
        return Map.of(
                "kind",
                "EXTERNAL",
                "description",
                "Отсутствие программ",
                "remedy",
                "Семинары",
                "ownerId",
                owner,
                "state",
                state,
                "reviewOn",
                reviewOn);
    }

    private static List<String> ids(Api as, String query) {
        return as.get(RISKS + query)
                .expect(200)
                .at("/items")
                .valueStream()
                .map(each -> each.path("id").asString())
                .toList();
    }
}
