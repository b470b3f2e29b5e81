package org.metodika.program.personified.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Реализация командной программы: what becomes of a team once an order binds it. Members come and go by orders, a dismissal takes one
 * out and leaves the others at work (B16); it ends by a report or by an order, never by the calendar and never because few are left.
 */
public final class TeamUnderWay {

    private final TeamProgram team;

    public TeamUnderWay(TeamProgram team) {
        this.team = team;
    }

    /**
     * Takes a further member in by an order; the program of this member must be as complete as those of the others had to be.
     *
     * @param now with what holds for the member as {@link #joining} would seat them
     */
    public Decision<TeamEvent> join(TeamMember member, OrderDetails order, TeamCircumstances now) {
        return notRunning()
                .or(() -> inTeam(member.person()))
                .or(() -> team.active().size() < TeamProgram.MOST
                        ? Optional.empty()
                        : Optional.of(new TeamRejection.TeamFull(TeamProgram.MOST)))
                .or(() -> orderRefusal(order, TeamRejection.JoiningLacksOrder::new, now.today()))
                .or(() -> joinerRefusal(joining(member, order, now.today()), now))
                .<Decision<TeamEvent>>map(Decision::rejected)
                .orElseGet(() -> Decision.accepted(new TeamEvent.MemberJoined(joining(member, order, now.today()))));
    }

    /** The member as an order would seat them today; the same where the order is incomplete. */
    public TeamMember joining(TeamMember member, OrderDetails order, LocalDate today) {
        Order paper = order.number() == null || order.date() == null ? new Order("", today) : order.complete();
        return team.seated(member, paper, today, true);
    }

    /** Takes a member out by an order, with a reason; the program of this member stops by it. */
    public Decision<TeamEvent> leave(StaffId person, OrderDetails order, String reason, LocalDate today) {
        Optional<TeamMember> member = team.activeMember(person);
        return notRunning()
                .or(() -> member.isPresent() ? Optional.empty() : Optional.of(new TeamRejection.MemberNotInTeam()))
                .or(() -> noReason(reason))
                .or(() -> orderRefusal(order, TeamRejection.LeavingLacksOrder::new, today))
                .<Decision<TeamEvent>>map(Decision::rejected)
                .orElseGet(() -> left(
                        member.orElseThrow(),
                        new TeamMember.Departure(today, TeamMember.Ground.ORDER, reason, order.complete())));
    }

    /**
     * Puts the team into the hands of another leader, with a written reason: what an order froze is the plan, not who leads.
     *
     * @param fits whether this person is on the staff of the school
     */
    public Decision<TeamEvent> lead(StaffId leader, String reason, boolean fits) {
        return notRunning()
                .or(() -> fits ? Optional.empty() : Optional.of(new TeamRejection.TeamLeaderNotOnStaff()))
                .or(() -> noReason(reason))
                .<Decision<TeamEvent>>map(Decision::rejected)
                .orElseGet(() -> leader.equals(team.leader())
                        ? Decision.nothingToDo()
                        : Decision.accepted(new TeamEvent.LeaderChanged(leader, team.leader(), reason)));
    }

    /** A member was dismissed from the school; the program of the team goes on (B16). */
    public Decision<TeamEvent> dismissed(StaffId person, LocalDate lastDay) {
        return team.isRunning()
                ? team.activeMember(person)
                        .map(member ->
                                left(member, new TeamMember.Departure(lastDay, TeamMember.Ground.DISMISSAL, "", null)))
                        .orElseGet(Decision::nothingToDo)
                : Decision.nothingToDo();
    }

    /** The dismissal by which a member had left was recorded by mistake: the member never left. */
    public Decision<TeamEvent> dismissalAnnulled(StaffId person) {
        if (!team.isRunning() || team.activeMember(person).isPresent()) {
            return Decision.nothingToDo();
        }
        return team.members().reversed().stream()
                .filter(member -> member.person().equals(person))
                .findFirst()
                .map(TeamMember::seat)
                .filter(seat -> seat.departure() != null && seat.departure().ground() == TeamMember.Ground.DISMISSAL)
                .<Decision<TeamEvent>>map(
                        seat -> Decision.accepted(new TeamEvent.MemberReturned(person, seat.program())))
                .orElseGet(Decision::nothingToDo);
    }

