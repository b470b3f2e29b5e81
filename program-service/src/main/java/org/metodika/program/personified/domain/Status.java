package org.metodika.program.personified.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Состояние программы; each state carries what is only true in it. */
public sealed interface Status {

    /** The states by name, as people filter by them and others read them. */
    enum Name {
        /** Проект. */
        DRAFT,
        /** На утверждении. */
        SUBMITTED,
        /** Утверждена, ещё не начата. */
        APPROVED,
        /** Реализуется. */
        IN_PROGRESS,
        /** Завершена. */
        COMPLETED,
        /** Прекращена. */
        STOPPED,
        /** Отозвана. */
        WITHDRAWN
    }

    /**
     * Проект: the content may be edited.
     *
     * @param returnedBecause what the head wants changed, when it was returned
     */
    record Draft(@Nullable String returnedBecause) implements Status {}

    /**
     * Представлена на утверждение: the content is frozen.
     *
     * @param approvalAnnulledBecause why an approval was annulled, when there was one
     */
    record Submitted(LocalDate on, @Nullable String approvalAnnulledBecause) implements Status {}

    /** States of a program that binds: its content is frozen and changes by amendments alone (B31). */
    sealed interface Binding extends Status {

        /** The approval that holds; its order is that of the present version. */
        Approved approval();
    }

    /**
     * Утверждена приказом руководителя (B30): obligatory in full.
     *
     * @param order order of approval, of the latest amendment where there was one
     */
    record Approved(LocalDate submittedOn, Order order, LocalDate on) implements Binding {
        @Override
        public Approved approval() {
            return this;
        }
    }

    /** Реализуется: the first day has come. */
    record InProgress(Approved approval, LocalDate startedOn) implements Binding {}

    /** Завершена: every item is done or waived, and the final report is there (B27, B31). */
    record Completed(InProgress before, LocalDate on, FinalReport report) implements Status {}

    /**
     * Прекращена (B16).
     *
     * @param before how it stood; it stands so again when the stop is annulled
     * @param order order of the head; null for a dismissal
     */
    record Stopped(
            Binding before,
            LocalDate on,
            StopGround ground,
            String reason,
            @Nullable Order order) implements Status {}

    /** Отозвана: never approved, kept for the record. */
    record Withdrawn(String reason) implements Status {}

    default Name asName() {
        return switch (this) {
            case Draft _ -> Name.DRAFT;
            case Submitted _ -> Name.SUBMITTED;
            case Approved _ -> Name.APPROVED;
            case InProgress _ -> Name.IN_PROGRESS;
            case Completed _ -> Name.COMPLETED;
            case Stopped _ -> Name.STOPPED;
            case Withdrawn _ -> Name.WITHDRAWN;
        };
    }

    /** The approval that holds or held; null for what was never approved. */
    default @Nullable Approved approvalOrNull() {
        return switch (this) {
            case Binding binding -> binding.approval();
            case Completed completed -> completed.before().approval();
            case Stopped stopped -> stopped.before().approval();
            case Draft _, Submitted _, Withdrawn _ -> null;
        };
    }
}
