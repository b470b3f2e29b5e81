package org.metodika.program.personified.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.program.CompetenceCode;
import org.metodika.contracts.team.SharedActivity;
import org.metodika.contracts.team.TeamCatalogue;
import org.metodika.contracts.team.TeamEnrolment;
import org.metodika.contracts.team.TeamMemberStanding;
import org.metodika.contracts.team.TeamProgramAmended;
import org.metodika.contracts.team.TeamProgramApproved;
import org.metodika.contracts.team.TeamProgramCompleted;
import org.metodika.contracts.team.TeamProgramContentChanged;
import org.metodika.contracts.team.TeamProgramDrafted;
import org.metodika.contracts.team.TeamProgramLeaderChanged;
import org.metodika.contracts.team.TeamProgramMemberJoined;
import org.metodika.contracts.team.TeamProgramMemberLeft;
import org.metodika.contracts.team.TeamProgramMemberReturned;
import org.metodika.contracts.team.TeamProgramMembersChanged;
import org.metodika.contracts.team.TeamProgramReturned;
import org.metodika.contracts.team.TeamProgramState;
import org.metodika.contracts.team.TeamProgramStopped;
import org.metodika.contracts.team.TeamProgramSubmitted;
import org.metodika.contracts.team.TeamProgramWithdrawn;
import org.metodika.contracts.team.TeamSeat;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.program.personified.domain.Activity;
import org.metodika.program.personified.domain.Order;
import org.metodika.program.personified.domain.TeamActivity;
import org.metodika.program.personified.domain.TeamEvent;
import org.metodika.program.personified.domain.TeamMember;
import org.metodika.program.personified.domain.TeamPlan;
import org.metodika.program.personified.domain.TeamProgram;
import org.metodika.program.personified.domain.TeamStatus;

/** Tells the platform what happens to team programs: person-free events, and the whole content on the state topic. */
public final class TeamMessages implements AggregateMessages<TeamProgram, TeamEvent> {

    @Override
    public Message<?> event(TeamProgram after, TeamEvent event, @Nullable UUID by) {
        UUID id = after.id().value();
        String school = after.schoolId();
        TeamPlan plan = after.plan();
        return switch (event) {
            case TeamEvent.TeamDrafted drafted ->
                new Message<>(
                        TeamCatalogue.TEAM_PROGRAM_DRAFTED,
                        new TeamProgramDrafted(
                                id,
                                school,
                                drafted.leader().value(),
                                drafted.initiative().kind().name(),
                                drafted.on(),
                                seats(drafted.members()),
                                by));
            case TeamEvent.PlanChanged _ ->
                new Message<>(
                        TeamCatalogue.TEAM_PROGRAM_CONTENT_CHANGED,
                        new TeamProgramContentChanged(
                                id,
                                school,
                                plan.stages().size(),
                                plan.activities().size(),
                                plan.hours(),
                                by));
            case TeamEvent.MembersChanged(var title, var leader, var members) ->
                new Message<>(
                        TeamCatalogue.TEAM_PROGRAM_MEMBERS_CHANGED,
                        new TeamProgramMembersChanged(id, school, leader.value(), seats(members), by));
            case TeamEvent.TeamSubmitted(var on) ->
                new Message<>(TeamCatalogue.TEAM_PROGRAM_SUBMITTED, new TeamProgramSubmitted(id, school, on, by));
            case TeamEvent.TeamReturned(var on, var reason) ->
                new Message<>(TeamCatalogue.TEAM_PROGRAM_RETURNED, new TeamProgramReturned(id, school, on, by));
            case TeamEvent.TeamWithdrawn _ ->
                new Message<>(TeamCatalogue.TEAM_PROGRAM_WITHDRAWN, new TeamProgramWithdrawn(id, school, by));
            case TeamEvent.TeamApproved(var order, var on) ->
                new Message<>(
                        TeamCatalogue.TEAM_PROGRAM_APPROVED,
                        new TeamProgramApproved(
                                id,
                                school,
                                StateMessage.order(order),
                                ProgramMessages.day(plan.startsOn()),
                                ProgramMessages.day(plan.endsOn()),
                                plan.hours(),
                                enrolments(after.members()),
                                by));
            case TeamEvent.MemberJoined(var member) ->
                new Message<>(TeamCatalogue.TEAM_PROGRAM_MEMBER_JOINED, joined(after, member, by));
            case TeamEvent.MemberLeft(var person, var program, var departure) ->
                new Message<>(
                        TeamCatalogue.TEAM_PROGRAM_MEMBER_LEFT,
                        new TeamProgramMemberLeft(
                                id,
                                school,
                                person.value(),
                                program.value(),
                                departure.on(),
                                departure.ground().name(),
                                order(departure.order()),
                                after.active().size(),
                                by));
            case TeamEvent.MemberReturned(var person, var program) ->
                new Message<>(
                        TeamCatalogue.TEAM_PROGRAM_MEMBER_RETURNED,
                        new TeamProgramMemberReturned(id, school, person.value(), program.value(), by));
            case TeamEvent.PlanAmended amended ->
                new Message<>(
                        TeamCatalogue.TEAM_PROGRAM_AMENDED,
                        new TeamProgramAmended(
                                id,
                                school,
                                after.version(),
                                amended.deviation().kind().name(),
                                StateMessage.order(amended.order()),
                                ProgramMessages.day(plan.startsOn()),
                                ProgramMessages.day(plan.endsOn()),
                                plan.stages().size(),
                                plan.activities().size(),
                                plan.hours(),
                                by));
            case TeamEvent.LeaderChanged(var leader, var previous, var reason) ->
                new Message<>(
                        TeamCatalogue.TEAM_PROGRAM_LEADER_CHANGED,
                        new TeamProgramLeaderChanged(id, school, leader.value(), previous.value(), by));
            case TeamEvent.TeamStopped(var on, var reason, var order) ->
                new Message<>(
                        TeamCatalogue.TEAM_PROGRAM_STOPPED,
                        new TeamProgramStopped(id, school, on, StateMessage.order(order), by));
            case TeamEvent.TeamCompleted(var on, var report) ->
                new Message<>(TeamCatalogue.TEAM_PROGRAM_COMPLETED, new TeamProgramCompleted(id, school, on, by));
        };
    }

