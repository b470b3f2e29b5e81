package org.metodika.program.personified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.personified.TeamLife.ONE;
import static org.metodika.program.personified.TeamLife.TEAMS;
import static org.metodika.program.personified.TeamLife.id;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.metodika.kit.ids.Ids;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Topics;
import tools.jackson.databind.node.ObjectNode;

/** What callers may send wrong about kinds and teams, and what they are told. */
@PlatformTest
@Requirement({"A02", "B33"})
class TeamInputIT {

    private final TeamLife life;

    TeamInputIT(Api api, Topics topics) {
        this.life = new TeamLife(api, topics);
    }

    @Test
    void theKindOfATeamIsNotSetByHand() {
        Reply drafts = life.school
                .asDeputy()
                .post(
                        "/api/programs/drafts",
                        Map.of("teacherId", life.anna, "category", "CATEGORY_APPLICANT", "type", "TEAM"))
                .expectProblem(422, "invalid-content");
        assertThat(drafts.at("/errors/0/pointer").asString()).isEqualTo("/type");
        assertThat(drafts.at("/errors/0/message").asString()).contains("/api/team-programs");
        life.school
                .asDeputy()
                .post(
                        "/api/programs",
                        Map.of(
                                "teacherId",
                                life.anna,
                                "content",
                                Map.of("type", "TEAM", "category", "YOUNG_SPECIALIST")))
                .expectProblem(422, "invalid-content");
        Reply draft = life.school.draftFromDeficits();
        ObjectNode content = SchoolLife.content(draft);
        content.put("type", "TEAM");
        life.school
                .asDeputy()
                .header("If-Match", draft.etag())
                .put("/api/programs/{id}/content", content, SchoolLife.id(draft))
                .expectProblem(422, "invalid-content");
        content.put("type", "TRADITIONAL");
        Reply traditional = life.school
                .asDeputy()
                .header("If-Match", draft.etag())
                .put("/api/programs/{id}/content", content, SchoolLife.id(draft))
                .expect(200);
        assertThat(traditional.at("/content/type").asString()).isEqualTo("TRADITIONAL");
    }

    @Test
    void namesWhatIsWrongWithMembers() {
        assertThat(drafting(Map.of("teacherIds", List.of(life.anna)), 422)).containsExactly("/members team-size");
        assertThat(drafting(Map.of("teacherIds", List.of(life.anna, life.anna)), 422))
                .containsExactly("/members/1/personId team-member-twice");
        assertThat(drafting(Map.of("teacherIds", List.of(life.anna, Ids.next())), 422))
                .containsExactly("/members/1/personId teacher-unknown");
        assertThat(drafting(Map.of("leaderId", Ids.next()), 422)).containsExactly("/leaderId team-leader-not-on-staff");
        assertThat(drafting(Map.of("title", " "), 422)).containsExactly("/title not-blank");
        assertThat(drafting(Map.of("title", "Я".repeat(301)), 422)).containsExactly("/title size-max");
        assertThat(drafting(Map.of("teacherIds", Arrays.asList(life.anna, null)), 422))
                .containsExactly("/teacherIds/1 not-null");
        assertThat(drafting(
                        Map.of(
                                "teacherIds",
                                IntStream.range(0, 201)
                                        .mapToObj(i -> Ids.next())
                                        .toList()),
                        422))
                .containsExactly("/teacherIds size-max");
        assertThat(drafting(Map.of("category", "HERO"), 400)).hasSize(1);
        assertThat(drafting(Map.of("teacherIds", "всех"), 400)).hasSize(1);
        UUID part = Ids.next();
        life.school.person(part, "EXTERNAL_PART_TIME", "teacher");
        life.school.settle();
        assertThat(drafting(Map.of("teacherIds", List.of(life.anna, part)), 422))
                .containsExactly("/members/1/personId teacher-not-on-staff");
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("title", "Команда");
        assertThat(problem(life.school.asDeputy().post(TEAMS + "/drafts", nothing), 422))
                .containsExactlyInAnyOrder("/leaderId not-null", "/teacherIds not-null", "/category not-null");
    }

    @Test
    void namesWhatIsWrongWithDeficitsAndPlan() {
        Reply draft = life.drafted();
        Map<String, Object> member = new HashMap<>(TeamLife.member(life.vera));
        member.put("deficits", List.of(Map.of("deficitId", life.annas)));
        assertThat(problem(
                        life.school
                                .asDeputy()
                                .header("If-Match", draft.etag())
                                .put(ONE + "/members", members(TeamLife.member(life.anna), member), id(draft)),
                        422))
                .as("a deficit of somebody else does not exist here")
                .containsExactly("/members/1/deficits/0/deficitId deficit-unknown");
        member.put("tutorId", life.vera);
        member.remove("deficits");
        assertThat(problem(
                        life.school
                                .asDeputy()
                                .header("If-Match", draft.etag())
                                .put(ONE + "/members", members(TeamLife.member(life.anna), member), id(draft)),
                        422))
                .containsExactly("/members/1/tutorId tutor-not-eligible");
        ObjectNode content = (ObjectNode) draft.at("/content");
        ((ObjectNode) content.at("/activities/0")).put("hours", -1);
        ((ObjectNode) content.at("/activities/1")).putNull("difficulties");
        ((ObjectNode) content.at("/stages/0")).put("deadline", "2040-01-01");
        assertThat(problem(
                        life.school
                                .asDeputy()
                                .header("If-Match", draft.etag())
                                .put(ONE + "/content", content, id(draft)),
                        422))
                .contains("/activities/0/hours hours-out-of-range", "/stages/0/deadline deadline-after-end");
        content.putArray("activities").addNull();
        assertThat(problem(
                        life.school
                                .asDeputy()
                                .header("If-Match", draft.etag())
                                .put(ONE + "/content", content, id(draft)),
                        422))
                .containsExactly("/activities/0 not-null");
        life.school.asDeputy().get(ONE, "nonsense").expectProblem(404, "not-found");
        life.school.asDeputy().get(TEAMS + "?after=x").expectProblem(400, "malformed-request");
    }

    @SafeVarargs
    private final Map<String, Object> members(Map<String, ?>... members) {
        return Map.of("title", "Команда", "leaderId", life.school.deputy, "members", List.of(members));
    }

    private List<String> drafting(Map<String, ?> otherwise, int status) {
        Map<String, Object> wanted = life.wanted();
        wanted.putAll(otherwise);
        return problem(life.school.asDeputy().post(TEAMS + "/drafts", wanted), status);
    }

    private static List<String> problem(Reply reply, int status) {
        reply.expect(status);
        List<String> said = new ArrayList<>();
        reply.at("/errors")
                .values()
                .forEach(error -> said.add(error.at("/pointer").asString() + " "
                        + error.at("/code").asString()));
        return said;
    }
}
