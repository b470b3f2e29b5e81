package org.metodika.program.schoolprogramme.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Состояние задачи; each state carries what is only true in it. */
public sealed interface TaskStatus {

    /** The states by name. */
    enum Name {
        /** Запланирована. */
        PLANNED,
        /** Выполнена. */
        DONE,
        /** Снята. */
        WAIVED
    }

    /**
     * Запланирована.
     *
     * @param reopenedBecause why it is planned again; null where it was never done or waived
     */
    record Planned(@Nullable String reopenedBecause) implements TaskStatus {}

    /**
     * Выполнена.
     *
     * @param by who recorded it
     * @param outcome результат
     */
    record Done(@Nullable UUID by, LocalDate on, String outcome) implements TaskStatus {}

    /** Снята with a reason; by is who decided. */
    record Waived(@Nullable UUID by, LocalDate on, String reason) implements TaskStatus {}

    default Name asName() {
        return switch (this) {
            case Planned _ -> Name.PLANNED;
            case Done _ -> Name.DONE;
            case Waived _ -> Name.WAIVED;
        };
    }
}
