package org.metodika.program.personified.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.metodika.program.personified.domain.Content;
import org.metodika.program.personified.domain.DeficitId;
import org.metodika.program.personified.domain.Execution;
import org.metodika.program.personified.domain.FinalReport;
import org.metodika.program.personified.domain.Order;
import org.metodika.program.personified.domain.Program;
import org.metodika.program.personified.domain.ProgramId;
import org.metodika.program.personified.domain.StaffId;
import org.metodika.program.personified.domain.Status;
import org.metodika.program.personified.domain.StopGround;
import org.metodika.program.personified.domain.TeacherCategory;
import org.metodika.program.personified.domain.TeamAmendment;
import org.metodika.program.personified.domain.TeamId;
import org.metodika.program.personified.domain.TeamMember;
import org.metodika.program.personified.domain.TeamProgram;
import org.metodika.program.personified.domain.TeamStatus;

/**
 * A team program as a caller sees it.
 *
 * @param revision counts the changes
 * @param version number of the approved version of the plan; 0 before the approval
 * @param order order by which the present plan holds
 * @param activeMembers members who are in the team now
 * @param lacksMembers whether an approved team has fewer than two members left; it stays open all the same
 * @param content the shared plan; what PUT takes while it is a draft
 * @param amendments changes of the plan since the approval
 */
