package org.metodika.diagnostics.level;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Шаг программы педагога, от которого зависит, над какими затруднениями она работает.
 *
 * @param sequence number of the event within its program: the same for every delivery
 * @param kind what happened: APPROVED, AMENDED, APPROVAL_ANNULLED, COMPLETED, COMPLETION_ANNULLED, STOPPED or STOP_ANNULLED
 * @param on day of the order, or of the end; absent for an annulment
 * @param deficits deficits that the program addresses from now on; only of steps that an order took
 */
public record ProgramStep(
        UUID programId,
        long sequence,
        String kind,
        @Nullable LocalDate on,
        List<UUID> deficits) {

    public ProgramStep {
        deficits = List.copyOf(deficits);
    }

    boolean isSameAs(ProgramStep other) {
        return sequence == other.sequence && programId.equals(other.programId);
    }
}
