package org.metodika.monitoring;

import static org.metodika.kit.identity.Role.ADMIN;
import static org.metodika.kit.identity.Role.ASSOCIATION_HEAD;
import static org.metodika.kit.identity.Role.DEPUTY_HEAD;
import static org.metodika.kit.identity.Role.METHODIST;
import static org.metodika.kit.identity.Role.PSYCHOLOGIST;
import static org.metodika.kit.identity.Role.SCHOOL_HEAD;
import static org.metodika.kit.identity.Role.TEACHER;
import static org.metodika.kit.identity.Role.TUTOR;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.metodika.kit.identity.Role;
import org.metodika.monitoring.Given.Approval;
import org.metodika.test.Api;
import org.metodika.test.AuthorisationMatrix;
import org.metodika.test.TestClock;
import org.metodika.test.Tokens;
import org.springframework.context.ApplicationContext;

/** Every endpoint for every role, of the school and of a foreign one, the person concerned and another. */
@MonitoringTest
class AuthorisationIT {

    private static final String LIST = "/api/monitoring/checkpoints";
    private static final String ONE = LIST + "/{id}";
    private static final String OPERATIONS = "/api/admin/monitoring-service";

    private static final Role[] WHO_SEE = {
        METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, TEACHER
    };
    private static final Role[] WHO_ASSESS = {DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST};
    private static final Role[] WHOSE_PEOPLE_MATTER = {ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST};

    private final Api api;
    private final ApplicationContext service;
    private final Given given;
    private final TestClock clock;

    AuthorisationIT(Api api, ApplicationContext service, Given given, TestClock clock) {
        this.api = api;
        this.service = service;
        this.given = given;
        this.clock = clock;
    }

    @TestFactory
    Stream<DynamicNode> whoMayDoWhat() {
        clock.set("2026-11-10T08:00:00Z");
        String school = given.school();
        String foreign = given.school();
        UUID tutor = given.person(school, "Тюторова");
        UUID associationHead = given.person(school, "Методистова");
        UUID teacher = given.person(school, "Соколова", tutor, associationHead);
        Approval approval = given.approved(school, teacher, null);
        UUID checkpoint = approval.first();
        Supplier<?> marked = () -> selfMarked(school, teacher);
        Supplier<?> passed = () -> passed(school, teacher);
        Supplier<?> open = () -> given.approved(school, teacher, null).first();
        Supplier<?> undone = () -> undone(school, teacher);
        return AuthorisationMatrix.of(api, service, school, foreign)
                .apartFrom(
                        LIST + "/{id}/report/files",
                        "/api/monitoring/controls",
                        "/api/monitoring/control-plans",
                        "/api/monitoring/resources",
                        "/api/monitoring/diary",
                        "/api/monitoring/talks",
                        "/api/monitoring/consultations",
                        "/api/monitoring/consultation-requests",
                        "/api/monitoring/innovation-classes",
                        "/api/monitoring/duties",
                        "/api/monitoring/correction-meetings",
                        "/api/monitoring/watch-lists",
                        "/api/monitoring/participation",
                        "/api/monitoring/risks",
                        "/api/monitoring/recognitions",
                        "/api/monitoring/forecasts",
                        "/api/monitoring/achievements",
                        "/api/monitoring/quality",
                        "/api/monitoring/acquaintances",
                        "/api/monitoring/attestations",
                        "/api/monitoring/announcements",
                        "/api/monitoring/working-calendar",
                        "/api/monitoring/notices")
                .person(TEACHER, teacher, UUID.randomUUID())
                .person(TUTOR, tutor, UUID.randomUUID())
                .person(PSYCHOLOGIST, tutor, UUID.randomUUID())
                .person(ASSOCIATION_HEAD, associationHead, UUID.randomUUID())
                .row(GET, LIST)
                .allows(200, WHO_SEE)
                .foreignSchool(200)
                .row(GET, ONE, checkpoint)
                .allows(200, WHO_SEE)
                .foreignPerson(404, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, TEACHER)
                .row(POST, ONE + "/self-mark", checkpoint)
                .body(Map.of("mark", 4))
                .allows(200, TEACHER)
                .foreignPerson(404, TEACHER)
                .row(POST, ONE + "/report", checkpoint)
                .body(Map.of("form", "Справка", "title", "Итоги"))
                .allows(200, TEACHER)
                .foreignPerson(404, TEACHER)
                .row(POST, ONE + "/return", checkpoint)
                .body(Map.of("lacks", List.of("REPORT"), "text", "Нет выводов"))
                .allows(200, WHO_ASSESS)
                .foreignPerson(404, WHOSE_PEOPLE_MATTER)
                .row(POST, ONE + "/postponement", open)
                .body(Map.of("until", "2027-01-15", "ground", "Болезнь"))
                .allows(200, SCHOOL_HEAD, DEPUTY_HEAD)
                .row(POST, ONE + "/violations/{number}/annulment", undone, 1)
                .body(Map.of("reason", "Ошибка"))
                .allows(200, SCHOOL_HEAD, DEPUTY_HEAD)
                .row(POST, ONE + "/result", marked)
                .body(OneCheckpoint.result())
                .allows(200, WHO_ASSESS)
                .foreignPerson(404, WHOSE_PEOPLE_MATTER)
                .row(POST, ONE + "/result/annulment", passed)
                .body(Map.of("reason", "Ошибка"))
                .allows(200, WHO_ASSESS)
                .foreignPerson(404, WHOSE_PEOPLE_MATTER)
                .row(GET, OPERATIONS + "/dead-letters")
                .allows(200, ADMIN)
                .row(POST, OPERATIONS + "/dead-letters/{id}/redelivery", "none")
                .allows(404, ADMIN)
                .row(POST, OPERATIONS + "/dead-letters/{id}/dismissal", "none")
                .allows(404, ADMIN)
                .row(POST, OPERATIONS + "/projections/{name}/rebuild", "none")
                .allows(404, ADMIN)
                .tests();
    }

