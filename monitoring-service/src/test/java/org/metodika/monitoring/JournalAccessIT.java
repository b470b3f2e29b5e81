package org.metodika.monitoring;

import static org.metodika.kit.identity.Role.ASSOCIATION_HEAD;
import static org.metodika.kit.identity.Role.DEPUTY_HEAD;
import static org.metodika.kit.identity.Role.METHODIST;
import static org.metodika.kit.identity.Role.PSYCHOLOGIST;
import static org.metodika.kit.identity.Role.SCHOOL_HEAD;
import static org.metodika.kit.identity.Role.TEACHER;
import static org.metodika.kit.identity.Role.TUTOR;
import static org.metodika.monitoring.ControlTown.id;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.metodika.kit.identity.Role;
import org.metodika.monitoring.controlledprogram.ControlLedgers;
import org.metodika.monitoring.controlledprogram.ControlledPrograms;
import org.metodika.test.Api;
import org.metodika.test.AuthorisationMatrix;
import org.metodika.test.Requirement;
import org.metodika.test.TestClock;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import org.springframework.context.ApplicationContext;

/** Who reads and writes diaries, who talks, who enters consultations: the table of roles. */
@MonitoringTest
class JournalAccessIT {

    private static final String DIARY = "/api/monitoring/diary";
    private static final String TALKS = "/api/monitoring/talks";
    private static final String CONSULTATIONS = "/api/monitoring/consultations";

    private static final Role[] PEOPLE_OF_SCHOOLS = {
        SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, TEACHER
    };

    private final Api api;
    private final ApplicationContext service;
    private final Topics topics;
    private final Given given;
    private final TestClock clock;
    private final ControlLedgers ledgers;
    private final ControlledPrograms programs;

    JournalAccessIT(
            Api api,
            ApplicationContext service,
            Topics topics,
            Given given,
            TestClock clock,
            ControlLedgers ledgers,
            ControlledPrograms programs) {
        this.api = api;
        this.service = service;
        this.topics = topics;
        this.given = given;
        this.clock = clock;
        this.ledgers = ledgers;
        this.programs = programs;
    }

    @BeforeEach
    void anAutumnDay() {
        clock.set("2026-11-10T08:00:00Z");
    }

    @TestFactory
    @Requirement({"A31", "C13"})
    Stream<DynamicNode> whoKeepsAndReadsADiary() {
        ControlTown town = town();
        Map<String, ?> entry = Map.of("programId", town.program.id(), "day", "2026-11-10", "done", "Урок");
        Supplier<?> written = () -> id(api.as(Tokens.teacher(town.school, town.teacher))
                .post(DIARY, entry)
                .expect(201));
        return matrix(town, DIARY)
                .row(GET, DIARY)
                .allows(200, PEOPLE_OF_SCHOOLS)
                .foreignSchool(200)
                .row(GET, DIARY + "/{id}", written)
                .allows(200, SCHOOL_HEAD, DEPUTY_HEAD, TUTOR, TEACHER)
                .allows(404, ASSOCIATION_HEAD, PSYCHOLOGIST)
                .foreignPerson(404, TUTOR, TEACHER)
                .row(POST, DIARY)
                .body(entry)
                .allows(201, TEACHER)
                .foreignPerson(404, TEACHER)
                .row(PUT, DIARY + "/{id}", written)
                .header("If-Match", "\"1\"")
                .body(Map.of("day", "2026-11-10", "done", "Открытый урок"))
                .allows(200, TEACHER)
                .foreignPerson(404, TEACHER)
                .row(POST, DIARY + "/{id}/additions", written)
                .body(Map.of("text", "Вывод"))
                .allows(200, TEACHER)
                .foreignPerson(404, TEACHER)
                .row(POST, DIARY + "/{id}/notes", written)
                .body(Map.of("text", "Хорошо"))
                .allows(200, TUTOR)
                .allows(404, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, PSYCHOLOGIST, TEACHER)
                .foreignPerson(404, TUTOR)
                .tests();
    }

    @TestFactory
    @Requirement({"A31", "C17"})
    Stream<DynamicNode> whoTalks() {
        ControlTown town = town();
        UUID program = town.program.id();
        api.as(Tokens.teacher(town.school, town.teacher))
                .post(TALKS + "/{p}/messages", Map.of("text", "Как быть?"), program)
                .expect(200);
        Role[] strangers = {SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, PSYCHOLOGIST};
        return matrix(town, TALKS)
                .row(GET, TALKS)
                .allows(200, METHODIST)
                .allows(200, PEOPLE_OF_SCHOOLS)
                .foreignSchool(200)
                .row(GET, TALKS + "/{planId}", program)
                .allows(200, METHODIST, TUTOR, TEACHER)
                .allows(404, strangers)
                .foreignPerson(404, TUTOR, TEACHER)
                .row(POST, TALKS + "/{planId}/messages", program)
                .body(Map.of("text", "Обсудим"))
                .allows(200, METHODIST, TUTOR, TEACHER)
                .allows(404, strangers)
                .foreignPerson(404, TUTOR, TEACHER)
                .row(POST, TALKS + "/{planId}/read", program)
                .body(Map.of("number", 1))
                .allows(200, METHODIST, TUTOR, TEACHER)
                .allows(404, strangers)
                .foreignPerson(404, TUTOR, TEACHER)
                .tests();
    }

    @TestFactory
    @Requirement({"A31", "A18"})
    Stream<DynamicNode> whoEntersAndSeesConsultations() {
        ControlTown town = town();
        Map<String, ?> entry = Map.of(
                "teacherId",
                town.teacher,
                "programId",
                town.program.id(),
                "heldOn",
                "2026-11-09",
                "hours",
                1,
                "topic",
                "Описание опыта");
        Supplier<?> entered =
                () -> id(town.asDeputy().post(CONSULTATIONS, entry).expect(201));
        return matrix(town, CONSULTATIONS)
                .row(GET, CONSULTATIONS)
                .allows(200, METHODIST)
                .allows(200, PEOPLE_OF_SCHOOLS)
                .foreignSchool(200)
                .row(GET, CONSULTATIONS + "/total")
                .allows(200, METHODIST)
                .allows(200, PEOPLE_OF_SCHOOLS)
                .foreignSchool(200)
                .row(GET, CONSULTATIONS + "/{id}", entered)
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, TUTOR, TEACHER)
                .allows(404, ASSOCIATION_HEAD, PSYCHOLOGIST)
                .foreignPerson(404, TUTOR, TEACHER)
                .row(POST, CONSULTATIONS)
                .body(entry)
                .allows(201, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, TUTOR)
                .allows(404, ASSOCIATION_HEAD, PSYCHOLOGIST, TEACHER)
                .foreignPerson(404, TUTOR)
                .row(POST, CONSULTATIONS + "/{id}/annulment", entered)
                .body(Map.of("reason", "Ошибка"))
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD)
                .allows(404, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, TEACHER)
                .tests();
    }

    private AuthorisationMatrix matrix(ControlTown town, String below) {
        return AuthorisationMatrix.of(api, service, town.school, given.school())
                .below(below)
                .person(TUTOR, town.tutor, UUID.randomUUID())
                .person(TEACHER, town.teacher, UUID.randomUUID());
    }

    private ControlTown town() {
        return new ControlTown(api, topics, given, ledgers, programs).told(Given.STARTS, 5);
    }
}
