package org.metodika.monitoring;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.metodika.test.PublishedEvents.event;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.quality.QualityCatalogue;
import org.metodika.test.Api;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.TestClock;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/** Indicators, their values over the periods, and what is said of them. */
@MonitoringTest
class QualityIT {

    private static final String QUALITY = "/api/monitoring/quality";
    private static final String MEASUREMENTS = QUALITY + "/measurements";
    private static final String SERIES = QUALITY + "/series?indicator=KNOWLEDGE_QUALITY&span=QUARTER";
    private static final String IMPORT = QUALITY + "/imports?school={s}&indicator=KNOWLEDGE_QUALITY&period=2026-Q1";

    private final Api api;
    private final Topics topics;
    private final Given given;
    private final TestClock clock;

    QualityIT(Api api, Topics topics, Given given, TestClock clock) {
        this.api = api;
        this.topics = topics;
        this.given = given;
        this.clock = clock;
    }

    @BeforeEach
    void anAutumnDay() {
        clock.set("2026-11-10T08:00:00Z");
    }

    @Test
    @Requirement("A25")
    void valuesBecomeASeriesAndSmallGroupsStayInTheSchool() {
        String school = given.school();
        Api deputy = api.as(Tokens.deputy(school, UUID.randomUUID()));
        deputy.post(MEASUREMENTS, measured(school, "2025-Q4", group("9А", "Математика", 50, 24), whole(60)))
                .expect(200);
        String id;
        try (PublishedEvents events = topics.record(QualityCatalogue.QUALITY_MEASUREMENT_EVENTS)) {
            id = deputy.post(
                            MEASUREMENTS,
                            measured(
                                    school,
                                    "2026-Q1",
                                    group("9 a", " Математика", 54.2, 24),
                                    group("11А", "Информатика", 75, 4),
                                    whole(58)))
                    .expect(200)
                    .at("/id")
                    .asString();
            events.about(UUID.fromString(id))
                    .exactly(event(
                            QualityCatalogue.MEASUREMENT_RECORDED,
                            recorded -> recorded.groups().size() == 2
                                    && recorded.smallGroups() == 1
                                    && "9А".equals(recorded.groups().getFirst().schoolClass())));
        }
        Api methodist = api.as(Tokens.methodist());
        await().atMost(15, SECONDS)
                .untilAsserted(() -> assertThat(series(deputy, "&schoolClass=9А&subject=математика"))
                        .containsExactly("2026-Q1 54.2 4.2 BETTER", "2025-Q4 50.0 - -"));
        assertThat(series(deputy, "")).containsExactly("2026-Q1 58.0 -2.0 WORSE", "2025-Q4 60.0 - -");
        assertThat(series(deputy, "&schoolClass=11А&subject=Информатика")).containsExactly("2026-Q1 75.0 - -");
        assertThat(series(methodist, "&schoolClass=11А&subject=Информатика&school=" + school))
                .containsExactly("2026-Q1 - - -");
        assertThat(deputy.get(SERIES + "&format=csv").expect(200).text()).contains("2026-Q1;58,0;400;-2,0;хуже");
        assertThat(methodist.get(MEASUREMENTS + "/{id}", id).expect(200).text()).doesNotContain("\"value\":75");
        assertThat(deputy.get(MEASUREMENTS + "/{id}", id).expect(200).text()).contains("\"value\":75");
        assertThat(methodist
                        .get(MEASUREMENTS + "?indicator=KNOWLEDGE_QUALITY&period=2026-Q1&school=" + school)
                        .expect(200)
                        .at("/items/0/ofSchool/value")
                        .asDouble())
                .isEqualTo(58);

        deputy.post(MEASUREMENTS + "/{id}/annulments", Map.of("class", "11А", "subject", "Информатика"), id)
                .expectProblem(422, "measurement-invalid");
        deputy.post(
                        MEASUREMENTS + "/{id}/annulments",
                        Map.of("class", "11А", "subject", "Информатика", "reason", "Ошибка"),
                        id)
                .expect(200);
        deputy.post(
                        MEASUREMENTS + "/{id}/annulments",
                        Map.of("class", "11А", "subject", "Информатика", "reason", "Ошибка"),
                        id)
                .expectProblem(409, "nothing-measured-there");
        deputy.post(MEASUREMENTS, measured(school, "2026-Q2", whole(50))).expect(200);
        deputy.post(MEASUREMENTS, measured(school, "2026-Q3", whole(50))).expectProblem(422, "measurement-invalid");
        deputy.post(MEASUREMENTS, measured(school, "2026-Q1", whole(101))).expectProblem(422, "measurement-invalid");
    }

    @Test
    @Requirement("A25")
    void aTableIsTakenWholeOrNotAtAllAndEachMistakeHasItsLine() {
        String school = given.school();
        Api deputy = api.as(Tokens.deputy(school, UUID.randomUUID()));

        Reply refused = deputy.post(IMPORT, file("""
                        Качество знаний за первую четверть;;;;
                        Класс;Предмет;Значение;Число обучающихся;Источник
                        9А;Математика;54,2;24;Журнал
                        9А;математика;55;24;
                        Иванова;Физика;много;25;
                        9Б;Химия;120;0;
                        """), school);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/errors")
                        .valueStream()
                        .map(each -> each.path("line").asInt() + " "
                                + each.path("code").asString()))
                .containsExactly("5 cell-not-a-number");

