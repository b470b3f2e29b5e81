package org.metodika.monitoring;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.metodika.monitoring.ControlTown.CONTROLS;
import static org.metodika.monitoring.ControlTown.ONE;
import static org.metodika.monitoring.ControlTown.correction;
import static org.metodika.monitoring.ControlTown.estimate;
import static org.metodika.monitoring.ControlTown.id;
import static org.metodika.monitoring.ControlTown.task;
import static org.metodika.test.PublishedEvents.event;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.control.ControlCatalogue;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.contracts.program.ProgramControlAnswered;
import org.metodika.monitoring.controlledprogram.ControlLedgers;
import org.metodika.monitoring.controlledprogram.ControlledPrograms;
import org.metodika.test.Api;
import org.metodika.test.OutgoingMessage;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.TestClock;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import tools.jackson.databind.JsonNode;

/** The control plan and acts of control over HTTP, with the events that tell of them. */
@MonitoringTest
class ControlIT {

    private final Api api;
    private final Topics topics;
    private final Given given;
    private final TestClock clock;
    private final ControlLedgers ledgers;
    private final ControlledPrograms programs;

    ControlIT(
            Api api, Topics topics, Given given, TestClock clock, ControlLedgers ledgers, ControlledPrograms programs) {
        this.api = api;
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

    @Test
    @Requirement({"B47", "B48", "B49", "B51"})
    void thePlanIsProposedFromTheStagesAndEnteredOnce() {
        ControlTown town = town().told(null, 5);
        String path = "/api/monitoring/control-plans/{program}/proposal";
        JsonNode proposed =
                town.asDeputy().get(path, town.program.id()).expect(200).at("/entries");
        assertThat(words(proposed, "kind"))
                .containsExactly("PRELIMINARY", "PRELIMINARY", "CURRENT", "CURRENT", "FINAL", "FINAL");
        assertThat(words(proposed, "object"))
                .containsExactly("DEVELOPMENT", "MONEY", "SCHEDULE", "SCHEDULE", "QUALITY", "MONEY");
        assertThat(words(proposed, "date"))
                .containsExactly("2026-11-10", "2026-11-10", "2026-12-20", "2027-05-20", "2027-05-31", "2027-05-31");
        assertThat(proposed.at("/2/stageTitle").asString()).isEqualTo("Обучение");
        assertThat(proposed.at("/0/controllerId").asString()).isEqualTo(town.curator.toString());

        try (PublishedEvents events = topics.record(ControlCatalogue.CONTROL_EVENTS)) {
            for (int again = 0; again < 2; again++) {
                JsonNode entered = town.asCurator()
                        .post(path, Map.of(), town.program.id())
                        .expect(200)
                        .at("/entries");
                assertThat(entered).allMatch(entry -> entry.path("entered").asBoolean());
            }
            Object[] ids = proposed.valueStream()
                    .map(entry -> (Object) entry.path("id").asString())
                    .toArray();
            assertThat(events.about(ids).soFarAtLeast(6)).hasSize(6);
        }
        town.told(LocalDate.of(2026, 11, 10), 6);
        assertThat(words(
                        town.asDeputy().get(path, town.program.id()).expect(200).at("/entries"), "kind"))
                .doesNotContain("PRELIMINARY");
    }

    @Test
    @Requirement("B51")
    void anEntryIsChangedByWhoSawIt() {
        ControlTown town = town().told(Given.STARTS, 5);
        Map<String, ?> entry = town.entry("CURRENT", "SCHEDULE", "2026-12-20", town.curator);
        Api once = town.asDeputy().header("Idempotency-Key", town.school);
        Reply planned = once.post(CONTROLS, entry).expect(201);
        assertThat(id(once.post(CONTROLS, entry).expect(201))).isEqualTo(id(planned));
        Map<String, ?> task = task("QUALITY", "2026-12-22", town.tutor);
        town.asDeputy().put(ONE, task, id(planned)).expect(400);
        Reply changed = town.asCurator()
                .header("If-Match", planned.etag())
                .put(ONE, task, id(planned))
                .expect(200);
        assertThat(changed.at("/controllerName").asString()).isEqualTo("Тюторова Мария Андреевна");
        town.asDeputy()
                .header("If-Match", planned.etag())
                .put(ONE, task("MONEY", "2026-12-23", town.tutor), id(planned))
                .expect(412);
        Map<String, Object> bad = new HashMap<>(town.entry("CURRENT", "SCHEDULE", "2026-11-01", town.teacher));
        Reply refused = town.asDeputy().post(CONTROLS, bad).expect(422);
        assertThat(refused.at("/code").asString()).isEqualTo("control-invalid");
        assertThat(words(refused.at("/errors"), "pointer")).containsExactly("/controllerId", "/date");
        town.asDeputy()
                .post(ONE + "/cancellation", Map.of("reason", ""), id(planned))
                .expect(422);
        Reply cancelled = town.asDeputy()
                .post(ONE + "/cancellation", Map.of("reason", "Лишний"), id(planned))
                .expect(200);
        assertThat(cancelled.at("/cancelledBecause").asString()).isEqualTo("Лишний");
    }

    @Test
    @Requirement("B44")
    void anActEndsInAnEstimateOrInAMeasureThatIsCarriedOut() {
        ControlTown town = town().told(Given.STARTS, 5);
        UUID first = id(town.planned("CURRENT", "SCHEDULE", "2026-11-10"));
        Map<String, Object> both = new HashMap<>(town.measure("2026-11-09", "2026-12-01"));
        both.put("correction", Map.of("deviation", "Сдвинуть"));
        Reply refused = town.asDeputy().post(ONE + "/act", both, first).expect(422);
        assertThat(refused.at("/code").asString()).isEqualTo("act-ends-in-one-thing");
        try (PublishedEvents events = topics.record(ControlCatalogue.CONTROL_EVENTS)) {
            Reply signed = town.asCurator()
                    .post(ONE + "/act", estimate("2026-11-09", "MEETS_WITH_REMARKS"), first)
                    .expect(200);
            assertThat(signed.at("/status").asString()).isEqualTo("SETTLED");
            assertThat(signed.at("/act/signedBy").asString()).isEqualTo(town.curator.toString());
            events.about(first)
                    .exactly(event(
                            ControlCatalogue.CONTROL_ACT_SIGNED,
                            act -> "MEETS_WITH_REMARKS".equals(act.grade())
                                    && act.decision() == null
                                    && !act.letsStart()
                                    && town.curator.equals(act.by())));
        }
        town.asDeputy()
                .post(ONE + "/act", estimate("2026-11-09", "MEETS"), first)
                .expect(409);
        Reply annulled = town.asDeputy()
                .post(ONE + "/act/annulment", Map.of("reason", "Не тот этап"), first)
                .expect(200);
        assertThat(annulled.at("/status").asString()).isEqualTo("OPEN");
        assertThat(annulled.at("/annulledActs/0/act/estimate/grade").asString()).isEqualTo("MEETS_WITH_REMARKS");

        Map<String, Object> unplanned = new HashMap<>(Map.of(
                "programId",
                town.program.id(),
                "kind",
                "CURRENT",
                "object",
                "QUALITY",
                "subjects",
                List.of("TEACHER"),
                "act",
                town.measure("2026-11-09", "2026-12-01")));
        Reply held = town.asDeputy().post(CONTROLS + "/unplanned", unplanned).expect(201);
        UUID second = id(held);
        assertThat(held.at("/planned").asBoolean()).isFalse();
        assertThat(held.at("/act/measure/responsibleName").asString()).isEqualTo("Тюторова Мария Андреевна");
        await().atMost(15, SECONDS)
                .untilAsserted(() -> assertThat(ids(town, "?measureOpen=true")).containsExactly(second.toString()));
        Reply done = api.as(Tokens.tutor(town.school, town.tutor))
                .post(ONE + "/measure", Map.of("doneOn", "2026-11-10", "note", "Проведён"), second)
                .expect(200);
        assertThat(done.at("/act/measure/doneOn").asString()).isEqualTo("2026-11-10");
        await().atMost(15, SECONDS)
                .untilAsserted(() -> assertThat(ids(town, "?measureOpen=true")).isEmpty());
    }

    @Test
    @Requirement("B46")
    void theActShowsWhatTheProgramDidAboutTheDecision() {
        ControlTown town = town().told(Given.STARTS, 5);
        UUID control = id(town.planned("CURRENT", "SCHEDULE", "2026-11-10"));
        try (PublishedEvents events = topics.record(ControlCatalogue.CONTROL_EVENTS)) {
            events.about(control);
            Reply signed = town.asDeputy()
                    .post(ONE + "/act", correction("2026-11-10"), control)
                    .expect(200);
            UUID act = UUID.fromString(signed.at("/act/id").asString());
            assertThat(signed.at("/act/correction").has("outcome")).isFalse();
            events.exactly(event(
                    ControlCatalogue.CONTROL_ACT_SIGNED,
                    said -> "CORRECT_THE_PLAN".equals(said.decision())
                            && said.actId().equals(act)));
            OutgoingMessage answer = topics.publish(
                    ProgramCatalogue.PROGRAM_CONTROL_ANSWERED,
                    town.program.id(),
                    new ProgramControlAnswered(
                            town.program.id(), town.school, town.teacher, control, act, "AMENDMENT_OPEN_ALREADY", 2),
                    6);
            events.exactly(event(
                    ControlCatalogue.CONTROL_CORRECTION_ANSWERED,
                    answered -> answered.outcome().equals("AMENDMENT_OPEN_ALREADY")));
            answer.send();
            topics.awaitConsumed(ProgramCatalogue.PROGRAM_EVENTS);
            events.none();
        }
        Reply shown = town.asDeputy().get(ONE, control).expect(200);
        assertThat(shown.at("/act/correction/outcome").asString()).isEqualTo("AMENDMENT_OPEN_ALREADY");
        assertThat(shown.at("/act/correction/amendment").asInt()).isEqualTo(2);
    }

    @Test
    @Requirement("B51")
    void aStopClosesWhatIsOpenAndNothingIsPlannedAnyMore() {
        ControlTown town = town().told(Given.STARTS, 5);
        UUID open = id(town.planned("CURRENT", "SCHEDULE", "2026-12-20"));
        UUID settled = id(town.planned("CURRENT", "QUALITY", "2026-12-20"));
        town.asDeputy()
                .post(ONE + "/act", estimate("2026-11-10", "MEETS"), settled)
                .expect(200);
        town.stop(6);
        assertThat(town.asDeputy().get(ONE, open).at("/status").asString()).isEqualTo("CANCELLED");
        assertThat(town.asDeputy().get(ONE, settled).at("/status").asString()).isEqualTo("SETTLED");
        Reply refused = town.asDeputy()
                .post(CONTROLS, town.entry("CURRENT", "MONEY", "2026-12-20", town.curator))
                .expect(409);
        assertThat(refused.at("/code").asString()).isEqualTo("program-not-under-control");
        Reply annulled = town.asDeputy()
                .post(ONE + "/act/annulment", Map.of("reason", "Ошибка"), settled)
                .expect(200);
        assertThat(annulled.at("/status").asString()).isEqualTo("CANCELLED");
    }

    private ControlTown town() {
        return new ControlTown(api, topics, given, ledgers, programs);
    }

    private static List<String> ids(ControlTown town, String query) {
        return words(town.asDeputy().get(CONTROLS + query).expect(200).at("/items"), "id");
    }

    private static List<String> words(JsonNode list, String field) {
        return list.valueStream().map(each -> each.path(field).asString()).toList();
    }
}
