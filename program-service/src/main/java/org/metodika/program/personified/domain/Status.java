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
        /** Утверждена. */
        APPROVED,
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

    /** Утверждена приказом руководителя (B30): obligatory in full. */
    record Approved(LocalDate submittedOn, Order order, LocalDate on) implements Status {}

    /** Отозвана: never approved, kept for the record. */
    record Withdrawn(String reason) implements Status {}

    default Name asName() {
        return switch (this) {
            case Draft draft -> Name.DRAFT;
            case Submitted submitted -> Name.SUBMITTED;
            case Approved approved -> Name.APPROVED;
            case Withdrawn withdrawn -> Name.WITHDRAWN;
        };
    }
}