        Reply again = deputy.post(IMPORT, file("""
                        Класс;Предмет;Значение;Число обучающихся
                        9А;Математика;54,2;24
                        9А;математика;55;24
                        Иванова;Физика;60;25
                        9Б;Химия;120;0
                        """), school);
        assertThat(again.at("/code").asString()).isEqualTo("import-has-errors");
        assertThat(again.at("/errors")
                        .valueStream()
                        .map(each -> each.path("line").asInt() + " "
                                + each.path("code").asString()))
                .containsExactly("3 group-twice", "4 school-class", "5 value-of-unit", "5 pupils-between");
        assertThat(deputy.get(MEASUREMENTS).expect(200).at("/items").size()).isZero();

        String table = "Класс;Предмет;Значение;Число обучающихся\n9А;Математика;54,2 %;24\n;;61,5;412\n";
        Reply taken = deputy.post(IMPORT, file(table), school);
        assertThat(taken.expect(200).at("/groups").size()).isEqualTo(2);
        assertThat(deputy.post(IMPORT, file(table), school).expect(200).header("ETag"))
                .as("the same again changes nothing")
                .isEqualTo(taken.header("ETag"));
        deputy.post(IMPORT.replace("KNOWLEDGE_QUALITY", "UNKNOWN"), file(table), school)
                .expectProblem(422, "measurement-invalid");
        deputy.post(IMPORT, file("PK"), school).expectProblem(422, "import-file-unreadable");
    }

    @Test
    @Requirement("A25")
    void aSchoolHasIndicatorsOfItsOwnAndItsDeputyAnalyses() {
        String school = given.school();
        Api deputy = api.as(Tokens.deputy(school, UUID.randomUUID()));
        Reply own = deputy.post(QUALITY + "/indicators", indicator(school, "LATE_ARRIVALS"));
        deputy.post(QUALITY + "/indicators", indicator(school, "LATE_ARRIVALS")).expect(409);
        deputy.post(QUALITY + "/indicators", indicator(school, "PERFORMANCE")).expectProblem(422, "indicator-invalid");
        await().atMost(15, SECONDS)
                .untilAsserted(() -> assertThat(deputy.get(QUALITY + "/indicators")
                                .expect(200)
                                .at("/items")
                                .valueStream()
                                .map(each -> each.path("code").asString()))
                        .startsWith("PERFORMANCE", "KNOWLEDGE_QUALITY")
                        .endsWith("LATE_ARRIVALS"));
        assertThat(deputy.get(QUALITY + "/indicators").at("/items/0/title").asString())
                .isEqualTo("Успеваемость");
        api.as(Tokens.deputy(given.school()))
                .get(QUALITY + "/indicators?school={s}", school)
                .expect(404);

        deputy.post(QUALITY + "/analyses", analysis(school, "NOTHING")).expectProblem(422, "analysis-invalid");
        Reply written = deputy.post(QUALITY + "/analyses", analysis(school, "LATE_ARRIVALS"));
        String id = written.expect(201).at("/id").asString();
        deputy.post(
                        QUALITY + "/indicators/{id}/retirement",
                        null,
                        own.expect(201).at("/id").asString())
                .expect(200);
        deputy.post(
                        MEASUREMENTS,
                        Map.of(
                                "school",
                                school,
                                "indicator",
                                "LATE_ARRIVALS",
                                "period",
                                "2026-Q1",
                                "groups",
                                List.of(whole(3))))
                .expectProblem(409, "indicator-is-retired");
        deputy.post(QUALITY + "/analyses/{id}/annulment", Map.of("reason", "Не тот период"), id)
                .expect(200);
        deputy.post(QUALITY + "/analyses/{id}/annulment", Map.of("reason", "Не тот период"), id)
                .expectProblem(409, "analysis-is-annulled");
        await().atMost(15, SECONDS)
                .untilAsserted(() -> assertThat(deputy.get(QUALITY + "/analyses?annulled=true")
                                .expect(200)
                                .at("/items/0/id")
                                .asString())
                        .isEqualTo(id));
    }

    private List<String> series(Api as, String query) {
        return as.get(SERIES + query)
                .expect(200)
                .at("/points")
                .valueStream()
                .map(point -> Stream.of("period", "value", "change", "tendency")
                        .map(field -> point.path(field).asString("-"))
                        .reduce((left, right) -> left + " " + right)
                        .orElseThrow())
                .toList();
    }

    static Map<String, Object> measured(String school, String period, Object... groups) {
        return Map.of("school", school, "indicator", "KNOWLEDGE_QUALITY", "period", period, "groups", List.of(groups));
    }

    static Map<String, Object> group(String schoolClass, @Nullable String subject, double value, int pupils) {
        return subject == null
                ? Map.of("class", schoolClass, "value", value, "pupils", pupils)
                : Map.of("class", schoolClass, "subject", subject, "value", value, "pupils", pupils);
    }

    static Map<String, Object> whole(double value) {
        return Map.of("value", value, "pupils", 400);
    }

    static Map<String, Object> indicator(String school, String code) {
        return Map.of("school", school, "code", code, "title", "Опоздания", "unit", "NUMBER", "direction", "LOWER");
    }

    static Map<String, Object> analysis(String school, String indicator) {
        return Map.of(
                "school",
                school,
                "period",
                "2026-Q1",
                "indicators",
                List.of(indicator),
                "title",
                "Итоги первой четверти",
                "text",
                "Стало лучше.");
    }

    static byte[] file(String table) {
        return table.getBytes(StandardCharsets.UTF_8);
    }
}
