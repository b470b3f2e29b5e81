package org.metodika.program.personified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.metodika.program.personified.TeamLife.ONE;
import static org.metodika.program.personified.TeamLife.byOrder;
import static org.metodika.program.personified.TeamLife.id;
import static org.metodika.program.personified.TeamLife.program;
import static org.metodika.test.PublishedEvents.event;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.team.TeamCatalogue;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.ids.Ids;
import org.metodika.program.personified.application.ProgramWatch;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Topics;

/** Members of a team come and go, and the team ends. */
@PlatformTest
@Requirement("B33")
class TeamMembersIT {

    private final Topics topics;
    private final Directory directory;
    private final ProgramWatch watch;
    private final TeamLife life;

    TeamMembersIT(Api api, Topics topics, Directory directory, ProgramWatch watch) {
        this.topics = topics;
        this.directory = directory;
        this.watch = watch;
        this.life = new TeamLife(api, topics);
    }

    @Test
    @Requirement("B30")
    void oneJoinsAndAnotherLeavesByOrdersOfTheirOwn() {
        LocalDate today = today();
        UUID team = id(life.approved(today));
        UUID zoya = life.school.pupil();
        life.school.settle();
        life.deficit(zoya, "METHODICAL");
        Api head = life.school.asHead();
        head.post(ONE + "/members", Map.of("member", TeamLife.member(zoya)), team)
                .expectProblem(422, "joining-lacks-order");
        head.post(ONE + "/members", joining(life.anna, today), team).expectProblem(409, "member-in-team-already");
        head.post(ONE + "/members", joining(Ids.next(), today), team).expectProblem(422, "team-members-not-on-staff");
        PublishedEvents told = topics.record(TeamCatalogue.TEAM_PROGRAM_EVENTS).about(team);
        head.post(ONE + "/members", joining(zoya, today), team).expect(200);
        Reply three = life.awaitPrograms(team, "APPROVED");
        assertThat(three.at("/activeMembers").asInt()).isEqualTo(3);
        assertThat(life.school.program(program(three, 2)).at("/order/number").asString())
                .isEqualTo("160-од");

        head.post(ONE + "/members/{person}/departure", Map.of("reason", "Перевод"), team, zoya)
                .expectProblem(422, "leaving-lacks-order");
        head.post(ONE + "/members/{person}/departure", byOrder("177-од", today, " "), team, zoya)
                .expectProblem(422, "team-reason-missing");
        head.post(ONE + "/members/{person}/departure", byOrder("177-од", today, "Перевод"), team, zoya)
                .expect(200);
        Reply left = life.awaitPrograms(team, "APPROVED", "APPROVED", "STOPPED");
        assertThat(left.at("/members/2/active").asBoolean()).isFalse();
        assertThat(left.at("/members/2/left/reason").asString()).isEqualTo("Перевод");
        Reply stopped = life.school.program(program(left, 2));
        assertThat(stopped.at("/stopped/order/number").asString()).isEqualTo("177-од");
        assertThat(stopped.at("/stopped/ground").asString()).isEqualTo("DECISION");
        head.post(ONE + "/members/{person}/departure", byOrder("178-од", today, "Ещё раз"), team, zoya)
                .expectProblem(422, "member-not-in-team");
        told.exactly(
                event(
                        TeamCatalogue.TEAM_PROGRAM_MEMBER_JOINED,
                        joined -> joined.staffId().equals(zoya)
                                && joined.order().number().equals("160-од")),
                event(
                        TeamCatalogue.TEAM_PROGRAM_MEMBER_LEFT,
                        gone -> gone.staffId().equals(zoya)
                                && gone.ground().equals("ORDER")
                                && gone.membersLeft() == 2));
    }

