package org.metodika.monitoring.checkpoint.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.ids.StaffId;

/**
 * A duty that was not fulfilled (нарушение, B08). It is found once, ends when it is cured, and is never deleted.
 *
 * @param due last day that was not kept; for undone content the last day of the stage when it was found
 * @param foundOn day on which it was found, in the time zone of the school
 * @param foundBy assessor or teacher whose entry brought it to light; null where the schedule found it
 * @param settled how it ended; null while it did not
 * @param annulled why it was none; null where it stands or stood
 */
public record Violation(
        ViolationKind kind,
        LocalDate due,
        LocalDate foundOn,
        @Nullable StaffId foundBy,
        @Nullable Settlement settled,
        @Nullable Annulment annulled) {

    /** What ended a violation. */
    public enum Cure {
        /** The stage was passed, the content accepted, the report handed in. */
        DONE,
        /** The last day lies ahead again: a postponement or an amendment moved it. */
        MOVED,
        /** It turned out that the last day had been kept and only the entry was late. */
        KEPT
    }

    /**
     * How a violation ended (устранено).
     *
     * @param on day of the cure, or the day it was found where the cure is older than that
     * @param withResult whether the result of the checkpoint ended it; annulled, it stands again
     */
    public record Settlement(LocalDate on, Cure cure, boolean withResult) {}

    /** A violation that was found by mistake. */
    public record Annulment(
            String reason, LocalDate on, @Nullable StaffId by) {}

    /** Neither cured nor annulled. */
    boolean stands() {
        return settled == null && annulled == null;
    }

    Violation settled(@Nullable Settlement settlement) {
        return new Violation(kind, due, foundOn, foundBy, settlement, annulled);
    }

    Violation annulled(Annulment annulment) {
        return new Violation(kind, due, foundOn, foundBy, settled, annulment);
    }
}
