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
import org.metodika.contracts.recognition.RecognitionCatalogue;
import org.metodika.test.Api;
import org.metodika.test.AuthorisationMatrix;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.TestClock;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import org.springframework.context.ApplicationContext;

/** Rewards are recorded, seen by who was rewarded, listed, printed and annulled. */
@MonitoringTest
class RecognitionIT {

    private static final String REWARDS = "/api/monitoring/recognitions";
    private static final String ONE = REWARDS + "/{id}";

    private final Api api;
    private final ApplicationContext service;
    private final Topics topics;
    private final Given given;
    private final TestClock clock;

    RecognitionIT(Api api, ApplicationContext service, Topics topics, Given given, TestClock clock) {
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
    @Requirement("C04")
    void aTeacherSeesTheOwnRewards() {
        String school = given.school();
        UUID teacher = given.person(school, "Соколова");
        UUID other = given.person(school, "Петрова");
        Api deputy = api.as(Tokens.deputy(school, UUID.randomUUID()));
        deputy.post(REWARDS, reward(school, UUID.randomUUID(), "MORAL")).expectProblem(422, "recognition-invalid");
        Api once = deputy.header("Idempotency-Key", school);
        String feast = id(once.post(REWARDS, reward(school, teacher, "FEAST_OF_SUCCESS")));
        assertThat(id(once.post(REWARDS, reward(school, teacher, "FEAST_OF_SUCCESS"))))
                .isEqualTo(feast);
        String bonus = id(deputy.post(REWARDS, reward(school, other, "MATERIAL")));
        await().atMost(15, SECONDS)
                .untilAsserted(() -> assertThat(ids(deputy, "")).containsExactlyInAnyOrder(feast, bonus));
        Api own = api.as(Tokens.teacher(school, teacher));
        assertThat(ids(own, "")).containsExactly(feast);
        own.get(ONE, bonus).expect(404);
        assertThat(ids(api.as(Tokens.methodist()), "?kind=FEAST_OF_SUCCESS&school=" + school))
                .containsExactly(feast);
        assertThat(own.get(REWARDS + "?format=csv").expect(200).text())
                .contains("Праздник успеха", "Соколова Мария Андреевна", "Победа учеников");
        try (PublishedEvents events = topics.record(RecognitionCatalogue.RECOGNITION_EVENTS)) {
            events.about(UUID.fromString(feast));
            deputy.post(ONE + "/annulment", Map.of("reason", "Записано дважды"), feast)
                    .expect(200);
            deputy.post(ONE + "/annulment", Map.of("reason", "Записано дважды"), feast)
                    .expectProblem(409, "recognition-is-annulled");
            events.exactly(event(
                    RecognitionCatalogue.RECOGNITION_ANNULLED,
                    annulled -> annulled.kind().equals("FEAST_OF_SUCCESS")));
        }
        await().atMost(15, SECONDS)
                .untilAsserted(() -> assertThat(ids(own, "?annulled=false")).isEmpty());
    }

    @TestFactory
    @Requirement("A31")
    Stream<DynamicNode> whoMayDoWhat() {
        String school = given.school();
        UUID teacher = given.person(school, "Соколова");
        Api deputy = api.as(Tokens.deputy(school, UUID.randomUUID()));
        Supplier<?> recorded = () -> id(deputy.post(REWARDS, reward(school, teacher, "MORAL")));
        return AuthorisationMatrix.of(api, service, school, given.school())
                .below(REWARDS)
                .person(TEACHER, teacher, UUID.randomUUID())
                .row(GET, REWARDS)
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, TEACHER)
                .foreignSchool(200)
                .row(GET, ONE, recorded.get())
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, TEACHER)
                .allows(404, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST)
                .foreignPerson(404, TEACHER)
                .row(POST, REWARDS)
                .body(reward(school, teacher, "MORAL"))
                .allows(201, SCHOOL_HEAD, DEPUTY_HEAD)
                .row(POST, ONE + "/annulment", recorded)
                .body(Map.of("reason", "Ошибка"))
                .allows(200, SCHOOL_HEAD, DEPUTY_HEAD)
                .tests();
    }

    private static Map<String, ?> reward(String school, UUID person, String kind) {
        return Map.of(
                "school", school,
                "personId", person,
                "kind", kind,
                "ground", "Победа учеников",
                "givenOn", "2026-11-10");
    }

    private static String id(Reply made) {
        return made.expect(201).at("/id").asString();
    }

    private static List<String> ids(Api as, String query) {
        return as.get(REWARDS + query)
                .expect(200)
                .at("/items")
                .valueStream()
                .map(each -> each.path("id").asString())
                .toList();
    }
}