    @Test
    @Requirement("B16")
    void aDismissalStopsThePersonsProgramButNotTheTeams() {
        LocalDate today = today();
        UUID team = id(life.inProgress(today, watch));
        LocalDate lastDay = today.minusDays(1);
        life.dismiss(life.vera, lastDay);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            watch.goRound();
            assertThat(TeamLife.statuses(life.team(team))).containsExactly("IN_PROGRESS", "STOPPED");
        });
        Reply seen = life.team(team);
        assertThat(seen.at("/status").asString()).isEqualTo("APPROVED");
        assertThat(seen.at("/activeMembers").asInt()).isEqualTo(1);
        assertThat(seen.at("/lacksMembers").asBoolean()).isTrue();
        assertThat(seen.at("/members/1/left/ground").asString()).isEqualTo("DISMISSAL");
        assertThat(seen.at("/members/1/left/on").asString()).isEqualTo(lastDay.toString());
        assertThat(seen.at("/members/1/program/stopGround").asString()).isEqualTo("DISMISSAL");
        PublishedEvents told = topics.record(TeamCatalogue.TEAM_PROGRAM_EVENTS).about(team);
        life.annulDismissal(life.vera, lastDay);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(life.team(team).at("/activeMembers").asInt()).isEqualTo(2));
        told.exactly(event(
                TeamCatalogue.TEAM_PROGRAM_MEMBER_RETURNED,
                back -> back.staffId().equals(life.vera)));
    }

    @Test
    void stopsWithTheOpenProgramsOfItsMembers() {
        LocalDate today = today();
        UUID team = id(life.approved(today));
        Api head = life.school.asHead();
        head.post(ONE + "/stop", Map.of("reason", "Решение"), team).expectProblem(422, "team-stop-lacks-order");
        PublishedEvents told = topics.record(TeamCatalogue.TEAM_PROGRAM_EVENTS).about(team);
        head.put(ONE + "/leader", Map.of("personId", life.school.tutor, "reason", "Отпуск"), team)
                .expect(200);
        Reply stopped = head.post(ONE + "/stop", byOrder("20-од", today, "Решение"), team)
                .expect(200);
        assertThat(stopped.at("/status").asString()).isEqualTo("STOPPED");
        assertThat(stopped.at("/leaderId").asString()).isEqualTo(life.school.tutor.toString());
        Reply after = life.awaitPrograms(team, "STOPPED");
        assertThat(life.school
                        .program(program(after, 0))
                        .at("/stopped/order/number")
                        .asString())
                .isEqualTo("20-од");
        head.post(ONE + "/stop", byOrder("21-од", today, "Ещё раз"), team).expectProblem(409, "team-not-running");
        told.exactly(
                event(
                        TeamCatalogue.TEAM_PROGRAM_LEADER_CHANGED,
                        changed -> changed.previousId().equals(life.school.deputy)),
                event(
                        TeamCatalogue.TEAM_PROGRAM_STOPPED,
                        ended -> ended.order().number().equals("20-од")));
    }

    @Test
    @Requirement("B27")
    void isCompletedWithTheReportOfTheTeamWhenNobodysProgramIsOpen() {
        LocalDate today = today();
        Reply running = life.inProgress(today, watch);
        UUID team = id(running);
        Map<String, ?> report =
                Map.of("report", Map.of("title", "Отчёт команды", "result", "Единая система работы с текстом"));
        Reply refused = life.school
                .asDeputy()
                .post(ONE + "/completion", report, team)
                .expectProblem(422, "member-programs-open");
        assertThat(refused.at("/errors").findValuesAsString("pointer")).containsExactly("/members/0", "/members/1");
        life.complete(program(running, 0), life.anna, today);
        life.complete(program(running, 1), life.vera, today);
        life.school.asDeputy().post(ONE + "/completion", Map.of(), team).expectProblem(422, "team-report-missing");
        PublishedEvents told = topics.record(TeamCatalogue.TEAM_PROGRAM_EVENTS).about(team);
        Reply completed =
                life.school.asDeputy().post(ONE + "/completion", report, team).expect(200);
        told.exactly(event(
                TeamCatalogue.TEAM_PROGRAM_COMPLETED,
                ended -> ended.completedOn().equals(today)));
        assertThat(completed.at("/status").asString()).isEqualTo("COMPLETED");
        assertThat(completed.at("/completed/report/result").asString()).isEqualTo("Единая система работы с текстом");
        assertThat(completed.at("/members/0/program/result").asString()).isEqualTo("Затруднение снято");
    }

    private LocalDate today() {
        return directory.today(life.school.code);
    }

    private static Map<String, Object> joining(UUID person, LocalDate on) {
        return Map.of("member", TeamLife.member(person), "order", Map.of("number", "160-од", "date", on.toString()));
    }
}
