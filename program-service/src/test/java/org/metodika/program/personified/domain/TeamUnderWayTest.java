package org.metodika.program.personified.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.personified.domain.ProgramFixture.TODAY;
import static org.metodika.program.personified.domain.TeamFixture.ANNA;
import static org.metodika.program.personified.domain.TeamFixture.METHODICAL;
import static org.metodika.program.personified.domain.TeamFixture.SCIENCE;
import static org.metodika.program.personified.domain.TeamFixture.VERA;
import static org.metodika.program.personified.domain.TeamFixture.ZOYA;
import static org.metodika.program.personified.domain.TeamFixture.after;
import static org.metodika.program.personified.domain.TeamFixture.approved;
import static org.metodika.program.personified.domain.TeamFixture.now;
import static org.metodika.program.personified.domain.TeamFixture.order;
import static org.metodika.program.personified.domain.TeamFixture.said;
import static org.metodika.program.personified.domain.TeamFixture.zoya;
import static org.metodika.test.Decided.events;
import static org.metodika.test.Decided.refusal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.metodika.kit.domain.Decision;
import org.metodika.test.Requirement;

/** What becomes of a team once an order binds it. */
@Requirement("B33")
class TeamUnderWayTest {

    private static final LocalDate LATER = LocalDate.of(2027, 1, 15);
    private static final FinalReport REPORT = new FinalReport("Отчёт команды", null, "Затруднения сняты");

    private final TeamProgram team = approved();

    @Test
    void takesAMemberInByAnOrderWithWhatIsStillAhead() {
        assertThat(refusal(join(team, zoya(), order(null, LATER))).code()).isEqualTo("joining-lacks-order");
        assertThat(refusal(join(team, zoya(), order("160-од", TODAY.minusDays(1))))
                        .code())
                .isEqualTo("team-order-out-of-turn");
        assertThat(refusal(join(team, TeamFixture.anna(), order("160-од", LATER))))
                .isEqualTo(new TeamRejection.MemberInTeamAlready());
        // The course was in the first stage, which is over; what remains addresses only general difficulties.
        assertThat(said(join(team, zoya(), order("160-од", LATER)))).containsExactly("/member activities-missing");
        TeamProgram earlier = after(team, join(team, zoya(), order("160-од", TODAY), TODAY));
        TeamMember member = earlier.activeMember(ZOYA).orElseThrow();
        assertThat(member.seat()).isNotNull();
        assertThat(member.seat().joinedBy()).isEqualTo(new Order("160-од", TODAY));
        assertThat(TeamFixture.programOf(earlier, ZOYA).status())
                .isEqualTo(new Status.Approved(TODAY, new Order("160-од", TODAY), TODAY));
        TeamMember general = TeamFixture.member(ZOYA, TeamFixture.deficit(TeamFixture.ZOYAS, TeamFixture.GENERAL));
        TeamProgram late = after(team, join(team, general, order("160-од", LATER)));
        assertThat(TeamFixture.programOf(late, ZOYA).content().stages())
                .extracting(Stage::id)
                .containsExactly(ProgramFixture.SECOND);
    }

    @Test
    @Requirement({"B16", "B24"})
    void takesNobodyInWhoIsNotOnTheStaffOrHasAnUncoveredDifficulty() {
        TeamMember scientist = TeamFixture.member(
                ZOYA,
                TeamFixture.deficit(TeamFixture.ZOYAS, METHODICAL),
                TeamFixture.deficit(TeamFixture.VERAS_OTHER, SCIENCE));
        assertThat(said(join(team, scientist, order("160-од", TODAY), TODAY)))
                .containsExactly("/member/deficits/1 deficit-uncovered");
        TeamCircumstances now = new TeamCircumstances(
                TODAY, true, true, Map.of(ZOYA, TeamFixture.of(zoya(), TODAY, new Employment.NotOnStaff())));
        Decision<TeamEvent> refused = new TeamUnderWay(team).join(zoya(), order("160-од", TODAY), now);
        assertThat(said(refused)).containsExactly("/member/personId teacher-not-on-staff");
        assertThat(refusal(refused).code()).isEqualTo("team-members-not-on-staff");
    }

