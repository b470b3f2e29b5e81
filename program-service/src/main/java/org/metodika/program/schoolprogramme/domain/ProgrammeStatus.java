package org.metodika.program.schoolprogramme.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Состояние программы школы; each state carries what is only true in it. */
public sealed interface ProgrammeStatus {

    /** The states by name; COMPLETED is an approved programme whose stages are all closed. */
    enum Name {
        /** Проект. */
        DRAFT,
        /** Утверждена. */
        APPROVED,
        /** Завершена. */
        COMPLETED,
        /** Отозвана. */
        WITHDRAWN
    }

    /**
     * Проект: the content may be edited.
     *
     * @param approvalAnnulledBecause why an approval was annulled, when there was one
     */
    record Draft(@Nullable String approvalAnnulledBecause) implements ProgrammeStatus {}

    /** Принята педагогическим советом и утверждена приказом (D07). */
    record Approved(UUID meetingId, OrderOfHead order, LocalDate on) implements ProgrammeStatus {}

    /** Отозвана: never approved, kept for the record. */
    record Withdrawn(String reason) implements ProgrammeStatus {}
}
