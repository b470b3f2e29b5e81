package org.metodika.monitoring;

import static org.metodika.kit.identity.Role.DEPUTY_HEAD;
import static org.metodika.kit.identity.Role.METHODIST;
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
import org.junit.jupiter.api.TestFactory;
import org.metodika.test.Api;
import org.metodika.test.AuthorisationMatrix;
import org.metodika.test.Requirement;
import org.metodika.test.TestClock;
import org.metodika.test.Tokens;
import org.springframework.context.ApplicationContext;

/** Who may do what with attestations and their checklists. */
@MonitoringTest
class AttestationAccessIT {

    private static final String ATTESTATIONS = "/api/monitoring/attestations";
    private static final String ONE = ATTESTATIONS + "/{id}";
    private static final String CHECKLIST = ATTESTATIONS + "/checklists/{target}";
    private static final String MATERIAL = ONE + "/materials/{code}";

    private final Api api;
    private final ApplicationContext service;
    private final Given given;
    private final TestClock clock;

    AttestationAccessIT(Api api, ApplicationContext service, Given given, TestClock clock) {
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
    @Requirement("E11")
    Stream<DynamicNode> whoMayDoWhat() {
        String school = given.school();
        UUID tutor = given.person(school, "Тюторова");
        UUID teacher = given.person(school, "Соколова", tutor, null);
        Api deputy = api.as(Tokens.deputy(school, UUID.randomUUID()));
        String id = deputy.post(ATTESTATIONS, Map.of("teacherId", teacher, "target", "FIRST"))
                .expect(201)
                .at("/id")
                .asString();
        Supplier<?> open = () -> {
            deputy.post(ONE + "/reopening", Map.of("reason", "Ошибка"), id);
            return id;
        };
        Supplier<?> withdrawn = () -> {
            deputy.post(ONE + "/withdrawal", Map.of("reason", "Ошибка"), id);
            return id;
        };
        Supplier<?> fresh = () -> begun(deputy, school, tutor);
        Supplier<?> applied = () -> {
            String another = begun(deputy, school, tutor);
            deputy.post(ONE + "/application", Map.of("appliedOn", "2026-11-10"), another)
                    .expect(200);
            return another;
        };
        Supplier<?> collected = () -> {
            open.get();
            deputy.post(MATERIAL + "/collection", Map.of(), id, "APPLICATION").expect(200);
            return id;
        };
        return AuthorisationMatrix.of(api, service, school, given.school())
                .below(ATTESTATIONS)
                .person(TEACHER, teacher, UUID.randomUUID())
                .person(TUTOR, tutor, UUID.randomUUID())
                .row(GET, ATTESTATIONS)
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, TUTOR, TEACHER)
                .foreignSchool(200)
                .row(GET, ONE, id)
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, TUTOR, TEACHER)
                .foreignPerson(404, TUTOR, TEACHER)
                .row(POST, ATTESTATIONS)
                .body((Supplier<?>) () -> Map.of(
                        "teacherId",
                        teacher,
                        "target",
                        "FIRST",
                        "position",
                        UUID.randomUUID().toString()))
                .allows(201, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, TUTOR, TEACHER)
                .foreignPerson(404, TUTOR, TEACHER)
                .row(PUT, ONE, id)
                .header("If-Match", (Supplier<?>)
                        () -> deputy.get(ONE, open.get()).etag())
                .body(Map.of("applyOn", "2027-01-15"))
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, TUTOR, TEACHER)
                .foreignPerson(404, TUTOR, TEACHER)
                .row(POST, MATERIAL + "/collection", open, "APPLICATION")
                .body(Map.of())
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, TUTOR, TEACHER)
                .foreignPerson(404, TUTOR, TEACHER)
                .row(POST, MATERIAL + "/removal", collected, "APPLICATION")
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, TUTOR, TEACHER)
                .foreignPerson(404, TUTOR, TEACHER)
                .row(POST, MATERIAL + "/return", collected, "APPLICATION")
                .body(Map.of("remark", "Нет подписи"))
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, TUTOR)
                .foreignPerson(404, TUTOR)
                .row(POST, ONE + "/consultations", open)
                .body(Map.of("consultationId", UUID.randomUUID()))
                .allows(422, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, TUTOR, TEACHER)
                .foreignPerson(404, TUTOR, TEACHER)
                .row(POST, ONE + "/application", fresh)
                .body(Map.of("appliedOn", "2026-11-10"))
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, TUTOR)
                .allows(404, TEACHER)
                .foreignPerson(404, TUTOR)
                .row(POST, ONE + "/decision", applied)
                .body(AttestationIT.ruling())
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD)
                .row(POST, ONE + "/withdrawal", open)
                .body(Map.of("reason", "Ошибка"))
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, TUTOR, TEACHER)
                .foreignPerson(404, TUTOR, TEACHER)
                .row(POST, ONE + "/reopening", withdrawn)
                .body(Map.of("reason", "Ошибка"))
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD)
                .row(GET, CHECKLIST, "MENTOR")
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, TUTOR, TEACHER)
                .foreignSchool(200)
                .row(PUT, CHECKLIST, "MENTOR")
                .body(Map.of("items", List.of(Map.of("code", "PETITION", "title", "Ходатайство"))))
                .allows(200, METHODIST)
                .tests();
    }

    private String begun(Api deputy, String school, UUID tutor) {
        return deputy.post(
                        ATTESTATIONS,
                        Map.of("teacherId", given.person(school, "Петрова", tutor, null), "target", "FIRST"))
                .expect(201)
                .at("/id")
                .asString();
    }
}
