package org.metodika.program.personified.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Состояние командной программы; each state carries what is only true in it. */
public sealed interface TeamStatus {

    /** The states by name, as people filter by them and others read them. */
    enum Name {
        /** Проект. */
        DRAFT,
        /** На утверждении. */
        SUBMITTED,
        /** Утверждена: the members carry their programs out. */
        APPROVED,
        /** Завершена. */
        COMPLETED,
        /** Прекращена. */
        STOPPED,
        /** Отозвана. */
        WITHDRAWN
    }

    /**
     * Проект: plan and members may be edited.
     *
     * @param returnedBecause what the head wants changed, when it was returned
     */
    record Draft(@Nullable String returnedBecause) implements TeamStatus {}

    /** Представлена на утверждение. */
    record Submitted(LocalDate on) implements TeamStatus {}

    /**
     * Утверждена приказом руководителя.
     *
     * @param order order by which the present plan holds
     * @param firstOrder order of the approval
     */
    record Approved(LocalDate submittedOn, Order firstOrder, LocalDate on, Order order) implements TeamStatus {}

    /** Завершена: no member's program is open any more, and the final report of the team is there. */
    record Completed(Approved before, LocalDate on, FinalReport report) implements TeamStatus {}

    /** Прекращена приказом. */
    record Stopped(Approved before, LocalDate on, String reason, Order order) implements TeamStatus {}

    /** Отозвана: never approved, kept for the record. */
    record Withdrawn(String reason) implements TeamStatus {}

    default Name asName() {
        return switch (this) {
            case Draft _ -> Name.DRAFT;
            case Submitted _ -> Name.SUBMITTED;
            case Approved _ -> Name.APPROVED;
            case Completed _ -> Name.COMPLETED;
            case Stopped _ -> Name.STOPPED;
            case Withdrawn _ -> Name.WITHDRAWN;
        };
    }

    /** The approval that holds or held; null for what was never approved. */
    default @Nullable Approved approvalOrNull() {
        return switch (this) {
            case Approved approved -> approved;
            case Completed completed -> completed.before();
            case Stopped stopped -> stopped.before();
            case Draft _, Submitted _, Withdrawn _ -> null;
        };
    }
}
