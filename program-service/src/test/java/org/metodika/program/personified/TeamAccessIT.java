package org.metodika.program.personified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.metodika.kit.identity.Role.ASSOCIATION_HEAD;
import static org.metodika.kit.identity.Role.DEPUTY_HEAD;
import static org.metodika.kit.identity.Role.METHODIST;
import static org.metodika.kit.identity.Role.PSYCHOLOGIST;
import static org.metodika.kit.identity.Role.SCHOOL_HEAD;
import static org.metodika.kit.identity.Role.TEACHER;
import static org.metodika.kit.identity.Role.TUTOR;
import static org.metodika.program.personified.TeamLife.ONE;
import static org.metodika.program.personified.TeamLife.TEAMS;
import static org.metodika.program.personified.TeamLife.byOrder;
import static org.metodika.program.personified.TeamLife.id;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Role;
import org.metodika.kit.ids.Ids;
import org.metodika.test.Api;
import org.metodika.test.AuthorisationMatrix;
import org.metodika.test.PlatformTest;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import org.springframework.context.ApplicationContext;

/** Who may do what with team programs, and what each of them learns of the others. */
@PlatformTest
@Requirement({"A31", "B33"})
class TeamAccessIT {

    private static final String PATH = TEAMS + "/{teamProgramId}";
    private static final Role[] SEE = {
        METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, TEACHER
    };
    private static final Role[] DRAFT = {SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST};
    private static final Role[] SEE_MINE = {ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, TEACHER};
    private static final Role[] DRAFT_MINE = {ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST};

    private final Api api;
    private final Topics topics;
    private final Directory directory;
    private final ApplicationContext service;
    private final TeamLife life;

    TeamAccessIT(Api api, Topics topics, Directory directory, ApplicationContext service) {
        this.api = api;
        this.topics = topics;
        this.directory = directory;
        this.service = service;
        this.life = new TeamLife(api, topics);
    }

    @TestFactory
    Stream<DynamicNode> whoMayDoWhat() {
        SchoolLife school = life.school;
        SchoolLife foreign = new SchoolLife(api, topics);
        LocalDate today = directory.today(school.code);
        Reply completed = life.completed();
        UUID one = id(completed);
        UUID approved = id(life.approved(today));
        Supplier<UUID> draft = () -> id(life.drafted());
        Supplier<UUID> ready = () -> id(life.completed());
        Supplier<UUID> submitted = () -> id(life.submitted());
        Map<String, ?> initiator = Map.of("kind", "ADMINISTRATION", "personId", school.deputy, "on", today.toString());
        Map<String, Object> wanted = new HashMap<>(life.wanted());
        wanted.put("initiator", initiator);
        Map<String, ?> members = Map.of(
                "title",
                "Команда",
                "leaderId",
                school.deputy,
                "members",
                List.of(TeamLife.member(life.anna), TeamLife.member(life.vera)));
        Map<String, Object> byHand = new HashMap<>(members);
        byHand.put("initiator", initiator);
        byHand.put("content", Map.of("finalResult", "Вместе"));
        Map<String, ?> reason = Map.of("reason", "Так решено");
        Map<String, ?> amendment = Map.of(
                "deviation",
                Map.of("kind", "OTHER", "description", "Отклонение", "foundOn", today.toString()),
                "content",
                completed.at("/content"));

        return AuthorisationMatrix.of(api, service, school.code, foreign.code)
                .below(TEAMS)
                .person(SCHOOL_HEAD, school.head, Ids.next())
                .person(DEPUTY_HEAD, school.deputy, Ids.next())
                .person(ASSOCIATION_HEAD, school.associationHead, Ids.next())
                .person(TUTOR, school.tutor, Ids.next())
                .person(PSYCHOLOGIST, school.tutor, Ids.next())
                .person(TEACHER, life.anna, school.colleague)
                .row(GET, TEAMS)
                .allows(200, SEE)
                .foreignSchool(200)
                .row(GET, PATH, one)
                .allows(200, SEE)
                .foreignPerson(404, SEE_MINE)
                .row(GET, PATH + "/versions/{number}", approved, 1)
                .allows(200, SEE)
                .foreignPerson(404, SEE_MINE)
                .row(GET, PATH + "/coverage", one)
                .allows(200, SEE)
                .foreignPerson(404, SEE_MINE)
                .row(POST, TEAMS)
                .body(byHand)
                .allows(201, DRAFT)
                .foreignSchool(422)
                .foreignPerson(422, DRAFT_MINE)
                .row(POST, TEAMS + "/drafts")
                .body(wanted)
                .allows(201, DRAFT)
                .foreignSchool(422)
                .foreignPerson(422, DRAFT_MINE)
                .row(PUT, PATH + "/content", draft)
                .header("If-Match", "\"1\"")
                .body(completed.at("/content"))
                .allows(200, DRAFT)
                .foreignPerson(404, DRAFT_MINE)
                .row(PUT, PATH + "/members", draft)
                .header("If-Match", "\"1\"")
                .body(members)
                .allows(200, DRAFT)
                .foreignPerson(404, DRAFT_MINE)
                .row(POST, PATH + "/withdrawal", draft)
                .body(reason)
                .allows(200, DRAFT)
                .foreignPerson(404, DRAFT_MINE)
                .row(POST, PATH + "/submission", ready)
                .allows(200, DEPUTY_HEAD)
                .row(POST, PATH + "/return", submitted)
                .body(reason)
                .allows(200, SCHOOL_HEAD)
                .row(POST, PATH + "/approval", submitted)
                .body(SchoolLife.order("131-од", today))
                .allows(200, SCHOOL_HEAD)
                .row(POST, PATH + "/members", approved)
                .body(Map.of("member", TeamLife.member(school.colleague)))
                .allows(422, SCHOOL_HEAD)
                .row(POST, PATH + "/members/{personId}/departure", approved, Ids.next())
                .body(byOrder("177-од", today, "Так решено"))
                .allows(422, SCHOOL_HEAD)
                .row(PUT, PATH + "/leader", approved)
                .body(Map.of("personId", school.deputy, "reason", "Отпуск"))
                .allows(200, SCHOOL_HEAD, DEPUTY_HEAD)
                .row(POST, PATH + "/amendment", approved)
                .body(amendment)
                .allows(422, SCHOOL_HEAD)
                .row(POST, PATH + "/stop", approved)
                .body(reason)
                .allows(422, SCHOOL_HEAD)
                .row(POST, PATH + "/completion", approved)
                .body(Map.of())
                .allows(422, DEPUTY_HEAD)
                .tests();
    }

