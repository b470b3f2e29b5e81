package org.metodika.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.diagnostics.School.ASSESSMENTS;
import static org.metodika.test.PublishedEvents.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.assessment.AssessmentCatalogue;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Topics;

/** What stands behind a sheet: who observed which lesson, which document was analysed, who was asked. */
@PlatformTest
class EvidenceIT {

    private static final String SHEETS = ASSESSMENTS + "/{id}/sheets";
    private static final Map<String, Object> LESSON =
            Map.of("subject", "Математика", "className", "7Б", "topic", "Линейная функция");

    private final Api api;
    private final Topics topics;
    private final School school;
    private final Api deputy;

    EvidenceIT(Api api, Topics topics) {
        this.api = api;
        this.topics = topics;
        this.school = new School(topics);
        this.deputy = school.asDeputy(api);
    }

    @Test
    @Requirement({"C15", "C29", "A03"})
    void aLessonIsObservedByFourAndTheTeachersOwnViewStaysApart() {
        UUID id = open("lesson-visit");
        for (String observer : List.of("ADMINISTRATION", "MENTOR", "PSYCHOLOGIST")) {
            deputy.post(SHEETS, visit("LESSON", observer, 2), id).expect(201);
        }
        school.asTeacher(api)
                .post(SHEETS, visit("SELF_ASSESSMENT", "TEACHER", 3), id)
                .expect(201);

        Reply closed = school.close(api, id);
        assertThat(closed.at("/sheets").findValuesAsString("observer"))
                .containsExactly("ADMINISTRATION", "MENTOR", "PSYCHOLOGIST", "TEACHER");
        assertThat(closed.at("/sheets/0/lesson/topic").asString()).isEqualTo("Линейная функция");
        assertThat(closed.at("/sheets/0/answers").toString()).contains("Урок достиг цели");
        assertThat(closed.at("/result/levels/0/score").asDouble()).isEqualTo(66.7);
        assertThat(closed.at("/result/levels/0/measuredScore").asDouble()).isEqualTo(66.7);
        assertThat(closed.at("/result/levels/0/selfScore").asDouble()).isEqualTo(100.0);
        assertThat(closed.json().at("/result/levels/0/othersScore").isMissingNode())
                .isTrue();
    }

    @Test
    @Requirement({"C15", "C29"})
    void aLessonSheetNamesObserverLessonAndConclusions() {
        UUID id = open("lesson-visit");
        Map<String, Object> bare = new HashMap<>(visit("LESSON", "MENTOR", 2));
        bare.keySet().removeAll(List.of("observer", "lesson"));
        bare.put("answers", rubric(2));
        assertThat(flaws(deputy, bare, id))
                .containsExactly(
                        "/observer observer-missing", "/lesson lesson-missing", "/answers obligatory-item-missing");

        assertThat(flaws(deputy, visit("LESSON", "TEACHER", 2), id))
                .containsExactly("/observer observer-is-not-teacher");
        assertThat(flaws(school.asTeacher(api), visit("SELF_ASSESSMENT", "MENTOR", 2), id))
                .containsExactly("/observer observer-is-teacher");
        assertThat(flaws(deputy, visit("JOURNAL", "MENTOR", 2), id))
                .containsExactly("/source source-not-of-instrument", "/observer observer-without-lesson");
    }

    @Test
    void everyAnswerOfAWrongKindIsNamedWithItsField() {
        UUID id = open("lesson-visit");
        Map<String, Object> sheet = new HashMap<>(visit("LESSON", "MENTOR", 2));
        List<Map<String, Object>> answers = new ArrayList<>(rubric(2));
        answers.set(0, Map.of("item", "G1", "text", "хорошо"));
        answers.set(1, Map.of("item", "G2"));
        answers.add(Map.of("item", "TYPE", "options", List.of("NEW", "CONTROL")));
        answers.add(Map.of("item", "PUPILS", "number", 61));
        answers.add(Map.of("item", "STRENGTHS", "text", " "));
        answers.add(Map.of("item", "ADVICE", "points", 1));
        answers.add(Map.of("item", "CONCLUSIONS", "text", "Урок достиг цели"));
        sheet.put("answers", answers);
        assertThat(flaws(deputy, sheet, id))
                .containsExactly(
                        "/answers/0/points answer-is-points",
                        "/answers/1/points answer-is-points",
                        "/answers/19/options wrong-number-of-options",
                        "/answers/20/number number-out-of-range",
                        "/answers/21/text not-blank",
                        "/answers/22/text answer-is-text");
        answers.set(19, Map.of("item", "TYPE", "options", List.of("DANCE")));
        answers.set(20, Map.of("item", "PUPILS", "number", 20.5));
        assertThat(flaws(deputy, sheet, id))
                .contains("/answers/19/options/0 option-unknown", "/answers/20/number too-many-decimals");
        assertThat(deputy.get(ASSESSMENTS + "/{id}", id).at("/sheets")).isEmpty();
    }

    @Test
    @Requirement({"C21", "D12"})
    void resultsOfExamsAndQualityProceduresAreSourcesThatNameTheirDocument() {
        UUID id = open(School.INSTRUMENT);
        for (String source : List.of("STATE_EXAM", "QUALITY_PROCEDURES")) {
            Map<String, Object> sheet = new HashMap<>(school.sheet(source, 3, 3, 3, 3));
            sheet.put("document", "Протокол ОГЭ по математике, 9А");
            school.record(api, id, sheet);
        }
        Map<String, Object> lesson = new HashMap<>(school.sheet("LESSON", 3, 3, 3, 3));
        lesson.put("document", "Протокол");
        assertThat(flaws(deputy, lesson, id)).containsExactly("/document document-without-analysis");

        Reply closed = school.close(api, id);
        assertThat(closed.at("/result/sources").toString()).isEqualTo("[\"QUALITY_PROCEDURES\",\"STATE_EXAM\"]");
        assertThat(closed.at("/sheets/0/document").asString()).contains("9А");
    }

