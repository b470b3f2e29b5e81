package org.metodika.program.personified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.metodika.program.personified.TeamLife.ONE;
import static org.metodika.program.personified.TeamLife.TEAMS;
import static org.metodika.program.personified.TeamLife.id;
import static org.metodika.program.personified.TeamLife.program;
import static org.metodika.test.PublishedEvents.event;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.team.TeamCatalogue;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Cause;
import org.metodika.kit.store.Versioned;
import org.metodika.program.personified.application.MemberPrograms;
import org.metodika.program.personified.application.ProgramWatch;
import org.metodika.program.personified.domain.Program;
import org.metodika.program.personified.domain.ProgramEvent;
import org.metodika.program.personified.domain.ProgramId;
import org.metodika.program.personified.domain.TeamId;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Topics;
import tools.jackson.databind.node.ObjectNode;

/** A team program from the draft to the programs of its members. */
@PlatformTest
@Requirement({"A02", "B33"})
class TeamStoryIT {

    private final Topics topics;
    private final Directory directory;
    private final ProgramWatch watch;
    private final MemberPrograms memberPrograms;
    private final AggregateStore<Program, ProgramEvent> programs;
    private final TeamLife life;

    TeamStoryIT(
            Api api,
            Topics topics,
            Directory directory,
            ProgramWatch watch,
            MemberPrograms memberPrograms,
            AggregateStore<Program, ProgramEvent> programs) {
        this.topics = topics;
        this.directory = directory;
        this.watch = watch;
        this.memberPrograms = memberPrograms;
        this.programs = programs;
        this.life = new TeamLife(api, topics);
    }

    @Test
    @Requirement("B24")
    void isDraftedFromWhatAGroupOfTeachersHasInCommon() {
        Reply draft = life.drafted();
        assertThat(draft.at("/status").asString()).isEqualTo("DRAFT");
        assertThat(draft.at("/content/activities").size())
                .as("one activity for each difficulty, not for each deficit")
                .isEqualTo(2);
        assertThat(draft.at("/content/activities/0/difficulties/0/code").asString())
                .isEqualTo("METHODICAL");
        assertThat(draft.at("/content/note/difficulties").asString()).contains("методические (педагогов: 2)");
        assertThat(draft.at("/members/0/tutorId").asString()).isEqualTo(life.school.tutor.toString());
        assertThat(draft.at("/members/1/deficits").size()).isEqualTo(2);
        Reply coverage =
                life.school.asDeputy().get(ONE + "/coverage", id(draft)).expect(200);
        assertThat(coverage.at("/difficulties/0/members").asInt()).isEqualTo(2);
        assertThat(coverage.at("/members/1/deficits").findValuesAsString("verdict"))
                .containsExactly("ADDRESSED", "ADDRESSED");
        assertThat(coverage.at("/missingForSubmission").findValuesAsString("pointer"))
                .containsExactly("/content/note/generalAim", "/content/note/goals", "/content/note/tasks");
        life.school.asDeputy().post(ONE + "/submission", null, id(draft)).expectProblem(422, "team-incomplete");
    }