record TeamView(
        TeamId id,
        String schoolId,
        String title,
        TeamStatus.Name status,
        int revision,
        StaffId leaderId,
        @Nullable String leaderName,
        Requests.InitiatorJson initiator,
        LocalDate draftedOn,
        @Nullable String returnedBecause,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate approvedOn,
        @Nullable Order order,
        @Nullable String withdrawnBecause,
        @Nullable TeamCompletedView completed,
        @Nullable TeamStoppedView stopped,
        int version,
        int activeMembers,
        boolean lacksMembers,
        int hours,
        List<TeamMemberView> members,
        TeamContentJson content,
        List<TeamAmendment> amendments) {

    /** That the team completed its program, and with what. */
    record TeamCompletedView(LocalDate on, FinalReport report) {}

    /** That the head stopped it. */
    record TeamStoppedView(LocalDate on, String reason, Order order) {}

    /**
     * A member. What concerns a member as a person is absent for callers who don't reach that person.
     *
     * @param name null while the directory does not know the person
     * @param active whether the member is in the team now
     * @param joinedBy order by which the member is in the team
     * @param left how the member left; absent while in the team
     */
    record TeamMemberView(
            StaffId personId,
            @Nullable String name,
            boolean active,
            @Nullable Order joinedBy,
            @Nullable LocalDate joinedOn,
            @Nullable LeftView left,
            @Nullable TeacherCategory category,
            @Nullable StaffId tutorId,
            @Nullable List<DeficitView> deficits,
            @Nullable ProgressView program) {}

    /**
     * How a member left.
     *
     * @param reason absent for a dismissal, and for callers who don't reach the person
     * @param order absent for a dismissal
     */
    record LeftView(
            LocalDate on,
            TeamMember.Ground ground,
            @Nullable String reason,
            @Nullable Order order) {

        static @Nullable LeftView of(TeamMember.@Nullable Departure departure, boolean inPerson) {
            return departure == null
                    ? null
                    : new LeftView(
                            departure.on(),
                            departure.ground(),
                            inPerson && departure.order() != null ? departure.reason() : null,
                            departure.order());
        }
    }

    /** A deficit that the program of a member is based on. */
    record DeficitView(
            DeficitId deficitId,
            String dictionary,
            String code,
            LocalDate detectedOn,
            @Nullable String deferredBecause) {}

    /**
     * The personified program of a member and how far it has come.
     *
     * @param status null while the program is still being made, a moment after the order
     * @param activitiesSettled activities that are done or waived
     * @param stagesSettled stages that are passed or waived
     */
    record ProgressView(
            ProgramId programId,
            Status.@Nullable Name status,
            @Nullable LocalDate startedOn,
            int activities,
            int activitiesSettled,
            int stages,
            int stagesSettled,
            int hours,
            int hoursDone,
            @Nullable LocalDate endedOn,
            @Nullable StopGround stopGround,
            @Nullable String result) {

        static ProgressView of(ProgramId id, @Nullable Program program) {
            if (program == null) {
                return new ProgressView(id, null, null, 0, 0, 0, 0, 0, 0, null, null, null);
            }
            Content content = program.content();
            Execution execution = program.execution();
            Status status = program.status();
            return new ProgressView(
                    id,
                    status.asName(),
                    startedOn(status),
                    content.activities().size(),
                    content.activities().size()
                            - execution.openActivities(content).size(),
                    content.stages().size(),
                    content.stages().size() - execution.openStages(content).size(),
                    content.hours(),
                    execution.hoursDone(content),
                    status instanceof Status.Completed completed
                            ? completed.on()
                            : status instanceof Status.Stopped stopped ? stopped.on() : null,
                    status instanceof Status.Stopped stopped ? stopped.ground() : null,
                    status instanceof Status.Completed completed
                            ? completed.report().result()
                            : null);
        }

        private static @Nullable LocalDate startedOn(Status status) {
            return switch (status) {
                case Status.InProgress(var _, var startedOn) -> startedOn;
                case Status.Completed(var before, var _, var _) -> before.startedOn();
                case Status.Stopped stopped -> startedOn(stopped.before());
                case Status.Draft _, Status.Submitted _, Status.Approved _, Status.Withdrawn _ -> null;
            };
        }
    }

    /**
     * @param programs programs of the members by their ids
     * @param names names of the people by id
     * @param seen members whom the caller reaches as persons
     */
    static TeamView of(
            TeamProgram team, Map<ProgramId, Program> programs, Map<UUID, String> names, Predicate<TeamMember> seen) {
        TeamStatus status = team.status();
        TeamStatus.Approved approval = status.approvalOrNull();
        return new TeamView(
                team.id(),
                team.schoolId(),
                team.title(),
                status.asName(),
                team.revision(),
                team.leader(),
                names.get(team.leader().value()),
                Requests.InitiatorJson.of(team.initiative()),
                team.draftedOn(),
                status instanceof TeamStatus.Draft(var because) ? because : null,
                status instanceof TeamStatus.Submitted(var on) ? on : approval == null ? null : approval.submittedOn(),
                approval == null ? null : approval.on(),
                approval == null ? null : approval.order(),
                status instanceof TeamStatus.Withdrawn(var reason) ? reason : null,
                status instanceof TeamStatus.Completed(var _, var on, var report)
                        ? new TeamCompletedView(on, report)
                        : null,
                status instanceof TeamStatus.Stopped(var _, var on, var reason, var order)
                        ? new TeamStoppedView(on, reason, order)
                        : null,
                team.version(),
                team.active().size(),
                team.lacksMembers(),
                team.plan().hours(),
                team.members().stream()
                        .map(member -> member(member, programs, names, seen.test(member)))
                        .toList(),
                TeamContentJson.of(team.plan()),
                team.amendments());
    }

    private static TeamMemberView member(
            TeamMember member, Map<ProgramId, Program> programs, Map<UUID, String> names, boolean inPerson) {
        TeamMember.Seat seat = member.seat();
        TeamMember.Departure departure = seat == null ? null : seat.departure();
        return new TeamMemberView(
                member.person(),
                names.get(member.person().value()),
                member.isActive(),
                seat == null ? null : seat.joinedBy(),
                seat == null ? null : seat.joinedOn(),
                LeftView.of(departure, inPerson),
                inPerson ? member.category() : null,
                inPerson ? member.tutor() : null,
                inPerson ? member.deficits().stream().map(TeamView::deficit).toList() : null,
                inPerson && seat != null ? ProgressView.of(seat.program(), programs.get(seat.program())) : null);
    }

    private static DeficitView deficit(TeamMember.TeamDeficit deficit) {
        return new DeficitView(
                deficit.id(),
                deficit.difficulty().dictionary(),
                deficit.difficulty().code(),
                deficit.detectedOn(),
                deficit.deferredBecause());
    }
}
