package org.metodika.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.diagnostics.School.ASSESSMENTS;
import static org.metodika.test.PublishedEvents.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.assessment.AssessmentCatalogue;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Topics;

/** Sheets that are answered part by part. */
@PlatformTest
class BegunSheetIT {

    private static final String SHEET = ASSESSMENTS + "/{id}/sheets/{sheet}";
    private static final String BEGUN = ASSESSMENTS + "/{id}/begun-sheet";

    private final Topics topics;
    private final School school;
    private final Api teacher;
    private final Api deputy;
    private final UUID id;
    private final UUID sheet = UUID.randomUUID();

    BegunSheetIT(Api api, Topics topics) {
        this.topics = topics;
        this.school = new School(topics);
        this.teacher = school.asTeacher(api);
        this.deputy = school.asDeputy(api);
        this.id = School.id(
                teacher.post(ASSESSMENTS, Map.of("teacherId", school.teacher, "instrument", "self-assessment"))
                        .expect(201));
    }

    @Test
    @Requirement({"A03", "C18"})
    void isSavedPartByPartFoundAgainAndCountsOnceItIsCompleted() {
        try (PublishedEvents events = topics.record(AssessmentCatalogue.ASSESSMENT_EVENTS)) {
            events.about(id);
            Reply first = teacher.put(SHEET, sheet(false, 3), id, sheet).expect(200);
            assertThat(first.at("/completed").asBoolean()).isFalse();
            Reply second = teacher.header("If-Match", first.etag())
                    .put(SHEET, sheet(false, 10), id, sheet)
                    .expect(200);
            Reply found = teacher.get(BEGUN, id).expect(200);
            assertThat(found.etag()).isEqualTo(second.etag()).isNotEqualTo(first.etag());
            assertThat(found.at("/id").asString()).isEqualTo(sheet.toString());
            assertThat(found.at("/answers")).hasSize(10);
            assertThat(teacher.get(ASSESSMENTS + "/{id}", id).at("/sheets")).isEmpty();
            teacher.post(ASSESSMENTS + "/{id}/closing", null, id).expectProblem(422, "self-assessment-missing");

            Reply completed = teacher.header("If-Match", second.etag())
                    .put(SHEET, sheet(true, 20), id, sheet)
                    .expect(200);
            assertThat(completed.at("/completed").asBoolean()).isTrue();
            assertThat(completed.at("/answeredOn").asString())
                    .isEqualTo(school.today().toString());
            teacher.get(BEGUN, id).expectProblem(404, "not-found");
            assertThat(teacher.get(ASSESSMENTS + "/{id}", id).at("/sheets")).hasSize(1);
            events.exactlyInOrder(event(
                    AssessmentCatalogue.ANSWERS_RECORDED,
                    e -> e.sheetId().equals(sheet) && e.source().equals("SELF_ASSESSMENT")));
        }
    }

    @Test
    void theSameAgainChangesNothingAndWhatIsCompletedStays() {
        String begun = teacher.put(SHEET, sheet(false, 3), id, sheet).etag();
        assertThat(teacher.put(SHEET, sheet(false, 3), id, sheet).etag()).isEqualTo(begun);
        teacher.put(SHEET, sheet(true, 20), id, sheet).expect(200);
        teacher.put(SHEET, sheet(true, 20), id, sheet).expect(200);
        teacher.header("If-Match", begun).put(SHEET, sheet(true, 20), id, sheet).expect(200);
        assertThat(teacher.get(ASSESSMENTS + "/{id}", id).at("/sheets")).hasSize(1);

        teacher.put(SHEET, sheet(true, 19), id, sheet).expectProblem(409, "sheet-already-recorded");
        teacher.put(SHEET, sheet(false, 3), id, sheet).expectProblem(409, "sheet-already-recorded");
    }

    @Test
    void twoDevicesDoNotOverwriteEachOtherAndOneSheetIsBegunAtATime() {
        String first = teacher.put(SHEET, sheet(false, 3), id, sheet).etag();
        teacher.header("If-Match", first).put(SHEET, sheet(false, 4), id, sheet).expect(200);
        teacher.header("If-Match", first).put(SHEET, sheet(false, 5), id, sheet).expectProblem(412, "stale-version");
        teacher.header("If-Match", first).put(SHEET, sheet(true, 20), id, sheet).expectProblem(412, "stale-version");

        Reply another =
                teacher.put(SHEET, sheet(false, 3), id, UUID.randomUUID()).expectProblem(409, "another-sheet-begun");
        assertThat(another.at("/detail").asString()).contains(sheet.toString());
        teacher.delete(BEGUN, id).expect(204);
        teacher.put(SHEET, sheet(false, 3), id, UUID.randomUUID()).expect(200);
    }

    @Test
    void whatOneBeginsNobodyElseSees() {
        teacher.put(SHEET, sheet(false, 3), id, sheet).expect(200);
        deputy.get(BEGUN, id).expectProblem(404, "not-found");
        assertThat(deputy.get(ASSESSMENTS + "/{id}", id).at("/sheets")).isEmpty();
        deputy.put(SHEET, sheet(false, 3), id, sheet).expectProblem(422, "sheet-not-accepted");
    }

    @Test
    void whatIsWrongIsSaidAtOnceAndWhatLacksAtTheEnd() {
        Map<String, Object> wrong = Map.of(
                "completed",
                false,
                "source",
                "SELF_ASSESSMENT",
                "answers",
                List.of(Map.of("item", "G1", "points", 9), Map.of("item", "ZZ", "points", 1)));
        Reply refused = teacher.put(SHEET, wrong, id, sheet).expectProblem(422, "sheet-not-accepted");
        assertThat(refused.at("/errors").findValuesAsString("code"))
                .containsExactly("points-off-scale", "unknown-item");
        teacher.put(SHEET, sheet(true, 3), id, sheet).expectProblem(422, "sheet-not-accepted");
        teacher.put(SHEET, "{\"completed\":false,\"source\":\"SELF_ASSESSMENT\",\"answers\":[null]}", id, sheet)
                .expect(422);
        teacher.put(SHEET, "{\"completed\":false}", id, sheet).expect(422);
        teacher.put(SHEET, sheet(false, 3), id, "no-id").expectProblem(404, "not-found");
        teacher.header("If-Match", "\"7\"")
                .put(SHEET, sheet(false, 3), id, sheet)
                .expectProblem(404, "not-found");
        teacher.get(BEGUN, id).expectProblem(404, "not-found");

        teacher.put(SHEET, sheet(true, 20), id, sheet).expect(200);
        teacher.post(ASSESSMENTS + "/{id}/closing", null, id).expect(200);
        teacher.put(SHEET, sheet(false, 3), id, UUID.randomUUID()).expectProblem(409, "assessment-not-open");
    }

    /** The first items of the self-assessment. */
    private static Map<String, Object> sheet(boolean completed, int items) {
        List<Map<String, Object>> answers = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            answers.add(Map.of("item", "GPMS".charAt(i / 5) + "" + (i % 5 + 1), "points", 2));
        }
        return Map.of("completed", completed, "source", "SELF_ASSESSMENT", "answers", answers);
    }
}