    @Test
    void aMemberSeesTheTeamAndThePlanButOfTheOthersOnlyWhoTheyAre() {
        UUID team = id(life.approved(directory.today(life.school.code)));
        Reply seen = api.as(Tokens.teacher(life.school.code, life.anna))
                .get(ONE, team)
                .expect(200);
        assertThat(seen.at("/content/activities").size()).isEqualTo(2);
        assertThat(seen.at("/members/0/deficits").size()).isEqualTo(1);
        assertThat(seen.at("/members/0/program/status").asString()).isEqualTo("APPROVED");
        assertThat(seen.at("/members/1/name").asString()).isNotBlank();
        assertThat(seen.at("/members/1").has("deficits")).isFalse();
        assertThat(seen.at("/members/1").has("category")).isFalse();
        assertThat(seen.at("/members/1").has("program")).isFalse();
        Reply coverage = api.as(Tokens.teacher(life.school.code, life.anna))
                .get(ONE + "/coverage", team)
                .expect(200);
        assertThat(coverage.at("/members").findValuesAsString("personId")).containsExactly(life.anna.toString());
    }

    @Test
    void whoReachesOneMemberSeesTheTeamAndEditsItOnlyWhereAllAreTheirs() {
        life.deficit(life.school.colleague, "METHODICAL");
        Map<String, Object> wanted = new HashMap<>(life.wanted());
        wanted.put("teacherIds", List.of(life.anna, life.school.colleague));
        Reply draft = life.school.asDeputy().post(TEAMS + "/drafts", wanted).expect(201);
        Api tutor = api.as(Tokens.tutor(life.school.code, life.school.tutor));
        Reply seen = tutor.get(ONE, id(draft)).expect(200);
        assertThat(seen.at("/members/0").has("deficits")).isTrue();
        assertThat(seen.at("/members/1").has("deficits")).isFalse();
        tutor.header("If-Match", draft.etag())
                .put(ONE + "/content", draft.at("/content"), id(draft))
                .expectProblem(404, "not-found");
        wanted.put(
                "initiator",
                Map.of(
                        "kind",
                        "ADMINISTRATION",
                        "personId",
                        life.school.deputy,
                        "on",
                        directory.today(life.school.code).toString()));
        Reply refused = tutor.post(TEAMS + "/drafts", wanted).expectProblem(422, "team-invalid");
        assertThat(refused.at("/errors/0/pointer").asString()).isEqualTo("/members/1/personId");
        assertThat(refused.at("/errors/0/code").asString()).isEqualTo("teacher-unknown");
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(
                        () -> assertThat(ids(tutor, "")).contains(id(draft).toString()));
        assertThat(ids(api.as(Tokens.teacher(life.school.code, life.vera)), ""))
                .doesNotContain(id(draft).toString());
        assertThat(ids(life.school.asDeputy(), "?member=" + life.school.colleague))
                .containsExactly(id(draft).toString());
        assertThat(ids(life.school.asDeputy(), "?status=APPROVED&member=" + life.school.colleague))
                .isEmpty();
        assertThat(ids(new SchoolLife(api, topics).asHead(), "?school=" + life.school.code))
                .isEmpty();
    }

    private static List<String> ids(Api caller, String query) {
        return caller.get(TEAMS + query).expect(200).at("/items").findValuesAsString("id");
    }
}
