package org.metodika.monitoring.control.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Вид контроля (B47-B49). */
public enum ControlKind {
    /** Предварительный: before the work begins. */
    PRELIMINARY,
    /** Текущий: while the program is carried out. */
    CURRENT,
    /** Заключительный: what was reached. */
    FINAL;

    /**
     * Whether a control of this kind can have been held on that day.
     *
     * @param startedOn day on which the program began to be carried out; null where it has not begun
     */
    boolean fits(LocalDate heldOn, @Nullable LocalDate startedOn) {
        return switch (this) {
            case PRELIMINARY -> startedOn == null || !heldOn.isAfter(startedOn);
            case CURRENT, FINAL -> startedOn != null && !heldOn.isBefore(startedOn);
        };
    }
}
