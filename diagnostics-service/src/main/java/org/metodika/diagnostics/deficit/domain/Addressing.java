package org.metodika.diagnostics.deficit.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Работа над затруднением в программе: a program whose order binds has an activity for the deficit (B24).
 *
 * @param since day of the order by which the program addresses it
 * @param until last day of it; absent, like why it ended, while it goes on
 */
public record Addressing(
        UUID programId,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable Ending ended) {

    /** Почему программа больше не работает над затруднением. */
    public enum Ending {
        /** Программа завершена. */
        COMPLETED,
        /** Программа прекращена. */
        STOPPED,
        /** Корректировка исключила затруднение или отложила его. */
        AMENDED,
        /** Утверждение аннулировано: the program never addressed it. */
        ANNULLED
    }

    static Addressing begun(UUID programId, LocalDate since) {
        return new Addressing(programId, since, null, null);
    }

    /** Whether it goes on. */
    public boolean goesOn() {
        return ended == null;
    }

    Addressing ended(Ending why, @Nullable LocalDate lastDay) {
        return new Addressing(programId, since, lastDay, why);
    }
}