    @Test
    void letsAMemberLeaveByAnOrderWithAReason() {
        TeamUnderWay underWay = new TeamUnderWay(team);
        assertThat(refusal(underWay.leave(ZOYA, order("177-од", LATER), "Перевод", LATER)))
                .isEqualTo(new TeamRejection.MemberNotInTeam());
        assertThat(refusal(underWay.leave(VERA, order("177-од", LATER), " ", LATER)))
                .isEqualTo(new TeamRejection.TeamReasonMissing());
        assertThat(refusal(underWay.leave(VERA, order("", LATER), "Перевод", LATER))
                        .code())
                .isEqualTo("leaving-lacks-order");
        TeamProgram left = after(team, underWay.leave(VERA, order("177-од", LATER), "Перевод", LATER));
        assertThat(left.active()).extracting(TeamMember::person).containsExactly(ANNA);
        assertThat(left.lacksMembers()).isTrue();
        assertThat(left.isRunning()).as("nothing ends by itself").isTrue();
    }

    @Test
    @Requirement("B16")
    void aDismissalTakesOneOutAndLeavesTheTeamRunning() {
        LocalDate lastDay = LATER.plusDays(10);
        TeamProgram left = after(team, new TeamUnderWay(team).dismissed(VERA, lastDay));
        assertThat(left.isRunning()).isTrue();
        assertThat(left.active()).extracting(TeamMember::person).containsExactly(ANNA);
        assertThat(left.members().getLast().seat().departure())
                .isEqualTo(new TeamMember.Departure(lastDay, TeamMember.Ground.DISMISSAL, "", null));
        assertThat(events(new TeamUnderWay(left).dismissed(VERA, lastDay))).isEmpty();
        assertThat(events(new TeamUnderWay(TeamFixture.draft()).dismissed(VERA, lastDay)))
                .as("a draft is put right by hand")
                .isEmpty();
        TeamProgram back = after(left, new TeamUnderWay(left).dismissalAnnulled(VERA));
        assertThat(back.active()).hasSize(2);
        assertThat(events(new TeamUnderWay(back).dismissalAnnulled(VERA))).isEmpty();
        TeamProgram byOrder = after(team, new TeamUnderWay(team).leave(VERA, order("177-од", LATER), "Перевод", LATER));
        assertThat(events(new TeamUnderWay(byOrder).dismissalAnnulled(VERA)))
                .as("an order is not annulled with a dismissal")
                .isEmpty();
    }

    @Test
    void whoComesBackByAnotherOrderGetsAnotherProgram() {
        TeamProgram left = after(team, new TeamUnderWay(team).leave(ANNA, order("177-од", TODAY), "Перевод", TODAY));
        TeamProgram back = after(left, join(left, TeamFixture.anna(), order("190-од", TODAY), TODAY));
        assertThat(back.members())
                .filteredOn(member -> member.person().equals(ANNA))
                .hasSize(2)
                .extracting(member -> member.seat().program())
                .doesNotHaveDuplicates();
    }

    @Test
    void isLedBySomebodyElseWithAReason() {
        TeamUnderWay underWay = new TeamUnderWay(team);
        assertThat(refusal(underWay.lead(ZOYA, "Отпуск", false))).isEqualTo(new TeamRejection.TeamLeaderNotOnStaff());
        assertThat(refusal(underWay.lead(ZOYA, "", true))).isEqualTo(new TeamRejection.TeamReasonMissing());
        assertThat(events(underWay.lead(team.leader(), "Отпуск", true))).isEmpty();
        assertThat(after(team, underWay.lead(ZOYA, "Отпуск", true)).leader()).isEqualTo(ZOYA);
        assertThat(refusal(new TeamUnderWay(TeamFixture.draft()).lead(ZOYA, "Отпуск", true)))
                .as("a draft is changed with its members")
                .isEqualTo(new TeamRejection.TeamNotRunning());
    }

    @Test
    void isStoppedByAnOrderWithAReason() {
        TeamUnderWay underWay = new TeamUnderWay(team);
        assertThat(refusal(underWay.stop(order(null, null), "Решение", LATER)).code())
                .isEqualTo("team-stop-lacks-order");
        assertThat(refusal(underWay.stop(order("20-од", LATER), "", LATER)))
                .isEqualTo(new TeamRejection.TeamReasonMissing());
        TeamProgram stopped = after(team, underWay.stop(order("20-од", LATER), "Решение", LATER));
        assertThat(stopped.status().asName()).isEqualTo(TeamStatus.Name.STOPPED);
        assertThat(refusal(new TeamUnderWay(stopped).stop(order("21-од", LATER), "Ещё", LATER)))
                .isEqualTo(new TeamRejection.TeamNotRunning());
        assertThat(refusal(new TeamUnderWay(TeamFixture.draft()).stop(order("21-од", LATER), "Ещё", LATER)))
                .isEqualTo(new TeamRejection.TeamNotRunning());
    }

