package org.metodika.program.personified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.personified.SchoolLife.content;
import static org.metodika.program.personified.SchoolLife.id;
import static org.metodika.program.personified.SchoolLife.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.ids.Ids;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import tools.jackson.databind.node.ObjectNode;

/** What can not be taken as it was sent: incomplete, contradictory, outdated or unreadable. */
@PlatformTest
class ProgramInputIT {

    private final Api api;
    private final Topics topics;
    private final SchoolLife school;
    private final LocalDate today;

    ProgramInputIT(Api api, Topics topics, Directory directory) {
        this.api = api;
        this.topics = topics;
        this.school = new SchoolLife(api, topics);
        this.today = directory.today(school.code);
    }

    @BeforeEach
    void findOneDeficit() {
        school.deficit("METHODICAL");
    }

    @Test
    void refusesADeferralWithoutNeedOrReason() {
        Reply draft = school.draftFromDeficits();
        String addressed = draft.at("/content/basis/0/deficitId").asString();
        defer(draft, addressed, "Позже").expectProblem(422, "deficit-already-addressed");
        defer(draft, addressed, " ").expectProblem(422, "reason-missing");
        defer(draft, Ids.next().toString(), "Позже").expectProblem(422, "deficit-not-in-basis");
    }

    @Test
    @Requirement({"B26", "B27", "B35"})
    void refusesSubmissionOfAnIncompleteProgramAndSaysAllThatIsMissing() {
        Reply draft = school.draftFromDeficits();
        ObjectNode content = content(draft);
        item(content, "stages", 1).put("result", "");
        content.put("finalReportForm", " ");
        content.remove("tutorId");
        school.asDeputy()
                .header("If-Match", draft.etag())
                .put("/api/programs/{id}/content", content, id(draft))
                .expect(200);
        Reply refused = school.asDeputy()
                .post("/api/programs/{id}/submission", null, id(draft))
                .expectProblem(422, "program-incomplete");
        assertThat(refused.at("/errors").findValuesAsString("pointer"))
                .containsExactly(
                        "/note/generalAim",
                        "/note/goals",
                        "/note/tasks",
                        "/stages/1/result",
                        "/finalReportForm",
                        "/tutorId");
    }

    @Test
    @Requirement({"A05", "A06", "B03", "B04", "B05", "B10", "B28", "B32", "B41"})
    void keepsAllThatSurroundsModulesAndStagesAsItWasSent() {
        Reply draft = school.draftFromDeficits();
        ObjectNode content = content(draft);
        content.putArray("principles").add("OPENNESS").add("NETWORKING");
        ObjectNode priority = content.putArray("priorities").addObject().put("title", "Смысловое чтение");
        priority.putObject("competence")
                .put("dictionary", "difficulty-characters")
                .put("code", "METHODICAL");
        content.putArray("resources")
                .addObject()
                .put("kind", "STAFF")
                .put("title", "Наставник")
                .put("availability", "AVAILABLE")
                .put("note", "без дополнительных затрат");
        ObjectNode activity = item(content, "activities", 0);
        activity.put("learning", "METHODICAL_EVENTS")
                .put("startsOn", today.plusDays(3).toString())
                .put("endsOn", today.plusDays(9).toString())
                .put("resultForm", "Методическая разработка");
        activity.putArray("competences")
                .addObject()
                .put("dictionary", "difficulty-characters")
                .put("code", "METHODICAL");
        item(content, "stages", 0)
                .putObject("funding")
                .put("source", "EXTRA_BUDGET")
                .put("planned", 12_000);
        Reply kept = put(draft, content).expect(200);
        for (String part : List.of("principles", "priorities", "results", "resources", "activities", "stages")) {
            assertThat(kept.at("/content/" + part)).as(part).isEqualTo(content.get(part));
        }
        assertThat(kept.at("/content/results/0/measure").asString()).contains("Повторная диагностика");
        assertThat(put(kept, content(kept)).expect(200).etag())
                .as("sent back unchanged")
                .isEqualTo(kept.etag());
        put(
                        kept,
                        "{\"type\": \"INDIVIDUAL\", \"category\": \"YOUNG_SPECIALIST\", \"principles\": [null],"
                                + " \"priorities\": [{\"competence\": {}}], \"resources\": [{}]}")
                .expectProblem(422, "invalid-content");
    }