    @Test
    @Requirement({"C20", "A03"})
    void whatPupilsSayStandsBesideWhatWasSeen() {
        UUID id = open(School.INSTRUMENT);
        school.record(api, id, school.sheet("PUPIL_SURVEY", 4, 4, 4, 4));
        school.record(api, id, school.sheet("LESSON", 2, 2, 2, 2));

        Reply closed = school.close(api, id);
        assertThat(closed.at("/result/levels/0/othersScore").asDouble()).isEqualTo(100.0);
        assertThat(closed.at("/result/levels/0/measuredScore").asDouble()).isEqualTo(50.0);
        assertThat(closed.at("/result/levels/0/score").asDouble()).isEqualTo(75.0);
    }

    @Test
    @Requirement({"A03", "C18"})
    void aSelfAssessmentIsOpenedFilledAndClosedByTheTeacherAndFindsNoDeficit() {
        Api teacher = school.asTeacher(api);
        try (PublishedEvents events = topics.record(AssessmentCatalogue.ASSESSMENT_EVENTS)) {
            UUID id = School.id(
                    teacher.post(ASSESSMENTS, Map.of("teacherId", school.teacher, "instrument", "self-assessment"))
                            .expect(201));
            events.about(id);
            teacher.post(ASSESSMENTS + "/{id}/closing", null, id).expectProblem(422, "self-assessment-missing");
            deputy.post(SHEETS, own(1), id).expectProblem(422, "sheet-not-accepted");
            teacher.post(SHEETS, own(0), id).expect(201);

            Reply closed = teacher.post(ASSESSMENTS + "/{id}/closing", null, id).expect(200);
            assertThat(closed.at("/result/levels")).isEmpty();
            assertThat(closed.at("/result/sources")).isEmpty();
            assertThat(closed.at("/result/selfLevels/0/title").asString()).isEqualTo("Общепедагогические");
            // Four items at the lowest mark, and the reversed one at its best.
            assertThat(closed.at("/result/selfLevels/0/score").asDouble()).isEqualTo(20.0);
            assertThat(closed.at("/result/selfLevels/0/level").asString()).isEqualTo("LOW");
            events.exactlyInOrder(
                    event(AssessmentCatalogue.ASSESSMENT_OPENED, e -> school.teacher.equals(e.by())),
                    event(AssessmentCatalogue.ANSWERS_RECORDED, e -> e.source().equals("SELF_ASSESSMENT")),
                    event(
                            AssessmentCatalogue.SELF_ASSESSMENT_CLOSED,
                            e -> e.levels().size() == 4 && e.teacherId().equals(school.teacher)));
        }
        // Beside the measured levels, of which there are none yet, and without a deficit.
        String levels = "/api/diagnostics/teachers/{id}/levels";
        Awaitility.await()
                .until(() ->
                        teacher.get(levels, school.teacher).at("/selfLevels").size() == 4);
        Reply shown = teacher.get(levels, school.teacher).expect(200);
        assertThat(shown.at("/selfLevels/0/levelTitle").asString()).isEqualTo("Низкий");
        assertThat(shown.at("/levels")).isEmpty();
        assertThat(teacher.get(School.DEFICITS + "?teacher={id}", school.teacher)
                        .at("/items"))
                .isEmpty();
    }

    private UUID open(String instrument) {
        return School.id(deputy.post(ASSESSMENTS, Map.of("teacherId", school.teacher, "instrument", instrument))
                .expect(201));
    }

    private static List<String> flaws(Api caller, Map<String, Object> sheet, UUID id) {
        return caller.post(SHEETS, sheet, id)
                .expectProblem(422, "sheet-not-accepted")
                .at("/errors")
                .valueStream()
                .map(flaw ->
                        flaw.at("/pointer").asString() + " " + flaw.at("/code").asString())
                .toList();
    }

    private Map<String, Object> visit(String source, String observer, int points) {
        List<Map<String, Object>> answers = new ArrayList<>(rubric(points));
        answers.add(Map.of("item", "TYPE", "options", List.of("NEW")));
        answers.add(Map.of("item", "PUPILS", "number", 24));
        answers.add(Map.of("item", "CONCLUSIONS", "text", "Урок достиг цели"));
        return Map.of(
                "source",
                source,
                "observer",
                observer,
                "lesson",
                LESSON,
                "answeredOn",
                school.today().toString(),
                "answers",
                answers);
    }

    private static List<Map<String, Object>> rubric(int points) {
        return answers(Map.of("G", 5, "P", 5, "M", 5, "S", 4), points);
    }

    private Map<String, Object> own(int points) {
        return Map.of(
                "source",
                "SELF_ASSESSMENT",
                "answeredOn",
                school.today().toString(),
                "answers",
                answers(Map.of("G", 5, "P", 5, "M", 5, "S", 5), points));
    }

    private static List<Map<String, Object>> answers(Map<String, Integer> items, int points) {
        List<Map<String, Object>> answers = new ArrayList<>();
        for (String prefix : List.of("G", "P", "M", "S")) {
            for (int item = 1; item <= items.getOrDefault(prefix, 0); item++) {
                answers.add(Map.of("item", prefix + item, "points", points));
            }
        }
        return answers;
    }
}