    /** The tutor of the program, whom the directory does not know as the teacher's tutor. */
    @TestFactory
    Stream<DynamicNode> theTutorOfTheProgramMayToo() {
        String school = given.school();
        UUID tutor = given.person(school, "Тюторова");
        UUID teacher = given.person(school, "Соколова");
        Supplier<?> marked = () -> selfMarked(school, teacher, tutor);
        return AuthorisationMatrix.of(api, service, school, given.school())
                .person(TUTOR, tutor, UUID.randomUUID())
                .row(POST, ONE + "/result", marked)
                .body(OneCheckpoint.result())
                .allows(200, TUTOR, DEPUTY_HEAD)
                .allows(404, ASSOCIATION_HEAD, PSYCHOLOGIST)
                .foreignPerson(404, TUTOR)
                .tests()
                .skip(1);
    }

    private UUID selfMarked(String school, UUID teacher) {
        return selfMarked(school, teacher, null);
    }

    private UUID selfMarked(String school, UUID teacher, @Nullable UUID tutor) {
        UUID checkpoint = given.approved(school, teacher, tutor).first();
        api.as(Tokens.teacher(school, teacher))
                .post(ONE + "/self-mark", Map.of("mark", 4), checkpoint)
                .expect(200);
        return checkpoint;
    }

    /** Returned with its content undone: a violation with the number 1. */
    private UUID undone(String school, UUID teacher) {
        UUID checkpoint = given.approved(school, teacher, null).first();
        api.as(Tokens.deputy(school))
                .post(ONE + "/return", Map.of("lacks", List.of("CONTENT"), "text", "Урок не проведён"), checkpoint)
                .expect(200);
        return checkpoint;
    }

    private UUID passed(String school, UUID teacher) {
        UUID checkpoint = selfMarked(school, teacher);
        api.as(Tokens.deputy(school))
                .post(ONE + "/result", OneCheckpoint.result(), checkpoint)
                .expect(200);
        return checkpoint;
    }
}
