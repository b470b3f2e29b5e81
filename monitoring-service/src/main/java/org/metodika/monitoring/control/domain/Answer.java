package org.metodika.monitoring.control.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a program did about the decision to correct its plan (B46).
 *
 * @param amendment number of the amendment that is open; null where there is none
 */
public record Answer(Outcome outcome, @Nullable Integer amendment) {

    /** Итог. */
    public enum Outcome {
        /** Корректировка открыта. */
        AMENDMENT_OPENED,
        /** Корректировка уже была открыта, новая не нужна. */
        AMENDMENT_OPEN_ALREADY,
        /** Программа больше не действует, корректировать нечего. */
        PROGRAM_NOT_RUNNING
    }
}
