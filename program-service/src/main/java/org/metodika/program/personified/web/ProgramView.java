package org.metodika.program.personified.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.program.personified.domain.Circumstances;
import org.metodika.program.personified.domain.Coverage;
import org.metodika.program.personified.domain.DeficitId;
import org.metodika.program.personified.domain.Order;
import org.metodika.program.personified.domain.PaperHistory;
import org.metodika.program.personified.domain.Program;
import org.metodika.program.personified.domain.ProgramId;
import org.metodika.program.personified.domain.StaffId;
import org.metodika.program.personified.domain.Status;

/**
 * A program as a caller sees it.
 *
 * @param revision counts the changes
 * @param hours total academic hours
 * @param uncoveredDeficits open basis deficits neither addressed nor deferred
 * @param flagged whether there is such a deficit, or an activity that relates to no difficulty (B24)
 * @param content what PUT takes
 * @param transferred present for a program that came from paper
 */
record ProgramView(
        ProgramId id,
        String schoolId,
        StaffId teacherId,
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
        int hours,
        boolean flagged,
        List<DeficitId> uncoveredDeficits,
        List<DeferralView> deferrals,
        ContentJson content,
        @Nullable TransferView transferred) {

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
    record DeferralView(DeficitId deficitId, String reason) {}

    static ProgramView of(Program program, Circumstances now) {
        Coverage coverage = Coverage.of(program, now);
        Facts facts = Facts.of(program.status());
        return new ProgramView(
                program.id(),
                program.schoolId(),
                program.teacher(),
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
                program.content().hours(),
                coverage.isFlagged(),
                coverage.uncovered(),
                program.content().deficits().stream()
                        .filter(program.deferrals()::containsKey)
                        .map(deficit ->
                                new DeferralView(deficit, program.deferrals().getOrDefault(deficit, "")))
                        .toList(),
                ContentMapping.write(program.content()),
                TransferView.of(program.history()));
    }

    /** What the state carries. */
    private record Facts(
            @Nullable String returnedBecause,
            @Nullable LocalDate submittedOn,
            @Nullable String annulledBecause,
            @Nullable LocalDate approvedOn,
            @Nullable Order order,
            @Nullable String withdrawnBecause) {

        static Facts of(Status status) {
            return switch (status) {
                case Status.Draft(var because) -> new Facts(because, null, null, null, null, null);
                case Status.Submitted(var on, var because) -> new Facts(null, on, because, null, null, null);
                case Status.Approved(var submittedOn, var order, var on) ->
                    new Facts(null, submittedOn, null, on, order, null);
                case Status.Withdrawn(var reason) -> new Facts(null, null, null, null, null, reason);
            };
        }
    }
}
