package org.metodika.program.personified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.personified.SchoolLife.content;
import static org.metodika.program.personified.SchoolLife.id;
import static org.metodika.program.personified.SchoolLife.order;
import static org.metodika.test.PublishedEvents.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.kit.directory.Directory;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Topics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How drafts come about, are covered and sent back and forth. */
@PlatformTest
class ProgramDraftIT {

    private final Api api;
    private final Topics topics;
    private final Directory directory;

    ProgramDraftIT(Api api, Topics topics, Directory directory) {
        this.api = api;
        this.topics = topics;
        this.directory = directory;
    }

    @Test
    @Requirement("B24")
    void flagsDefersAndCovers() {
        SchoolLife school = new SchoolLife(api, topics);
        school.deficit("METHODICAL");
        Reply draft = school.draftFromDeficits();
        UUID program = id(draft);
        UUID later = school.deficit("GENERAL_PEDAGOGICAL");
        assertThat(coverage(school, program).at("/notInBasis/0/deficitId").asString())
                .isEqualTo(later.toString());
        try (PublishedEvents events = topics.record(ProgramCatalogue.PROGRAM_EVENTS)) {
            events.about(program);
            ObjectNode content = content(draft);
            content.withArray("basis").addObject().put("kind", "DIFFICULTY").put("deficitId", later.toString());
            Reply flagged = school.asDeputy()
                    .header("If-Match", draft.etag())
                    .put("/api/programs/{id}/content", content, program)
                    .expect(200);
            assertThat(flagged.at("/flagged").asBoolean()).isTrue();
            assertThat(flagged.at("/uncoveredDeficits/0").asString()).isEqualTo(later.toString());
            assertThat(flagged.at("/content/basis/1/code").asString()).isEqualTo("GENERAL_PEDAGOGICAL");
            Reply coverage = coverage(school, program);
            assertThat(coverage.at("/deficits/0/verdict").asString()).isEqualTo("ADDRESSED");
            assertThat(coverage.at("/deficits/1/verdict").asString()).isEqualTo("UNCOVERED");
            assertThat(coverage.at("/missingForApproval").findValuesAsString("code"))
                    .contains("deficit-uncovered");
            assertThat(coverage.at("/missingForSubmission").findValuesAsString("code"))
                    .containsOnly("note-part-missing");

            Reply deferred = school.asDeputy()
                    .post(
                            "/api/programs/{id}/deferrals",
                            Map.of("deficitId", later, "reason", "Курсы начнутся весной"),
                            program)
                    .expect(200);
            assertThat(deferred.at("/flagged").asBoolean()).isFalse();
            assertThat(deferred.at("/deferrals/0/reason").asString()).isEqualTo("Курсы начнутся весной");
            school.asDeputy()
                    .delete("/api/programs/{id}/deferrals/{deficit}", program, later)
                    .expect(200);
            events.exactlyInOrder(
                    event(
                            ProgramCatalogue.PROGRAM_CONTENT_CHANGED,
                            event -> event.uncoveredDeficits().equals(List.of(later))),
                    event(
                            ProgramCatalogue.PROGRAM_DEFICIT_DEFERRED,
                            event -> event.deficitId().equals(later)),
                    event(
                            ProgramCatalogue.PROGRAM_DEFERRAL_LIFTED,
                            event -> event.deficitId().equals(later)));
        }
    }

    @Test
    @Requirement("B24")
    void showsADeficitThatDiagnosticsAnnulsMeanwhile() {
        SchoolLife school = new SchoolLife(api, topics);
        school.deficit("METHODICAL");
        UUID mistaken = school.deficit("GENERAL_PEDAGOGICAL");
        Reply draft = school.draftFromDeficits();
        ObjectNode content = content(draft);
        content.withArray("activities").remove(0);
        Reply uncovered = school.asDeputy()
                .header("If-Match", draft.etag())
                .put("/api/programs/{id}/content", content, id(draft))
                .expect(200);
        assertThat(uncovered.at("/flagged").asBoolean()).isTrue();

        school.deficit(mistaken, "GENERAL_PEDAGOGICAL", "ANNULLED");

        Reply coverage = coverage(school, id(draft));
        assertThat(coverage.at("/deficits/0/standing").asString()).isEqualTo("ANNULLED");
        assertThat(coverage.at("/deficits/0/verdict").asString()).isEqualTo("CLOSED");
        assertThat(coverage.at("/flagged").asBoolean()).isFalse();
        Reply submitted = school.submit(school.complete(uncovered));
        school.asHead()
                .post("/api/programs/{id}/approval", order("120-од", directory.today(school.code)), id(submitted))
                .expect(200);
    }

