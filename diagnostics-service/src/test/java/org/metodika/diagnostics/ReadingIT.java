package org.metodika.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.instrument.InstrumentCatalogue;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import tools.jackson.databind.JsonNode;

@PlatformTest
class ReadingIT {

    private final Api api;

    ReadingIT(Api api, Topics topics) {
        topics.awaitConsumed(InstrumentCatalogue.INSTRUMENT_STATES);
        this.api = api.as(Tokens.methodist());
    }

    @Test
    @Requirement("C19")
    void showsInstrumentsInTheLanguageOfTheReader() {
        Reply list = api.get("/api/diagnostics/instruments?limit=200").expect(200);
        assertThat(list.at("/items").findValuesAsString("code"))
                .contains(
                        "lesson-visit",
                        "pupil-survey",
                        "self-assessment",
                        "self-assessment-competences",
                        "teacher-difficulties");
        assertThat(list.at("/items")
                        .valueStream()
                        .filter(line -> line.at("/code").asString().equals("teacher-difficulties")))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.at("/items").asInt()).isEqualTo(25);
                    assertThat(line.at("/maxPoints").asInt()).isEqualTo(100);
                    assertThat(line.at("/kind").asString()).isEqualTo("QUESTIONNAIRE");
                });
        Reply lessons =
                api.get("/api/diagnostics/instruments?kind=LESSON_OBSERVATION").expect(200);
        assertThat(lessons.at("/items").findValuesAsString("code"))
                .contains("lesson-visit")
                .doesNotContain("pupil-survey");
        api.get("/api/diagnostics/instruments?kind=HOROSCOPE").expect(400);
        assertThat(api.get("/api/diagnostics/instruments?format=csv&kind=LESSON_OBSERVATION")
                        .expect(200)
                        .text())
                .contains("Наибольший балл", "lesson-visit;1;", "Карта посещения урока", "Самооценка учителя")
                .doesNotContain("pupil-survey");
        assertThat(api.language("en")
                        .get("/api/diagnostics/instruments?format=xlsx")
                        .expect(200)
                        .body())
                .startsWith('P', 'K');

        Reply russian =
                api.get("/api/diagnostics/instruments/teacher-difficulties").expect(200);
        assertThat(russian.at("/criteria/2/title").asString()).isEqualTo("Методические");
        assertThat(russian.at("/criteria/2/items")).hasSize(6);
        assertThat(russian.at("/levels/1/from").asDouble()).isEqualTo(50);
        assertThat(russian.at("/scales/0/marks")).hasSize(5);
        Reply english = api.language("en")
                .get("/api/diagnostics/instruments/teacher-difficulties?version=1")
                .expect(200);
        assertThat(english.at("/criteria/2/title").asString()).isEqualTo("Methodical");
        api.get("/api/diagnostics/instruments/teacher-difficulties?version=2").expectProblem(404, "not-found");
        api.get("/api/diagnostics/instruments/teacher-difficulties?version=one").expect(400);
    }

    @Test
    void instrumentsComePageByPageEachOnceInItsNewestVersion() {
        List<String> codes = new ArrayList<>();
        String next = "";
        do {
            Reply page = next.isEmpty()
                    ? api.get("/api/diagnostics/instruments?limit=3").expect(200)
                    : api.get("/api/diagnostics/instruments?limit=3&after={next}", next)
                            .expect(200);
            assertThat(page.at("/items")).hasSizeLessThanOrEqualTo(3);
            codes.addAll(page.at("/items").findValuesAsString("code"));
            next = page.json().path("next").asString("");
        } while (!next.isEmpty());

        assertThat(codes)
                .isSorted()
                .doesNotHaveDuplicates()
                .contains(
                        "feedback-on-activity", "lesson-visit", "self-assessment-competences", "teacher-difficulties");
        Reply refused = api.get("/api/diagnostics/instruments?after={cursor}", "не код")
                .expectProblem(400, "malformed-request");
        assertThat(refused.at("/errors/0/code").asString()).isEqualTo("bad-cursor");
        api.get("/api/diagnostics/instruments?limit=201").expectProblem(400, "malformed-request");
    }

    @Test
    @Requirement({"C20", "C21", "D12", "A29"})
    void showsTheSourcesWithTheMethodThatFollowsFromEach() {
        Reply sources = api.get("/api/diagnostics/sources").expect(200);

        assertThat(sources.at("/items")
                        .valueStream()
                        .map(source -> source.at("/code").asString() + " "
                                + source.at("/method").asString()))
                .containsExactly(
                        "INTERVIEW INTERVIEW",
                        "PUPIL_SURVEY QUESTIONNAIRE",
                        "PUPIL_SURVEY_WITH_PSYCHOLOGIST QUESTIONNAIRE",
                        "LESSON OBSERVATION",
                        "JOURNAL OBSERVATION",
                        "PLANNING OBSERVATION",
                        "LESSON_PLANS OBSERVATION",
                        "MATERIALS OBSERVATION",
                        "PUPIL_NOTEBOOKS OBSERVATION",
                        "CONTROL_WORKS OBSERVATION",
                        "QUALITY_PROCEDURES OBSERVATION",
                        "STATE_EXAM OBSERVATION",
                        "OTHER OBSERVATION",
                        "SELF_ASSESSMENT QUESTIONNAIRE");
        assertThat(sources.at("/items/0/title").asString()).isEqualTo("Собеседование с учителем");
        assertThat(sources.at("/items/12/needsDescription").asBoolean()).isTrue();
        assertThat(sources.at("/items/13/counts").asBoolean()).isFalse();
    }

    @Test
    void describesEveryEndpoint() {
        JsonNode paths = api.get("/v3/api-docs").expect(200).at("/paths");

        assertThat(paths.propertyNames())
                .contains(
                        "/api/diagnostics/instruments",
                        "/api/diagnostics/instruments/{code}",
                        "/api/diagnostics/instruments/{code}/draft",
                        "/api/diagnostics/instruments/{code}/draft/trial",
                        "/api/diagnostics/instruments/{code}/publication",
                        "/api/diagnostics/instruments/{code}/retirement",
                        "/api/diagnostics/instruments/{code}/export",
                        "/api/diagnostics/instrument-drafts",
                        "/api/diagnostics/sources",
                        "/api/diagnostics/assessments",
                        "/api/diagnostics/assessments/{id}",
                        "/api/diagnostics/assessments/{id}/sheets",
                        "/api/diagnostics/assessments/{id}/sheets/{sheetId}/annulment",
                        "/api/diagnostics/assessments/{id}/sheets/{sheetId}",
                        "/api/diagnostics/assessments/{id}/begun-sheet",
                        "/api/diagnostics/assessments/{id}/closing",
                        "/api/diagnostics/assessments/{id}/annulment",
                        "/api/diagnostics/deficits",
                        "/api/diagnostics/deficits/{id}",
                        "/api/diagnostics/deficits/{id}/annulment",
                        "/api/diagnostics/deficits/{id}/outcomes",
                        "/api/diagnostics/comparisons",
                        "/api/diagnostics/effects",
                        "/api/diagnostics/schools/{schoolId}/correction-plan",
                        "/api/diagnostics/teachers/{staffId}/levels");
        assertThat(paths.propertyStream()
                        .filter(path -> path.getKey().startsWith("/api/diagnostics"))
                        .flatMap(path -> path.getValue().valueStream()))
                .allSatisfy(operation ->
                        assertThat(operation.at("/summary").asString()).isNotBlank());
    }
}