    @Test
    void twoWhoEditHearOfEachOther() {
        Reply draft = life.drafted();
        UUID team = id(draft);
        life.completed();
        ObjectNode content = (ObjectNode) draft.at("/content");
        content.put("finalResult", "Единая система работы с текстом");
        life.school
                .asDeputy()
                .header("If-Match", draft.etag())
                .put(ONE + "/content", content, team)
                .expect(200);
        topics.awaitConsumed(TeamCatalogue.TEAM_PROGRAM_EVENTS);
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> {
            Reply stale = life.school
                    .asHead()
                    .header("If-Match", draft.etag())
                    .put(
                            ONE + "/members",
                            Map.of(
                                    "title",
                                    "Команда",
                                    "leaderId",
                                    life.school.deputy,
                                    "members",
                                    List.of(TeamLife.member(life.anna), TeamLife.member(life.vera))),
                            team)
                    .expectProblem(412, "stale-version");
            assertThat(stale.at("/changes/0/what").asString()).startsWith("Изменён общий план: мероприятий — 2");
        });
        life.school.asDeputy().put(ONE + "/content", content, team).expectProblem(400, "malformed-request");
    }

    @Test
    void tellsEveryStepUpToTheOrderAndNoOther() {
        PublishedEvents told = topics.record(TeamCatalogue.TEAM_PROGRAM_EVENTS);
        UUID team = id(life.submitted());
        Api head = life.school.asHead();
        head.post(ONE + "/return", Map.of("reason", " "), team).expectProblem(422, "team-reason-missing");
        Reply returned = head.post(ONE + "/return", Map.of("reason", "Уточнить сроки"), team)
                .expect(200);
        assertThat(returned.at("/returnedBecause").asString()).isEqualTo("Уточнить сроки");
        Reply changed = head.header("If-Match", returned.etag())
                .put(
                        ONE + "/members",
                        Map.of(
                                "title",
                                "Читаем вместе",
                                "leaderId",
                                life.school.tutor,
                                "members",
                                List.of(TeamLife.member(life.vera), TeamLife.member(life.anna))),
                        team)
                .expect(200);
        assertThat(changed.at("/members/0/deficits").size()).isEqualTo(2);
        head.post(ONE + "/withdrawal", Map.of("reason", "Не нужна"), team).expect(200);
        head.post(ONE + "/withdrawal", Map.of("reason", "Ещё раз"), team).expectProblem(409, "team-not-open");
        told.about(team)
                .exactly(
                        event(
                                TeamCatalogue.TEAM_PROGRAM_DRAFTED,
                                drafted -> drafted.leaderId().equals(life.school.deputy)
                                        && drafted.members().size() == 2
                                        && drafted.members()
                                                        .getLast()
                                                        .deficits()
                                                        .size()
                                                == 2),
                        event(
                                TeamCatalogue.TEAM_PROGRAM_CONTENT_CHANGED,
                                content -> content.activities() == 2 && content.stages() == 3),
                        event(TeamCatalogue.TEAM_PROGRAM_SUBMITTED),
                        event(TeamCatalogue.TEAM_PROGRAM_RETURNED),
                        event(
                                TeamCatalogue.TEAM_PROGRAM_MEMBERS_CHANGED,
                                members ->
                                        members.members().getFirst().staffId().equals(life.vera)),
                        event(TeamCatalogue.TEAM_PROGRAM_WITHDRAWN));
    }

    @Test
    @Requirement({"B30", "B19"})
    void givesEachMemberAProgramUnderTheOneOrder() {
        LocalDate today = directory.today(life.school.code);
        UUID team = id(life.submitted());
        life.school.asHead().post(ONE + "/approval", Map.of(), team).expectProblem(422, "program-lacks-order");
        PublishedEvents told = topics.record(TeamCatalogue.TEAM_PROGRAM_EVENTS).about(team);
        life.school
                .asHead()
                .post(ONE + "/approval", SchoolLife.order("131-од", today), team)
                .expect(200);
        told.exactly(event(
                TeamCatalogue.TEAM_PROGRAM_APPROVED,
                approved -> approved.members().size() == 2
                        && approved.order().number().equals("131-од")));
        Reply approved = life.awaitPrograms(team, "APPROVED");
        Reply annas = life.school.program(program(approved, 0));
        assertThat(annas.at("/content/type").asString()).isEqualTo("TEAM");
        assertThat(annas.at("/teamProgramId").asString()).isEqualTo(team.toString());
        assertThat(annas.at("/teacherId").asString()).isEqualTo(life.anna.toString());
        assertThat(annas.at("/order/number").asString()).isEqualTo("131-од");
        assertThat(annas.at("/content/activities").size()).isEqualTo(1);
        assertThat(annas.at("/content/activities/0/deficits/0").asString()).isEqualTo(life.annas.toString());
        Reply veras = life.school.program(program(approved, 1));
        assertThat(veras.at("/content/activities").size()).isEqualTo(2);
        assertThat(veras.at("/content/basis").findValuesAsString("deficitId"))
                .containsExactlyInAnyOrder(life.veras.toString(), life.verasOther.toString());
    }

    @Test
    void anApprovalThatIsHeardTwiceMakesNoSecondProgram() {
        UUID team = id(life.approved(directory.today(life.school.code)));
        UUID program = program(life.team(team), 0);
        Versioned<Program> before = programs.find(program.toString()).orElseThrow();
        Cause again = new Cause("again", "/program-service/team-programs/" + team, 4, null, null);
        memberPrograms.begin(new TeamId(team), new ProgramId(program), again);
        assertThat(programs.find(program.toString()).orElseThrow()).isEqualTo(before);
    }

    @Test
    void showsHowFarEachOfThemHasComeAndListsTheirPrograms() {
        LocalDate today = directory.today(life.school.code);
        Reply running = life.inProgress(today, watch);
        UUID team = id(running);
        UUID annas = program(running, 0);
        String activity = life.school
                .program(annas)
                .at("/content/activities/0/activityId")
                .asString();
        life.school
                .asDeputy()
                .post(
                        "/api/programs/{id}/activities/{activity}/completion",
                        Map.of("doneOn", today.toString()),
                        annas,
                        activity)
                .expect(200);
        Reply seen = life.team(team);
        assertThat(seen.at("/members/0/program/activitiesSettled").asInt()).isEqualTo(1);
        assertThat(seen.at("/members/0/program/hoursDone").asInt()).isEqualTo(24);
        assertThat(seen.at("/members/1/program/activitiesSettled").asInt()).isZero();
        UUID own = SchoolLife.id(life.school.draftFromDeficits());
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(programIds("?team=" + team))
                    .containsExactlyInAnyOrder(
                            annas.toString(), program(running, 1).toString());
            assertThat(programIds("?type=TEAM")).hasSize(2);
            assertThat(programIds("?type=INDIVIDUAL")).containsExactly(own.toString());
            assertThat(programIds("?team=" + own)).isEmpty();
        });
        Reply list = life.school.asDeputy().get("/api/programs?type=TEAM").expect(200);
        assertThat(list.at("/items").findValuesAsString("teamProgramId")).containsOnly(team.toString());
        life.school.asDeputy().get("/api/programs?type=GROUP").expectProblem(400, "malformed-request");
        assertThat(life.school.asDeputy().get(TEAMS + "?format=csv").expect(200).text())
                .contains("Название")
                .contains("Смысловое чтение")
                .contains("исполняется");
    }

    private List<String> programIds(String query) {
        return life.school
                .asDeputy()
                .get("/api/programs" + query)
                .expect(200)
                .at("/items")
                .findValuesAsString("id");
    }
}
