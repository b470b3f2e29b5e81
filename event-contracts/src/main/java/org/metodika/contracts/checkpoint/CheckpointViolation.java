package org.metodika.contracts.checkpoint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Нарушение: обязанность педагога не выполнена. */
@Meaning("A duty of the teacher that was not fulfilled (B08)")
public record CheckpointViolation(
        @Meaning("LATE_STAGE, UNDONE_CONTENT or MISSING_REPORT")
        String kind,

        @Meaning("Last day that was not kept") LocalDate due,
        @Meaning("Day it was found") LocalDate foundOn,

        @Meaning("Day it ended; absent while it did not") @Nullable
        LocalDate settledOn,

        @Meaning("DONE, MOVED or KEPT; absent while it did not end") @Nullable
        String cure,

        @Meaning("Day it was annulled as a mistake; absent where it was not") @Nullable
        LocalDate annulledOn) {}