    @Test
    @Requirement("B27")
    void isCompletedWhenNobodysProgramIsOpenAndSomebodyCompletedTheirs() {
        TeamUnderWay underWay = new TeamUnderWay(team);
        assertThat(said(underWay.complete(REPORT, Map.of(), LATER)))
                .as("programs that are still being made are open")
                .containsExactly("/members/0 team-member-program-open", "/members/1 team-member-program-open");
        assertThat(said(underWay.complete(REPORT, statuses(Status.Name.COMPLETED, Status.Name.IN_PROGRESS), LATER)))
                .containsExactly("/members/1 team-member-program-open");
        assertThat(refusal(underWay.complete(REPORT, statuses(Status.Name.STOPPED, Status.Name.STOPPED), LATER)))
                .isEqualTo(new TeamRejection.TeamWithoutResult());
        Map<ProgramId, Status.Name> done = statuses(Status.Name.COMPLETED, Status.Name.STOPPED);
        assertThat(said(underWay.complete(new FinalReport(" ", null, ""), done, LATER)))
                .containsExactly("/report/title not-blank", "/report/result not-blank");
        assertThat(after(team, underWay.complete(REPORT, done, LATER)).status().asName())
                .isEqualTo(TeamStatus.Name.COMPLETED);
    }

    @Test
    @Requirement({"B31", "B46"})
    void changesThePlanByAnOrderOfItsOwn() {
        Deviation late = new Deviation(Deviation.Kind.SCHEDULE, "Курсы перенесены", LATER);
        TeamPlan next = longer(team.plan());
        assertThat(refusal(amend(team.plan(), late, "Перенести", order("12-од", LATER))))
                .isEqualTo(new TeamRejection.TeamAmendmentChangesNothing());
        assertThat(refusal(amend(next, late, "", order("12-од", LATER))))
                .isEqualTo(new TeamRejection.TeamDecisionMissing());
        assertThat(refusal(amend(next, late, "Перенести", order("", LATER))).code())
                .isEqualTo("team-amendment-lacks-order");
        assertThat(refusal(amend(next, late, "Перенести", order("12-од", LATER.minusDays(1))))
                        .code())
                .isEqualTo("team-order-out-of-turn");
        assertThat(said(amend(
                        next,
                        new Deviation(Deviation.Kind.SCHEDULE, " ", LATER.plusDays(1)),
                        "Перенести",
                        order("12-од", LATER))))
                .containsExactly("/deviation/description not-blank", "/deviation/foundOn date-in-future");
        TeamProgram amended = after(team, amend(next, late, "Перенести", order("12-од", LATER)));
        assertThat(amended.version()).isEqualTo(2);
        assertThat(amended.plan()).isEqualTo(next);
        assertThat(amended.amendments())
                .containsExactly(new TeamAmendment(2, late, "Перенести", new Order("12-од", LATER), LATER));
    }

    static TeamPlan longer(TeamPlan plan) {
        return new TeamPlan(
                plan.documents(),
                plan.note(),
                plan.startsOn(),
                LocalDate.of(2027, 6, 25),
                plan.durationReason(),
                plan.activities(),
                plan.stages(),
                plan.finalResult(),
                plan.finalReportForm(),
                plan.curator(),
                plan.frame());
    }

    private Decision<TeamEvent> amend(TeamPlan next, Deviation deviation, String decision, OrderDetails order) {
        return new TeamUnderWay(team)
                .amend(next, deviation, decision, order, team.active(), now(team.members(), LATER), List.of());
    }

    private static Decision<TeamEvent> join(TeamProgram team, TeamMember member, OrderDetails order) {
        return join(team, member, order, LATER);
    }

    private static Decision<TeamEvent> join(TeamProgram team, TeamMember member, OrderDetails order, LocalDate on) {
        return new TeamUnderWay(team).join(member, order, now(List.of(member), on));
    }

    private Map<ProgramId, Status.Name> statuses(Status.Name... names) {
        Map<ProgramId, Status.Name> statuses = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            statuses.put(team.members().get(i).seat().program(), names[i]);
        }
        return statuses;
    }
}
