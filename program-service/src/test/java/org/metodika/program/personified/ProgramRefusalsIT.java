package org.metodika.program.personified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.personified.SchoolLife.content;
import static org.metodika.program.personified.SchoolLife.id;
import static org.metodika.program.personified.SchoolLife.order;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.ids.Ids;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Topics;
import tools.jackson.databind.node.ObjectNode;

/** What is refused over HTTP: the problem, its words in both languages, where it points, and that nothing happened. */
@PlatformTest
class ProgramRefusalsIT {

    private final Api api;
    private final Topics topics;
    private final SchoolLife school;
    private final LocalDate today;

    ProgramRefusalsIT(Api api, Topics topics, Directory directory) {
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
    @Requirement("B30")
    void refusesApprovalWithoutAnOrder() {
        UUID program = id(school.submitted());
        try (PublishedEvents events = topics.record(ProgramCatalogue.PROGRAM_EVENTS)) {
            events.about(program);
            for (Map<String, ?> body : List.<Map<String, ?>>of(Map.of(), Map.of("order", Map.of()))) {
                Reply refused = school.asHead()
                        .post("/api/programs/{id}/approval", body, program)
                        .expectProblem(422, "program-lacks-order");
                assertThat(refused.at("/title").asString()).isEqualTo("Нет приказа");
                assertThat(refused.at("/errors").findValuesAsString("pointer"))
                        .containsExactly("/order/number", "/order/date");
            }
            Reply english = school.asHead()
                    .language("en")
                    .post("/api/programs/{id}/approval", Map.of("order", Map.of("date", today.toString())), program)
                    .expectProblem(422, "program-lacks-order");
            assertThat(english.at("/title").asString()).isEqualTo("No order");
            assertThat(english.at("/errors/0/message").asString()).isEqualTo("Give the number of the order.");
            school.asHead()
                    .post("/api/programs/{id}/approval", order("1", today.plusDays(1)), program)
                    .expectProblem(422, "order-dated-in-future");
            school.asHead()
                    .post("/api/programs/{id}/approval", order("1", today.minusDays(1)), program)
                    .expectProblem(422, "order-dated-before-draft");
            school.asHead()
                    .post("/api/programs/{id}/approval", "{\"order\": {\"date\": \"вчера\"}}", program)
                    .expectProblem(400, "malformed-request");
            events.none();
        }
    }

    @Test
    @Requirement("B16")
    void refusesWhoeverIsNotOnTheStaffAtDrafting() {
        UUID partTimer = Ids.next();
        UUID contractor = Ids.next();
        UUID former = Ids.next();
        school.person(partTimer, "EXTERNAL_PART_TIME", "teacher");
        school.person(contractor, "CONTRACT", "teacher");
        school.dismiss(former, today.minusDays(1), "teacher");
        for (UUID person : List.of(partTimer, contractor)) {
            Reply refused = draftFor(school.asDeputy(), person).expectProblem(422, "teacher-not-on-staff");
            assertThat(refused.at("/detail").asString()).contains("только штатный работник");
        }
        Reply dismissed = draftFor(school.asDeputy(), former).expectProblem(422, "teacher-dismissed");
        assertThat(dismissed.at("/detail").asString())
                .contains(DateTimeFormatter.ofPattern("dd.MM.yyyy").format(today.minusDays(1)));
        draftFor(school.asDeputy(), Ids.next()).expectProblem(422, "teacher-unknown");
    }

    @Test
    @Requirement("B16")
    void refusesApprovalForATeacherWhoHasLeft() {
        UUID program = id(school.submitted());
        school.dismiss(school.teacher, today.minusDays(1), "teacher");
        Reply refused = school.asHead()
                .post("/api/programs/{id}/approval", order("1", today), program)
                .expectProblem(422, "teacher-dismissed");
        assertThat(refused.at("/title").asString()).isEqualTo("Педагог уволен");
    }

    @Test
    @Requirement("B22")
    void refusesSubmissionWithoutABasis() {
        Reply draft = school.asDeputy()
                .post(
                        "/api/programs",
                        Map.of(
                                "teacherId",
                                school.teacher,
                                "content",
                                Map.of("type", "INDIVIDUAL", "category", "YOUNG_SPECIALIST")))
                .expect(201);
        Reply refused = school.asDeputy()
                .post("/api/programs/{id}/submission", null, id(draft))
                .expectProblem(422, "program-lacks-basis");
        assertThat(refused.at("/title").asString()).isEqualTo("У программы нет основания");
    }

    @Test
    @Requirement("B22")
    void refusesApprovalWhenTheOnlyBasisWasAnnulled() {
        UUID mistaken = Ids.next();
        SchoolLife another = new SchoolLife(api, topics);
        another.deficit(mistaken, "METHODICAL", "OPEN");
        Reply draft = another.asDeputy()
                .post("/api/programs/drafts", Map.of("teacherId", another.teacher, "category", "YOUNG_SPECIALIST"))
                .expect(201);
        Reply submitted = another.submit(another.complete(draft));
        another.deficit(mistaken, "METHODICAL", "ANNULLED");
        another.asHead()
                .post("/api/programs/{id}/approval", order("1", today), id(submitted))
                .expectProblem(422, "program-lacks-basis");
    }

    @Test
    @Requirement("B15")
    void refusesCategoriesTwoAndFourWithoutADifficulty() {
        SchoolLife withoutDeficits = new SchoolLife(api, topics);
        for (String category : List.of("CATEGORY_APPLICANT", "INTERRUPTED_EXPERIENCE")) {
            withoutDeficits
                    .asDeputy()
                    .post("/api/programs/drafts", Map.of("teacherId", withoutDeficits.teacher, "category", category))
                    .expectProblem(422, "category-demands-difficulty");
            Reply byHand = withoutDeficits
                    .asDeputy()
                    .post(
                            "/api/programs",
                            Map.of(
                                    "teacherId",
                                    withoutDeficits.teacher,
                                    "content",
                                    Map.of("type", "INDIVIDUAL", "category", category)))
                    .expectProblem(422, "category-demands-difficulty");
            assertThat(byHand.at("/errors/0/pointer").asString()).isEqualTo("/content/category");
        }
        withoutDeficits
                .asDeputy()
                .post(
                        "/api/programs/drafts",
                        Map.of("teacherId", withoutDeficits.teacher, "category", "YOUNG_SPECIALIST"))
                .expectProblem(422, "no-open-deficit");
    }

    @Test
    @Requirement("B24")
    void refusesApprovalOverAnUncoveredDeficitAndNamesIt() {
        UUID uncovered = school.deficit("GENERAL_PEDAGOGICAL");
        Reply draft = school.draftFromDeficits();
        ObjectNode content = content(draft);
        content.withArray("activities").remove(0);
        Reply changed = school.asDeputy()
                .header("If-Match", draft.etag())
                .put("/api/programs/{id}/content", content, id(draft))
                .expect(200);
        Reply submitted = school.submit(school.complete(changed));
        Reply refused = school.asHead()
                .post("/api/programs/{id}/approval", order("1", today), id(submitted))
                .expectProblem(422, "deficits-uncovered");
        assertThat(refused.at("/errors/0/message").asString())
                .contains("общепедагогическое")
                .contains(uncovered.toString());
        school.asDeputy()
                .post(
                        "/api/programs/{id}/deferrals",
                        Map.of("deficitId", uncovered, "reason", "Следующая программа"),
                        id(submitted))
                .expect(200);
        school.asHead()
                .post("/api/programs/{id}/approval", order("1", today), id(submitted))
                .expect(200);
    }

    @Test
    @Requirement("B31")
    void refusesWhatTheStateDoesNotAllow() {
        Reply approved = school.approved(today);
        UUID program = id(approved);
        put(approved, content(approved)).expectProblem(409, "program-not-draft");
        school.asDeputy().post("/api/programs/{id}/submission", null, program).expectProblem(409, "program-not-draft");
        school.asHead()
                .post("/api/programs/{id}/approval", order("1", today), program)
                .expectProblem(409, "program-not-submitted");
        school.asHead()
                .post("/api/programs/{id}/return", Map.of("reason", "Почему"), program)
                .expectProblem(409, "program-not-submitted");
        school.asDeputy()
                .post("/api/programs/{id}/withdrawal", Map.of("reason", "Почему"), program)
                .expectProblem(409, "program-not-open");
        school.asHead()
                .post("/api/programs/{id}/approval/annulment", Map.of("reason", ""), program)
                .expectProblem(422, "reason-missing");
    }

    @Test
    @Requirement("B11")
    void refusesApprovalWhenTheTutorHasLeft() {
        UUID program = id(school.submitted());
        school.dismiss(school.tutor, today.minusDays(1), "tutor");
        school.asHead()
                .post("/api/programs/{id}/approval", order("1", today), program)
                .expectProblem(422, "tutor-not-eligible");
    }

    private Reply put(Reply program, Object content) {
        return school.asDeputy()
                .header("If-Match", program.etag())
                .put("/api/programs/{id}/content", content, id(program));
    }

    private static Reply draftFor(Api caller, UUID teacher) {
        return caller.post("/api/programs/drafts", Map.of("teacherId", teacher, "category", "YOUNG_SPECIALIST"));
    }
}
