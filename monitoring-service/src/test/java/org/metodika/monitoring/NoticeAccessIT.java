package org.metodika.monitoring;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.metodika.kit.identity.Role.ASSOCIATION_HEAD;
import static org.metodika.kit.identity.Role.DEPUTY_HEAD;
import static org.metodika.kit.identity.Role.PSYCHOLOGIST;
import static org.metodika.kit.identity.Role.SCHOOL_HEAD;
import static org.metodika.kit.identity.Role.TEACHER;
import static org.metodika.kit.identity.Role.TUTOR;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.metodika.kit.identity.Role;
import org.metodika.test.Api;
import org.metodika.test.AuthorisationMatrix;
import org.metodika.test.Requirement;
import org.metodika.test.TestClock;
import org.metodika.test.Tokens;
import org.springframework.context.ApplicationContext;

/** Who may read what they are told, and choose how: each for themselves alone. */
@MonitoringTest
class NoticeAccessIT {

    private static final String NOTICES = "/api/monitoring/notices";
    private static final String PREFERENCES = NOTICES + "/preferences";

    private final Api api;
    private final ApplicationContext service;
    private final Given given;
    private final TestClock clock;

    NoticeAccessIT(Api api, ApplicationContext service, Given given, TestClock clock) {
        this.api = api;
        this.service = service;
        this.given = given;
        this.clock = clock;
    }

    @BeforeEach
    void anAutumnDay() {
        clock.set("2026-11-10T08:00:00Z");
    }

    @TestFactory
    @Requirement("A31")
    Stream<DynamicNode> whoMayReadWhatTheyAreTold() {
        String school = given.school();
        UUID teacher = given.person(school, "Соколова");
        given.approved(school, teacher, null);
        Api teachers = api.as(Tokens.teacher(school, teacher));
        await().atMost(15, SECONDS)
                .untilAsserted(() -> assertThat(
                                teachers.get(NOTICES).expect(200).at("/items").size())
                        .isEqualTo(1));
        String notice = teachers.get(NOTICES).at("/items/0/id").asString();
        Role[] people = {SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, TEACHER};
        Map<String, ?> preferences = Map.of("language", "ru", "digestHour", 8);
        return AuthorisationMatrix.of(api, service, school, given.school())
                .below(NOTICES)
                .person(TEACHER, teacher, UUID.randomUUID())
                .row(GET, NOTICES)
                .allows(200, people)
                .foreignSchool(200)
                .row(GET, NOTICES + "/unread")
                .allows(200, people)
                .foreignSchool(200)
                .row(POST, NOTICES + "/{id}/read", notice)
                .allows(204, TEACHER)
                .allows(404, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST)
                .foreignPerson(404, TEACHER)
                .row(POST, NOTICES + "/read")
                .query("?upTo=2026-11-10T08:00:00Z")
                .allows(204, people)
                .foreignSchool(204)
                .row(GET, NOTICES + "/without-address")
                .allows(200, SCHOOL_HEAD, DEPUTY_HEAD)
                .foreignSchool(200)
                .row(GET, PREFERENCES)
                .allows(200, people)
                .foreignSchool(200)
                .row(PUT, PREFERENCES)
                .body(preferences)
                .allows(200, people)
                .foreignSchool(200)
                .tests();
    }
}
