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
import static org.metodika.monitoring.ControlTown.CONTROLS;
import static org.metodika.monitoring.ControlTown.ONE;
import static org.metodika.monitoring.ControlTown.estimate;
import static org.metodika.monitoring.ControlTown.id;
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

/** Who plans, who controls and who sees it: the table of roles, and those who accompany a program whatever their role (B43). */
@MonitoringTest
class ControlAccessIT {

    private static final String PROPOSAL = "/api/monitoring/control-plans/{programId}/proposal";

    private static final Role[] SEE = {
        METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, TEACHER
    };
    private static final Role[] CONTROL = {SCHOOL_HEAD, DEPUTY_HEAD};
    /** They may where they curate the program; here they don't. */
    private static final Role[] AS_CURATORS = {ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, TEACHER};

    private final Api api;
    private final ApplicationContext service;
    private final Topics topics;
    private final Given given;
    private final TestClock clock;
    private final ControlLedgers ledgers;
    private final ControlledPrograms programs;

    ControlAccessIT(
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
    @Requirement("A31")
    Stream<DynamicNode> whoMayDoWhat() {
        ControlTown town = town();
        Supplier<?> planned = () -> id(town.planned("CURRENT", "SCHEDULE", "2026-12-20"));
        Supplier<?> settled = () -> settled(town);
        return matrix(town, "/api/monitoring/controls")
                .row(GET, CONTROLS)
                .allows(200, SEE)
                .foreignSchool(200)
                .row(GET, ONE, planned)
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, TUTOR, TEACHER)
                .allows(404, ASSOCIATION_HEAD, PSYCHOLOGIST)
                .foreignPerson(404, TUTOR, TEACHER)
                .row(POST, CONTROLS)
                .body(town.entry("CURRENT", "QUALITY", "2026-12-20", town.curator))
                .allows(201, CONTROL)
                .allows(404, AS_CURATORS)
                .row(PUT, ONE, planned)
                .header("If-Match", "\"1\"")
                .body(ControlTown.task("QUALITY", "2026-12-20", town.curator))
                .allows(200, CONTROL)
                .allows(404, AS_CURATORS)
                .row(POST, ONE + "/cancellation", planned)
                .body(Map.of("reason", "Лишний"))
                .allows(200, CONTROL)
                .allows(404, AS_CURATORS)
                .row(POST, ONE + "/act", planned)
                .body(estimate("2026-11-10", "MEETS"))
                .allows(200, CONTROL)
                .allows(404, AS_CURATORS)
                .row(POST, CONTROLS + "/unplanned")
                .body(Map.of(
                        "programId",
                        town.program.id(),
                        "kind",
                        "CURRENT",
                        "object",
                        "QUALITY",
                        "subjects",
                        List.of("TEACHER"),
                        "act",
                        estimate("2026-11-10", "MEETS")))
                .allows(201, CONTROL)
                .allows(404, AS_CURATORS)
                .row(POST, ONE + "/act/annulment", settled)
                .body(Map.of("reason", "Ошибка"))
                .allows(200, CONTROL)
                .allows(404, AS_CURATORS)
                .row(POST, ONE + "/measure", settled)
                .body(Map.of("doneOn", "2026-11-10"))
                .allows(200, CONTROL)
                .allows(200, TUTOR)
                .allows(404, ASSOCIATION_HEAD, PSYCHOLOGIST, TEACHER)
                .foreignPerson(404, TUTOR)
                .tests();
    }

    @TestFactory
    @Requirement("A31")
    Stream<DynamicNode> whoSeesAProposal() {
        ControlTown town = town();
        return matrix(town, "/api/monitoring/control-plans")
                .row(GET, PROPOSAL, town.program.id())
                .allows(200, CONTROL)
                .allows(404, AS_CURATORS)
                .row(POST, PROPOSAL, town.program.id())
                .body(Map.of())
                .allows(200, CONTROL)
                .allows(404, AS_CURATORS)
                .tests();
    }

    @TestFactory
    @Requirement("A31")
    Stream<DynamicNode> whoSeesResources() {
        ControlTown town = town();
        return matrix(town, "/api/monitoring/resources")
                .row(GET, "/api/monitoring/resources")
                .allows(200, SEE)
                .foreignSchool(200)
                .row(GET, "/api/monitoring/resources/total")
                .query("?school=" + town.school)
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD)
                .allows(404, AS_CURATORS)
                .tests();
    }

    @Test
    @Requirement({"B43", "B45"})
    void theCuratorPlansAndWhoControlsSigns() {
        ControlTown town = town();
        UUID control = id(town.asCurator()
                .post(CONTROLS, town.entry("CURRENT", "QUALITY", "2026-12-20", town.tutor))
                .expect(201));
        Api controller = api.as(Tokens.tutor(town.school, town.tutor));
        controller
                .post(ONE + "/cancellation", Map.of("reason", "Лишний"), control)
                .expect(404);
        controller.post(ONE + "/act", estimate("2026-11-10", "MEETS"), control).expect(200);
        Api stranger = api.as(Tokens.teacher(town.school, UUID.randomUUID()));
        stranger.get(ONE, control).expect(404);
        await().atMost(15, SECONDS)
                .untilAsserted(() -> assertThat(town.asCurator()
                                .get(CONTROLS)
                                .expect(200)
                                .at("/items/0/id")
                                .asString())
                        .isEqualTo(control.toString()));
        assertThat(stranger.get(CONTROLS).expect(200).at("/items").size()).isZero();
        assertThat(api.as(Tokens.teacher(town.school, town.teacher))
                        .get(CONTROLS)
                        .expect(200)
                        .at("/items")
                        .size())
                .isEqualTo(1);
    }

    private AuthorisationMatrix matrix(ControlTown town, String below) {
        return AuthorisationMatrix.of(api, service, town.school, given.school())
                .below(below)
                .person(SCHOOL_HEAD, town.deputy, UUID.randomUUID())
                .person(DEPUTY_HEAD, town.deputy, UUID.randomUUID())
                .person(TUTOR, town.tutor, UUID.randomUUID())
                .person(TEACHER, town.teacher, UUID.randomUUID());
    }

    private ControlTown town() {
        return new ControlTown(api, topics, given, ledgers, programs).told(Given.STARTS, 5);
    }

    private static UUID settled(ControlTown town) {
        UUID control = id(town.planned("CURRENT", "SCHEDULE", "2026-12-20"));
        town.asDeputy()
                .post(ONE + "/act", town.measure("2026-11-10", "2026-12-01"), control)
                .expect(200);
        return control;
    }
}
