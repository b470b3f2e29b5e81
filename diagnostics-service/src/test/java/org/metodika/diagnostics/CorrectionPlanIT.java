package org.metodika.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.diagnostics.School.DEFICITS;

import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.deficit.DeficitCatalogue;
import org.metodika.diagnostics.deficit.domain.DeficitId;
import org.metodika.kit.ids.Ids;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/** The plan of correction of a school: who has the same difficulty, who is in no program, who makes a team. */
@PlatformTest
@Requirement("D09")
class CorrectionPlanIT {

    private static final String PLAN = "/api/diagnostics/schools/{id}/correction-plan";

    private final Api api;
    private final Topics topics;
    private final School school;
    private final Api deputy;

    CorrectionPlanIT(Api api, Topics topics) {
        this.api = api;
        this.topics = topics;
        this.school = new School(topics);
        this.deputy = school.asDeputy(api);
    }

    @Test
    @Requirement({"D04", "B33"})
    void teachersWithTheSameDifficultyAtTheSameLevelMakeAGroupAndPerhapsATeam() {
        UUID deficit = methodical(school.closed(api, school.teacher, 4, 4, 1, 4));
        school.closed(api, school.colleague, 4, 1, 1, 4);
        awaitOpen(3);

        Reply plan = deputy.language("ru").get(PLAN, school.code).expect(200);

        assertThat(plan.at("/deficits").asInt()).isEqualTo(3);
        assertThat(plan.at("/teachers").asInt()).isEqualTo(2);
        assertThat(plan.at("/withoutProgram").asInt()).isEqualTo(2);
        assertThat(plan.at("/complete").asBoolean()).isTrue();
        assertThat(plan.at("/groups/0/title").asString()).isEqualTo("Методические");
        assertThat(plan.at("/groups/0/levelTitle").asString()).isEqualTo("Низкий");
        assertThat(plan.at("/groups/0/size").asInt()).isEqualTo(2);
        assertThat(plan.at("/groups/0/openSince").asString())
                .isEqualTo(school.today().toString());
        assertThat(plan.at("/groups/0/team/teacherIds").valueStream().map(id -> UUID.fromString(id.asString())))
                .containsExactlyInAnyOrder(school.teacher, school.colleague);
        assertThat(plan.at("/groups/1").has("team")).isFalse();
        assertThat(plan.at("/byTeacher/0/teacherName").asString()).isEqualTo("Иванова Анна Петровна");
        assertThat(plan.at("/byTeacher/1/unaddressed").asInt()).isEqualTo(2);
        assertThat(deputy.language("ru")
                        .get(PLAN + "?format=csv", school.code)
                        .expect(200)
                        .text())
                .contains("Иванова Анна Петровна", "Методические", "возможна, 2 чел.");

        new Programs(topics, school).approved(Ids.next(), deficit);
        Awaitility.await().untilAsserted(() -> {
            Reply changed = deputy.get(PLAN, school.code).expect(200);
            assertThat(changed.at("/withoutProgram").asInt()).isEqualTo(1);
            assertThat(changed.at("/groups/0/addressed").asInt()
                            + changed.at("/groups/1/addressed").asInt())
                    .isEqualTo(1);
            assertThat(changed.at("/groups/0").has("team")).isFalse();
        });
    }

    @Test
    void whoHasLeftIsInNoPlanAndAssociationHeadsSeeTheirMembers() {
        school.closed(api, school.teacher, 4, 4, 1, 4);
        school.closed(api, school.colleague, 4, 4, 1, 4);
        awaitOpen(2);
        Api head = api.as(Tokens.associationHead(school.code, school.associationHead));

        Reply ofMembers = head.get(PLAN, school.code).expect(200);
        assertThat(ofMembers.at("/byTeacher")).hasSize(1);
        assertThat(ofMembers.at("/byTeacher/0/teacherId").asString()).isEqualTo(school.teacher.toString());
        assertThat(head.get(PLAN + "?format=csv", school.code).expect(200).text())
                .contains("Иванова")
                .doesNotContain("Сидорова");
        head.get(PLAN, new School(topics).code).expectProblem(404, "not-found");
        api.as(Tokens.methodist()).get(PLAN, "no-such-school").expectProblem(404, "not-found");

        school.dismiss(school.teacher, school.today().minusDays(1));

        assertThat(deputy.get(PLAN, school.code).expect(200).at("/byTeacher")).hasSize(1);
    }

    private void awaitOpen(int count) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(deputy.get(DEFICITS + "?status=OPEN")
                                .expect(200)
                                .at("/items"))
                        .hasSize(count));
        topics.awaitConsumed(DeficitCatalogue.DEFICIT_STATES);
    }

    private static UUID methodical(UUID assessment) {
        return DeficitId.detectedBy(assessment, "METHODICAL").value();
    }
}
