package org.metodika.monitoring.checkpoint.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.ids.StaffId;

/**
 * A later last day (перенос срока): with a ground, or because the last day was a day off. It holds until an amendment of the program
 * moves the stage.
 *
 * @param before last day until then
 * @param until last day from then on, in the time zone of the school
 * @param ground null where the last day was a day off, so that the term ended with the next working day
 * @param postponedBy head or deputy; null where the calendar did it
 * @param replacedOn day of the order of the amendment that replaced it; null while it holds
 */
public record Postponement(
        LocalDate before,
        LocalDate until,
        @Nullable String ground,
        LocalDate postponedOn,
        @Nullable StaffId postponedBy,
        @Nullable LocalDate replacedOn) {

    /** Postponements that one checkpoint bears. */
    static final int MOST = 50;

    Postponement replaced(LocalDate on) {
        return replacedOn == null ? new Postponement(before, until, ground, postponedOn, postponedBy, on) : this;
    }
}
