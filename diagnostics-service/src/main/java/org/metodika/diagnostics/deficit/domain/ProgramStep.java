package org.metodika.diagnostics.deficit.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Шаг программы, от которого зависит, работает ли она над затруднением.
 *
 * @param sequence number of the step within its program; steps may become known in any order
 * @param on day of the order, or of the end; absent for an annulment
 * @param deficits deficits that the program addresses from now on; only of steps that an order took
 */
public record ProgramStep(
        UUID programId, long sequence, Kind kind, @Nullable LocalDate on, List<UUID> deficits) {

    /** Что произошло с программой. */
    public enum Kind {
        /** Утверждена приказом. */
        APPROVED,
        /** Изменена приказом. */
        AMENDED,
        /** Утверждение аннулировано. */
        APPROVAL_ANNULLED,
        /** Завершена. */
        COMPLETED,
        /** Завершение аннулировано. */
        COMPLETION_ANNULLED,
        /** Прекращена. */
        STOPPED,
        /** Прекращение аннулировано. */
        STOP_ANNULLED
    }

    public ProgramStep {
        deficits = List.copyOf(deficits);
    }
}
