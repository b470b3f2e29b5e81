package org.metodika.program.schoolprogramme.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Состояние этапа; each state carries what is only true in it. */
public sealed interface StageStatus {

    /** The states by name. */
    enum Name {
        /** Запланирован. */
        PLANNED,
        /** Идёт. */
        OPEN,
        /** Завершён. */
        CLOSED
    }

    /** Запланирован. */
    record Planned() implements StageStatus {}

    /**
     * Идёт.
     *
     * @param reopenedBecause why it was opened again; null where it was not
     */
    record Open(LocalDate on, @Nullable String reopenedBecause) implements StageStatus {}

    /**
     * Завершён.
     *
     * @param withoutChoice how many teachers had not chosen a form (A15), first stage only
     * @param reason why it was closed without their choice; null where all had chosen
     */
    record Closed(
            LocalDate openedOn,
            LocalDate on,
            int withoutChoice,
            @Nullable String reason) implements StageStatus {}

    default Name asName() {
        return switch (this) {
            case Planned _ -> Name.PLANNED;
            case Open _ -> Name.OPEN;
            case Closed _ -> Name.CLOSED;
        };
    }

    /** Day it was opened; null while it is planned. */
    default @Nullable LocalDate opening() {
        return switch (this) {
            case Planned _ -> null;
            case Open open -> open.on();
            case Closed closed -> closed.openedOn();
        };
    }
}
