package org.metodika.program.selflearning;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Как далеко школа на одном этапе.
 *
 * @param plan null until it is planned
 * @param done null until it is done
 * @param reopenedBecause why it was last taken up again; empty where it never was
 */
public record Step(
        BuildingStep step, @Nullable Plan plan, @Nullable Done done, String reopenedBecause) {

    /** Кто отвечает и к какому дню. */
    public record Plan(UUID responsible, LocalDate by) {}

    /** Когда выполнен и чем подтверждён. */
    public record Done(LocalDate on, Evidence evidence) {}

    /** Состояние этапа. */
    public enum State {
        /** Не запланирован. */
        NOT_PLANNED,
        /** Запланирован. */
        PLANNED,
        /** Выполнен. */
        DONE
    }

    static Step blank(BuildingStep step) {
        return new Step(step, null, null, "");
    }

    /** How far it has come. */
    public State state() {
        if (done != null) {
            return State.DONE;
        }
        return plan == null ? State.NOT_PLANNED : State.PLANNED;
    }
}