    @Test
    @Requirement({"B17", "B22"})
    void isDraftedByHandOnTheInitiativeOfTheTeacher() {
        SchoolLife school = new SchoolLife(api, topics);
        LocalDate today = directory.today(school.code);
        Reply draft = school.asDeputy()
                .post(
                        "/api/programs",
                        Map.of(
                                "teacherId",
                                school.teacher,
                                "initiator",
                                Map.of(
                                        "kind",
                                        "TEACHER",
                                        "personId",
                                        school.teacher,
                                        "on",
                                        today.minusDays(3).toString()),
                                "content",
                                Map.of(
                                        "type",
                                        "INDIVIDUAL",
                                        "category",
                                        "CONTEST_CANDIDATE",
                                        "basis",
                                        List.of(Map.of(
                                                "kind",
                                                "INTERNAL_CONTROL",
                                                "reference",
                                                "Справка № 14",
                                                "date",
                                                "2026-09-16")))))
                .expect(201);
        assertThat(draft.at("/initiator/kind").asString()).isEqualTo("TEACHER");
        assertThat(draft.at("/initiator/on").asString())
                .isEqualTo(today.minusDays(3).toString());
        assertThat(draft.at("/content/basis/0/reference").asString()).isEqualTo("Справка № 14");
        assertThat(draft.at("/status").asString()).isEqualTo("DRAFT");
    }

    @Test
    void carriesOutARepeatedRequestOnce() {
        SchoolLife school = new SchoolLife(api, topics);
        school.deficit("METHODICAL");
        Map<String, ?> body = Map.of("teacherId", school.teacher, "category", "YOUNG_SPECIALIST");
        try (PublishedEvents events = topics.record(ProgramCatalogue.PROGRAM_EVENTS)) {
            Api repeating = school.asDeputy().header("Idempotency-Key", "draft-" + school.code);
            Reply first = repeating.post("/api/programs/drafts", body).expect(201);
            Reply second = repeating.post("/api/programs/drafts", body).expect(201);
            assertThat(id(second)).isEqualTo(id(first));
            repeating
                    .post("/api/programs/drafts", Map.of("teacherId", school.colleague, "category", "YOUNG_SPECIALIST"))
                    .expectProblem(422, "idempotency-key-reused");
            events.about(id(first)).exactly(event(ProgramCatalogue.PROGRAM_DRAFTED));
        }
    }

    @Test
    void givesBackWhatItTakes() {
        SchoolLife school = new SchoolLife(api, topics);
        school.deficit("METHODICAL");
        Reply draft = school.draftFromDeficits();
        JsonNode read = school.asDeputy()
                .get("/api/programs/{id}", id(draft))
                .expect(200)
                .at("/content");
        Reply same = school.asDeputy()
                .header("If-Match", draft.etag())
                .put("/api/programs/{id}/content", read, id(draft))
                .expect(200);
        assertThat(same.etag()).as("nothing has changed").isEqualTo(draft.etag());
        assertThat(same.at("/content")).isEqualTo(read);
    }

    @Test
    @Requirement({"B03", "B40"})
    void thePlanIsReadAndPrinted() {
        SchoolLife school = new SchoolLife(api, topics);
        school.deficit("METHODICAL");
        UUID program = id(school.draftFromDeficits());
        Reply plan = school.asTeacher().get("/api/programs/{id}/plan", program).expect(200);
        assertThat(plan.at("/hours").asInt()).isEqualTo(plan.at("/rows/0/hours").asInt());
        assertThat(plan.at("/hoursByStage").size()).isEqualTo(3);
        String csv = school.asTeacher()
                .get("/api/programs/{id}/plan?format=csv", program)
                .expect(200)
                .text();
        assertThat(csv)
                .contains("Раздел", "Содержание", plan.at("/rows/0/title").asString());
    }

    private static Reply coverage(SchoolLife school, UUID program) {
        return school.asDeputy().get("/api/programs/{id}/coverage", program).expect(200);
    }
}
