package org.metodika.monitoring;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.metodika.monitoring.ControlTown.CONTROLS;
import static org.metodika.monitoring.ControlTown.ONE;
import static org.metodika.monitoring.ControlTown.id;
import static org.metodika.test.PublishedEvents.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.control.ControlCatalogue;
import org.metodika.contracts.control.ControlState;
import org.metodika.kit.ids.Ids;
import org.metodika.monitoring.control.application.ControlWatch;
import org.metodika.monitoring.controlledprogram.ControlLedgers;
import org.metodika.monitoring.controlledprogram.ControlledPrograms;
import org.metodika.test.Api;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Requirement;
import org.metodika.test.TestClock;
import org.metodika.test.Topics;
import tools.jackson.databind.JsonNode;

/** Lists of controls and of resources, and the schedule that finds what is overdue. */
@MonitoringTest
class ControlListIT {

    private final Api api;
    private final Topics topics;
    private final Given given;
    private final TestClock clock;
    private final ControlWatch watch;
    private final ControlLedgers ledgers;
    private final ControlledPrograms programs;

    ControlListIT(
            Api api,
            Topics topics,
            Given given,
            TestClock clock,
            ControlWatch watch,
            ControlLedgers ledgers,
            ControlledPrograms programs) {
        this.api = api;
        this.topics = topics;
        this.given = given;
        this.clock = clock;
        this.watch = watch;
        this.ledgers = ledgers;
        this.programs = programs;
    }

    @BeforeEach
    void anAutumnDay() {
        clock.set("2026-11-10T08:00:00Z");
    }

    @Test
    @Requirement("B51")
    void whatIsOverdueIsFoundOnceAndListedAndPrinted() {
        ControlTown town = town().told(Given.STARTS, 5);
        UUID control = id(town.planned("CURRENT", "SCHEDULE", "2026-11-11"));
        UUID later = id(town.planned("FINAL", "QUALITY", "2027-05-31"));
        await().atMost(15, SECONDS)
                .untilAsserted(() ->
                        assertThat(ids(town, "?due=2027-05-31")).containsExactly(control.toString(), later.toString()));
        assertThat(ids(town, "?due=2026-11-11&kind=CURRENT&curator=" + town.curator))
                .containsExactly(control.toString());
        assertThat(ids(town, "?curator=" + town.tutor)).isEmpty();
        try (PublishedEvents events = topics.record(ControlCatalogue.CONTROL_EVENTS)) {
            events.about(control, later);
            // Midnight in Moscow is nine in the evening in UTC.
            runAt("2026-11-11T20:59:59Z");
            events.none();
            runAt("2026-11-11T21:00:00Z");
            watch.findOverdue();
            events.exactly(event(
                    ControlCatalogue.CONTROL_OVERDUE,
                    overdue -> overdue.controlId().equals(control)
                            && overdue.foundOn().equals(LocalDate.of(2026, 11, 12))));
        }
        assertThat(ids(town, "?overdue=true")).containsExactly(control.toString());
        String csv = town.asDeputy()
                .get(CONTROLS + "?format=csv&overdue=true")
                .expect(200)
                .text();
        assertThat(csv)
                .contains("Текущий", "Выполнение графика реализации", "Кураторова Мария Андреевна", "Запланирован");
        JsonNode page = town.asDeputy().get(CONTROLS + "?limit=1").expect(200).at("");
        JsonNode next = town.asDeputy()
                .get(CONTROLS + "?limit=1&after={n}", page.path("next").asString())
                .expect(200)
                .at("");
        assertThat(next.at("/items/0/id").asString()).isEqualTo(later.toString());
    }

    @Test
    void whatWasToldBeforeTheWordsOfActsIsListedToo() {
        ControlTown town = town().told(Given.STARTS, 5);
        UUID control = Ids.next();
        topics.publish(
                ControlCatalogue.CONTROL_STATE,
                control,
                new ControlState(
                        control,
                        town.program.id(),
                        town.school,
                        town.teacher,
                        "CURRENT",
                        "QUALITY",
                        List.of("TEACHER"),
                        LocalDate.of(2026, 11, 20),
                        town.curator,
                        true,
                        "OPEN",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                1);
        topics.awaitConsumed(ControlCatalogue.CONTROL_STATES);
        assertThat(ids(town, "?program=" + town.program.id())).containsExactly(control.toString());
    }

    @Test
    @Requirement({"B28", "B42"})
    void resourcesAreRegisteredForecastAndMarkedByControl() {
        ControlTown town = town().told(Given.STARTS, 5);
        JsonNode before = town.asDeputy()
                .get("/api/monitoring/resources?program={p}", town.program.id())
                .expect(200)
                .at("/items/0");
        assertThat(before.at("/money/deviation").asInt()).isEqualTo(3_000);
        assertThat(before.at("/money/lacking").asInt()).isEqualTo(3_000);
        assertThat(before.at("/money/sources/0/source").asString()).isEqualTo("EXTRA_BUDGET");
        assertThat(before.at("/money/sources/0/origin").asString()).isEqualTo("INTERNAL");
        assertThat(before.at("/lacking").asInt()).isEqualTo(1);
        assertThat(before.has("control")).isFalse();
        UUID control = id(town.planned("CURRENT", "MONEY", "2026-11-10"));
        town.asDeputy()
                .post(ONE + "/act", town.measure("2026-11-10", "2026-12-01"), control)
                .expect(200);
        await().atMost(15, SECONDS)
                .untilAsserted(() -> assertThat(town.asDeputy()
                                .get("/api/monitoring/resources?program={p}", town.program.id())
                                .at("/items/0/control/decision")
                                .asString())
                        .isEqualTo("MEASURE"));
        JsonNode total = town.asDeputy()
                .get("/api/monitoring/resources/total?school={s}", town.school)
                .expect(200)
                .at("");
        assertThat(total.path("programs").asInt()).isEqualTo(1);
        assertThat(total.path("moneyControlled").asInt()).isEqualTo(1);
        assertThat(total.at("/money/spent").asInt()).isEqualTo(15_000);
        assertThat(town.asDeputy()
                        .get("/api/monitoring/resources?format=csv")
                        .expect(200)
                        .text())
                .contains("15000", "Мера по устранению отклонения");
    }

    private ControlTown town() {
        return new ControlTown(api, topics, given, ledgers, programs);
    }

    private void runAt(String instant) {
        clock.set(instant);
        watch.findOverdue();
    }

    private static List<String> ids(ControlTown town, String query) {
        return words(town.asDeputy().get(CONTROLS + query).expect(200).at("/items"), "id");
    }

    private static List<String> words(JsonNode list, String field) {
        return list.valueStream().map(each -> each.path(field).asString()).toList();
    }
}
