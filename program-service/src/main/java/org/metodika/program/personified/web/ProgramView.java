package org.metodika.program.personified.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.program.personified.domain.Amendment;
import org.metodika.program.personified.domain.Circumstances;
import org.metodika.program.personified.domain.Content;
import org.metodika.program.personified.domain.Coverage;
import org.metodika.program.personified.domain.DeficitId;
import org.metodika.program.personified.domain.Deviation;
import org.metodika.program.personified.domain.FinalReport;
import org.metodika.program.personified.domain.Order;
import org.metodika.program.personified.domain.Overlap;
import org.metodika.program.personified.domain.PaperHistory;
import org.metodika.program.personified.domain.Program;
import org.metodika.program.personified.domain.ProgramId;
import org.metodika.program.personified.domain.Rules;
import org.metodika.program.personified.domain.StaffId;
import org.metodika.program.personified.domain.Status;
import org.metodika.program.personified.domain.StopGround;
import org.metodika.program.personified.domain.TeamId;

/**
 * A program as a caller sees it.
 *
 * @param teamProgramId team program that it is a member's part of; absent for a program of its own (B33)
 * @param revision counts the changes
 * @param hours total academic hours
 * @param uncoveredDeficits open basis deficits neither addressed nor deferred
 * @param flagged whether there is such a deficit, or an activity that relates to no difficulty (B24)
 * @param madeUnder policy and regulation of the school that the content was last judged by (A16, B02)
 * @param version number of the approved version; 0 before the first approval
 * @param content what PUT takes while it is a draft; afterwards the version that holds
 * @param execution what became of its items
 * @param amendment present while the next version is worked on
 * @param transferred present for a program that came from paper
 * @param overlap why it was begun beside others over the same deficits; absent where there were none
 */
record ProgramView(
        ProgramId id,
        String schoolId,
        StaffId teacherId,
        @Nullable TeamId teamProgramId,
        Status.Name status,
        int revision,
        Requests.InitiatorJson initiator,
        LocalDate draftedOn,
        @Nullable String returnedBecause,
        @Nullable LocalDate submittedOn,
        @Nullable String approvalAnnulledBecause,
        @Nullable LocalDate approvedOn,
        @Nullable Order order,
        @Nullable String withdrawnBecause,
        Rules.@Nullable Source madeUnder,
        int version,
        @Nullable LocalDate startedOn,
        @Nullable CompletedView completed,
        @Nullable StoppedView stopped,
        int hours,
        boolean flagged,
        List<DeficitId> uncoveredDeficits,
        List<DeferralView> deferrals,
        ContentJson content,
        ExecutionView execution,
        @Nullable AmendmentView amendment,
        @Nullable TransferView transferred,
        @Nullable Overlap overlap) {

    /** That the program was completed, and with what. */
    record CompletedView(LocalDate on, FinalReport report) {}

    /**
     * That the program was stopped.
     *
     * @param order absent for a dismissal
     */
    record StoppedView(
            LocalDate on,
            StopGround ground,
            String reason,
            @Nullable Order order) {}

    /**
     * The amendment that is being worked on.
     *
     * @param content of the next version; what PUT takes
     */
    record AmendmentView(
            int number,
            Deviation deviation,
            boolean flagged,
            List<DeficitId> uncoveredDeficits,
            List<DeferralView> deferrals,
            ContentJson content) {

        static @Nullable AmendmentView of(@Nullable Amendment open, Circumstances now) {
            if (open == null) {
                return null;
            }
            Coverage coverage = Coverage.of(open.content(), open.deferrals(), now);
            return new AmendmentView(
                    open.number(),
                    open.deviation(),
                    coverage.isFlagged(),
                    coverage.uncovered(),
                    DeferralView.of(open.content(), open.deferrals()),
                    ContentMapping.write(open.content()));
        }
    }

    /**
     * That the program came from paper; results and reports of then stand at its checkpoints.
     *
     * @param stagesPassed stages that were closed by then
     */
    record TransferView(UUID importId, LocalDate on, int stagesPassed) {

        static @Nullable TransferView of(@Nullable PaperHistory history) {
            return history == null
                    ? null
                    : new TransferView(
                            history.importId(),
                            history.transferredOn(),
                            history.results().size());
        }
    }

    /** A basis deficit left to a later program. */
    record DeferralView(DeficitId deficitId, String reason) {

        /** In the order of the basis. */
        static List<DeferralView> of(Content content, Map<DeficitId, String> deferrals) {
            return content.deficits().stream()
                    .filter(deferrals::containsKey)
                    .map(deficit -> new DeferralView(deficit, deferrals.getOrDefault(deficit, "")))
                    .toList();
        }
    }

    static ProgramView of(Program program, Circumstances now) {
        Coverage coverage = Coverage.of(program, now);
        Facts facts = Facts.of(program.status());
        return new ProgramView(
                program.id(),
                program.schoolId(),
                program.teacher(),
                program.team(),
                program.status().asName(),
                program.revision(),
                Requests.InitiatorJson.of(program.initiative()),
                program.draftedOn(),
                facts.returnedBecause,
                facts.submittedOn,
                facts.annulledBecause,
                facts.approvedOn,
                facts.order,
                facts.withdrawnBecause,
                program.madeUnder(),
                program.version(),
                facts.startedOn,
                facts.completed,
                facts.stopped,
                program.content().hours(),
                coverage.isFlagged(),
                coverage.uncovered(),
                DeferralView.of(program.content(), program.deferrals()),
                ContentMapping.write(program.content()),
                ExecutionView.of(program),
                AmendmentView.of(program.amendments().open(), now),
                TransferView.of(program.history()),
                program.overlap());
    }

    /** What the state carries. */
    private record Facts(
            @Nullable String returnedBecause,
            @Nullable LocalDate submittedOn,
            @Nullable String annulledBecause,
            @Nullable LocalDate approvedOn,
            @Nullable Order order,
            @Nullable String withdrawnBecause,
            @Nullable LocalDate startedOn,
            @Nullable CompletedView completed,
            @Nullable StoppedView stopped) {

        static Facts of(Status status) {
            return switch (status) {
                case Status.Draft(var because) -> before(because, null, null, null);
                case Status.Submitted(var on, var because) -> before(null, on, because, null);
                case Status.Withdrawn(var reason) -> before(null, null, null, reason);
                case Status.Approved approved -> bound(approved, null, null, null);
                case Status.InProgress(var approval, var startedOn) -> bound(approval, startedOn, null, null);
                case Status.Completed(var before, var on, var report) ->
                    bound(before.approval(), before.startedOn(), new CompletedView(on, report), null);
                case Status.Stopped(var before, var on, var ground, var reason, var order) ->
                    bound(
                            before.approval(),
                            before instanceof Status.InProgress(var _, var startedOn) ? startedOn : null,
                            null,
                            new StoppedView(on, ground, reason, order));
            };
        }

        private static Facts before(
                @Nullable String returnedBecause,
                @Nullable LocalDate submittedOn,
                @Nullable String annulledBecause,
                @Nullable String withdrawnBecause) {
            return new Facts(
                    returnedBecause, submittedOn, annulledBecause, null, null, withdrawnBecause, null, null, null);
        }

        private static Facts bound(
                Status.Approved approval,
                @Nullable LocalDate startedOn,
                @Nullable CompletedView completed,
                @Nullable StoppedView stopped) {
            return new Facts(
                    null,
                    approval.submittedOn(),
                    null,
                    approval.on(),
                    approval.order(),
                    null,
                    startedOn,
                    completed,
                    stopped);
        }
    }
}