    @Test
    void refusesContentThatIsWrongInItself() {
        Reply draft = school.draftFromDeficits();
        ObjectNode content = content(draft);
        item(content, "activities", 0).put("hours", 0);
        item(content, "stages", 2).put("deadline", today.plusYears(3).toString());
        content.put("tutorId", school.colleague.toString());
        Reply refused = put(draft, content).expectProblem(422, "invalid-content");
        assertThat(refused.at("/errors").findValuesAsString("pointer"))
                .containsExactly("/stages/2/deadline", "/activities/0/hours", "/tutorId");
        content.remove("category");
        Reply incomplete = put(draft, content).expectProblem(422, "invalid-content");
        assertThat(incomplete.at("/errors").findValuesAsString("pointer")).containsExactly("/category");
    }

    @Test
    void refusesBadInputWithoutAFault() {
        Reply draft = school.draftFromDeficits();
        put(draft, "{\"category\": \"GENIUS\"}").expectProblem(400, "malformed-request");
        put(draft, "{\"type\": ").expectProblem(400, "malformed-request");
        put(draft, "{\"type\": \"TEAM\", \"category\": \"YOUNG_SPECIALIST\", \"basis\": [null]}")
                .expectProblem(422, "invalid-content");
        put(draft, "{\"type\": \"TEAM\", \"category\": \"YOUNG_SPECIALIST\", \"basis\": [{\"kind\": \"DIFFICULTY\"}]}")
                .expectProblem(422, "invalid-content");
        put(draft, "{\"type\": \"TEAM\", \"category\": \"YOUNG_SPECIALIST\", \"activities\": [{}], \"stages\": [{}]}")
                .expectProblem(422, "invalid-content");
        school.asDeputy().post("/api/programs", "{}").expectProblem(422, "invalid-content");
        school.asDeputy().post("/api/programs/drafts", null).expectProblem(400, "malformed-request");
        school.asDeputy()
                .post("/api/programs/{id}/approval/annulment", "{}", id(draft))
                .expectProblem(403, "action-not-allowed");
        school.asHead()
                .post("/api/programs/{id}/approval/annulment", "{}", id(draft))
                .expectProblem(409, "program-not-approved");
        school.asDeputy().get("/api/programs/17").expectProblem(404, "not-found");
        school.asDeputy().get("/api/programs?after=x").expectProblem(400, "malformed-request");
        school.asDeputy().get("/api/programs?status=DONE").expectProblem(400, "malformed-request");
    }

    @Test
    void refusesAChangeOfAVersionThatIsNotThePresentOne() {
        Reply draft = school.draftFromDeficits();
        ObjectNode content = content(draft);
        school.complete(draft);
        put(draft, content).expectProblem(412, "stale-version");
        Reply blind = school.asDeputy()
                .put("/api/programs/{id}/content", content, id(draft))
                .expectProblem(400, "malformed-request");
        assertThat(blind.at("/errors/0/pointer").asString()).isEqualTo("header:If-Match");
    }

    @Test
    @Requirement("B17")
    void refusesAnInitiatorWhoDoesNotFit() {
        Reply refused = school.asDeputy()
                .post(
                        "/api/programs/drafts",
                        Map.of(
                                "teacherId",
                                school.teacher,
                                "category",
                                "YOUNG_SPECIALIST",
                                "initiator",
                                Map.of(
                                        "kind",
                                        "ASSOCIATION_HEAD",
                                        "personId",
                                        school.colleague,
                                        "on",
                                        today.plusDays(1).toString())))
                .expectProblem(422, "invalid-content");
        assertThat(refused.at("/errors").findValuesAsString("pointer"))
                .containsExactly("/initiator/on", "/initiator/personId");
        assertThat(refused.at("/errors/1/message").asString()).contains("руководитель методического объединения");
        Reply unsaid = api.as(Tokens.tutor(school.code, school.tutor))
                .post("/api/programs/drafts", Map.of("teacherId", school.teacher, "category", "YOUNG_SPECIALIST"))
                .expectProblem(422, "invalid-content");
        assertThat(unsaid.at("/errors/0/pointer").asString()).isEqualTo("/initiator");
    }

    private Reply put(Reply program, Object content) {
        return school.asDeputy()
                .header("If-Match", program.etag())
                .put("/api/programs/{id}/content", content, id(program));
    }

    private Reply defer(Reply program, String deficit, String reason) {
        return school.asDeputy()
                .post("/api/programs/{id}/deferrals", Map.of("deficitId", deficit, "reason", reason), id(program));
    }
}
