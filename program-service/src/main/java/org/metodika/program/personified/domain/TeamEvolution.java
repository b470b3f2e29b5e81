package org.metodika.program.personified.domain;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What a team program is after an event: the one place where its state changes. */
final class TeamEvolution {

    private final TeamProgram before;
    private String title;
    private StaffId leader;
    private TeamStatus status;
    private List<TeamMember> members;
    private TeamPlan plan;
    private int version;
    private List<TeamAmendment> amendments;

    private TeamEvolution(TeamProgram before) {
        this.before = before;
        this.title = before.title();
        this.leader = before.leader();
        this.status = before.status();
        this.members = before.members();
        this.plan = before.plan();
        this.version = before.version();
        this.amendments = before.amendments();
    }

    static TeamProgram after(TeamProgram before, TeamEvent event) {
        TeamEvolution evolution = new TeamEvolution(before);
        evolution.apply(event);
        return evolution.team();
    }

    private void apply(TeamEvent event) {
        switch (event) {
            case TeamEvent.TeamDrafted _ -> throw new IllegalArgumentException("Drafted twice: " + before.id());
            case TeamEvent.PlanChanged(var changed) -> plan = changed;
            case TeamEvent.MembersChanged(var newTitle, var newLeader, var changed) -> {
                title = newTitle;
                leader = newLeader;
                members = changed;
            }
            case TeamEvent.TeamSubmitted(var on) -> status = new TeamStatus.Submitted(on);
            case TeamEvent.TeamReturned(var on, var reason) -> status = new TeamStatus.Draft(reason);
            case TeamEvent.TeamWithdrawn(var reason) -> status = new TeamStatus.Withdrawn(reason);
            case TeamEvent.TeamApproved(var order, var on) -> {
                status = new TeamStatus.Approved(submitted().on(), order, on, order);
                members = members.stream()
                        .map(member -> before.seated(member, order, on, false))
                        .toList();
                version = 1;
            }
            case TeamEvent.MemberJoined(var member) -> members = with(members, member);
            case TeamEvent.MemberLeft(var person, var program, var departure) ->
                change(program, member -> member.leaving(departure));
            case TeamEvent.MemberReturned(var person, var program) -> change(program, member -> member.leaving(null));
            case TeamEvent.PlanAmended(var changed, var deviation, var decision, var order, var on) -> {
                TeamStatus.Approved approved = before.approved();
                status = new TeamStatus.Approved(approved.submittedOn(), approved.firstOrder(), approved.on(), order);
                plan = changed;
                version++;
                amendments = with(amendments, new TeamAmendment(version, deviation, decision, order, on));
            }
            case TeamEvent.LeaderChanged(var next, var previous, var reason) -> leader = next;
            case TeamEvent.TeamStopped(var on, var reason, var order) ->
                status = new TeamStatus.Stopped(before.approved(), on, reason, order);
            case TeamEvent.TeamCompleted(var on, var report) ->
                status = new TeamStatus.Completed(before.approved(), on, report);
        }
    }

    private TeamProgram team() {
        return new TeamProgram(
                before.id(),
                before.schoolId(),
                title,
                leader,
                before.initiative(),
                before.draftedOn(),
                before.revision() + 1,
                status,
                members,
                plan,
                version,
                amendments);
    }

    private TeamStatus.Submitted submitted() {
        if (before.status() instanceof TeamStatus.Submitted submitted) {
            return submitted;
        }
        throw new IllegalStateException("Not submitted: " + before.id());
    }

    private void change(ProgramId program, UnaryOperator<TeamMember> how) {
        members = members.stream()
                .map(member ->
                        member.seat() != null && member.seat().program().equals(program) ? how.apply(member) : member)
                .toList();
    }

    private static <T> List<T> with(List<T> list, T more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }
}