    /**
     * Changes the shared plan by an order of its own (B31, B46); the open programs of the members follow it under that order.
     *
     * @param followers members whose programs are open
     * @param now with what holds for them with the content that the next plan comes to
     * @param cannotFollow members whose programs can't take the change; names them
     */
    public Decision<TeamEvent> amend(
            TeamPlan next,
            Deviation deviation,
            String decision,
            OrderDetails order,
            List<TeamMember> followers,
            TeamCircumstances now,
            List<Flaw> cannotFollow) {
        List<Flaw> flaws = new ArrayList<>();
        TeamCheck.plan(next, now).forEach(flaw -> flaws.add(TeamCheck.within("/content", flaw)));
        Amending.flaws(deviation, now.today()).forEach(flaw -> flaws.add(TeamCheck.within("/deviation", flaw)));
        return notRunning()
                .or(() -> next.equals(team.plan())
                        ? Optional.<Rejection>of(new TeamRejection.TeamAmendmentChangesNothing())
                        : Optional.empty())
                .or(() -> flaws.isEmpty() ? Optional.empty() : Optional.of(new TeamRejection.TeamInvalid(flaws)))
                .or(() -> amendmentOrderRefusal(order, deviation, now.today()))
                .or(() -> decision.isBlank() ? Optional.of(new TeamRejection.TeamDecisionMissing()) : Optional.empty())
                .or(() -> incomplete(next, followers, now))
                .or(() -> cannotFollow.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new TeamRejection.MembersCannotFollow(cannotFollow)))
                .<Decision<TeamEvent>>map(Decision::rejected)
                .orElseGet(() -> Decision.accepted(
                        new TeamEvent.PlanAmended(next, deviation, decision, order.complete(), now.today())));
    }

    /** The order is no older than the one by which the present plan holds, or than the deviation. */
    private Optional<Rejection> amendmentOrderRefusal(OrderDetails order, Deviation deviation, LocalDate today) {
        LocalDate present = team.approved().order().date();
        LocalDate earliest = deviation.foundOn().isAfter(present) ? deviation.foundOn() : present;
        return order.refusal(TeamRejection.TeamAmendmentLacksOrder::new, today)
                .or(() -> order.isBefore(earliest)
                        ? Optional.of(new TeamRejection.TeamOrderOutOfTurn(
                                order.complete().date(), earliest))
                        : Optional.empty());
    }

    /** Pointers name members by their place in the whole team, those who left too. */
    private Optional<Rejection> incomplete(TeamPlan next, List<TeamMember> followers, TeamCircumstances now) {
        List<Flaw> flaws = new ArrayList<>();
        TeamCheck.missingOf(followers, next, now)
                .forEach(flaw -> flaws.add(TeamCheck.amongAll(flaw, followers, team.members())));
        // What was planned for those who have finished is no fault of the plan.
        Set<Competence> ofAnybody = team.members().stream()
                .flatMap(member -> member.deficits().stream())
                .map(TeamMember.TeamDeficit::difficulty)
                .collect(Collectors.toSet());
        flaws.addAll(TeamCheck.unrelated(next, ofAnybody));
        return flaws.isEmpty() ? Optional.empty() : Optional.of(new TeamRejection.TeamIncomplete(flaws));
    }

    /** Stops the team program by an order; the open programs of the members stop with it. */
    public Decision<TeamEvent> stop(OrderDetails order, String reason, LocalDate today) {
        return notRunning()
                .or(() -> noReason(reason))
                .or(() -> orderRefusal(order, TeamRejection.TeamStopLacksOrder::new, today))
                .<Decision<TeamEvent>>map(Decision::rejected)
                .orElseGet(() -> Decision.accepted(new TeamEvent.TeamStopped(today, reason, order.complete())));
    }

    /**
     * Completes it with the final report of the team (B27): no program of a member is open any more, and at least one is
     * completed.
     *
     * @param programs states of the members' programs; one that is missing is still being made
     */
    public Decision<TeamEvent> complete(FinalReport report, Map<ProgramId, Status.Name> programs, LocalDate today) {
        List<Flaw> lacking = missingForCompletion(programs);
        return notRunning()
                .or(() -> lacking.isEmpty()
                        ? Optional.<Rejection>empty()
                        : Optional.of(new TeamRejection.MemberProgramsOpen(lacking)))
                .or(() -> programs.containsValue(Status.Name.COMPLETED)
                        ? Optional.empty()
                        : Optional.of(new TeamRejection.TeamWithoutResult()))
                .or(() -> gaps(report))
                .<Decision<TeamEvent>>map(Decision::rejected)
                .orElseGet(() -> Decision.accepted(new TeamEvent.TeamCompleted(today, report)));
    }

    /** Members whose programs stand against the completion. */
    public List<Flaw> missingForCompletion(Map<ProgramId, Status.Name> programs) {
        List<Flaw> open = new ArrayList<>();
        for (int i = 0; team.isRunning() && i < team.members().size(); i++) {
            TeamMember.Seat seat = team.members().get(i).seat();
            Status.Name status = seat == null ? null : programs.get(seat.program());
            if (status != Status.Name.COMPLETED && status != Status.Name.STOPPED) {
                open.add(Flaw.at("/members/" + i, "team-member-program-open"));
            }
        }
        return open;
    }

    private static Decision<TeamEvent> left(TeamMember member, TeamMember.Departure departure) {
        TeamMember.Seat seat = member.seat();
        if (seat == null) {
            throw new IllegalStateException("A member without an order: " + member.person());
        }
        return Decision.accepted(new TeamEvent.MemberLeft(member.person(), seat.program(), departure));
    }

    private Optional<Rejection> joinerRefusal(TeamMember joiner, TeamCircumstances now) {
        List<TeamMember> one = List.of(joiner);
        Optional<Rejection> notOnStaff =
                refusal(TeamCheck.employment(one, now), TeamRejection.TeamMembersNotOnStaff::new);
        return notOnStaff
                .or(() -> refusal(TeamCheck.member(one, now), TeamRejection.TeamInvalid::new))
                .or(() -> refusal(TeamCheck.missingOf(one, team.plan(), now), TeamRejection.TeamIncomplete::new))
                .or(() ->
                        refusal(TeamCheck.uncovered(team.plan(), one, now), TeamRejection.TeamDeficitsUncovered::new));
    }

    /** One member is sent, not a list of them. */
    private static Optional<Rejection> refusal(List<Flaw> flaws, Function<List<Flaw>, Rejection> words) {
        return flaws.isEmpty()
                ? Optional.empty()
                : Optional.of(words.apply(flaws.stream()
                        .map(flaw -> new Flaw(
                                flaw.pointer().replaceFirst("^/members/0", "/member"), flaw.code(), flaw.arguments()))
                        .toList()));
    }

    private Optional<Rejection> inTeam(StaffId person) {
        return team.activeMember(person).isPresent()
                ? Optional.of(new TeamRejection.MemberInTeamAlready())
                : Optional.empty();
    }

    Optional<Rejection> notRunning() {
        return team.isRunning() ? Optional.empty() : Optional.of(new TeamRejection.TeamNotRunning());
    }

    /** A further order is no older than the one that approved the team program. */
    Optional<Rejection> orderRefusal(OrderDetails order, Function<List<Flaw>, Rejection> lacking, LocalDate today) {
        LocalDate earliest = team.approved().firstOrder().date();
        return order.refusal(lacking, today)
                .or(() -> order.isBefore(earliest)
                        ? Optional.of(new TeamRejection.TeamOrderOutOfTurn(
                                order.complete().date(), earliest))
                        : Optional.empty());
    }

    private static Optional<Rejection> noReason(String reason) {
        return reason.isBlank() ? Optional.of(new TeamRejection.TeamReasonMissing()) : Optional.empty();
    }

    private static Optional<Rejection> gaps(FinalReport report) {
        List<Flaw> gaps = new ArrayList<>();
        if (report.title().isBlank()) {
            gaps.add(Flaw.at("/report/title", "not-blank"));
        }
        if (report.result().isBlank()) {
            gaps.add(Flaw.at("/report/result", "not-blank"));
        }
        return gaps.isEmpty() ? Optional.empty() : Optional.of(new TeamRejection.TeamReportMissing(gaps));
    }
}