    @Override
    public Message<?> state(TeamProgram team) {
        TeamPlan plan = team.plan();
        TeamStatus.Approved approval = team.status().approvalOrNull();
        return new Message<>(
                TeamCatalogue.TEAM_PROGRAM_STATE,
                new TeamProgramState(
                        team.id().value(),
                        team.schoolId(),
                        team.revision(),
                        team.status().asName().name(),
                        team.version(),
                        team.title(),
                        team.leader().value(),
                        team.initiative().kind().name(),
                        team.initiative().by().value(),
                        team.initiative().on(),
                        team.draftedOn(),
                        team.members().stream().map(TeamMessages::standing).toList(),
                        StateMessage.note(plan.note()),
                        plan.startsOn(),
                        plan.endsOn(),
                        plan.activities().stream().map(TeamMessages::shared).toList(),
                        StateMessage.stages(plan.stages()),
                        plan.finalResult(),
                        plan.finalReportForm(),
                        approval == null ? null : StateMessage.order(approval.order()),
                        endedOn(team.status()),
                        team.status() instanceof TeamStatus.Completed completed
                                ? completed.report().result()
                                : null));
    }

    private static TeamProgramMemberJoined joined(TeamProgram after, TeamMember member, @Nullable UUID by) {
        TeamMember.Seat seat = seat(member);
        return new TeamProgramMemberJoined(
                after.id().value(),
                after.schoolId(),
                member.person().value(),
                seat.program().value(),
                StateMessage.order(seat.joinedBy()),
                seat.joinedOn(),
                by);
    }

    private static TeamMember.Seat seat(TeamMember member) {
        return Optional.ofNullable(member.seat())
                .orElseThrow(() -> new IllegalStateException("A member without an order: " + member.person()));
    }

    private static List<TeamSeat> seats(List<TeamMember> members) {
        return members.stream()
                .map(member -> new TeamSeat(
                        member.person().value(), member.category().name(), deficits(member), deferred(member)))
                .toList();
    }

    private static List<TeamEnrolment> enrolments(List<TeamMember> members) {
        return members.stream()
                .map(member -> new TeamEnrolment(
                        member.person().value(), seat(member).program().value()))
                .toList();
    }

    private static TeamMemberStanding standing(TeamMember member) {
        TeamMember.Seat seat = member.seat();
        TeamMember.Departure departure = seat == null ? null : seat.departure();
        return new TeamMemberStanding(
                member.person().value(),
                member.category().name(),
                StateMessage.id(member.tutor()),
                deficits(member),
                deferred(member),
                seat == null ? null : seat.program().value(),
                seat == null ? null : StateMessage.order(seat.joinedBy()),
                seat == null ? null : seat.joinedOn(),
                departure == null ? null : departure.on(),
                departure == null ? null : departure.ground().name(),
                departure == null ? null : order(departure.order()));
    }

    private static List<UUID> deficits(TeamMember member) {
        return member.deficits().stream().map(deficit -> deficit.id().value()).toList();
    }

    private static List<UUID> deferred(TeamMember member) {
        return member.deficits().stream()
                .filter(deficit -> deficit.deferredBecause() != null)
                .map(deficit -> deficit.id().value())
                .toList();
    }

    private static SharedActivity shared(TeamActivity shared) {
        Activity activity = shared.activity();
        return new SharedActivity(
                activity.id().value(),
                activity.kind().name(),
                activity.title(),
                activity.hours(),
                activity.stage() == null ? null : activity.stage().value(),
                shared.difficulties().stream()
                        .map(difficulty -> new CompetenceCode(difficulty.dictionary(), difficulty.code()))
                        .toList());
    }

    private static @Nullable LocalDate endedOn(TeamStatus status) {
        return switch (status) {
            case TeamStatus.Completed completed -> completed.on();
            case TeamStatus.Stopped stopped -> stopped.on();
            case TeamStatus.Draft _, TeamStatus.Submitted _, TeamStatus.Approved _, TeamStatus.Withdrawn _ -> null;
        };
    }

    private static org.metodika.contracts.program.@Nullable Order order(@Nullable Order order) {
        return order == null ? null : StateMessage.order(order);
    }
}
