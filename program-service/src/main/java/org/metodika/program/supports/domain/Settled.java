package org.metodika.program.supports.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Пункт выполнен или исключён.
 *
 * @param note что сделано, or why the item need not be done
 */
public record Settled(
        ItemId item,
        How how,
        LocalDate on,
        String note,
        @Nullable UUID by) {

    /** What became of the item. */
    public enum How {
        /** Выполнен. */
        DONE,
        /** Исключён: it need not be done. */
        WAIVED
    }
}
