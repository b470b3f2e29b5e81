package org.metodika.program.policy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Ответственный за направление (B18): who is responsible for the development of programs, and when.
 *
 * @param from first day
 * @param until last day; null while nothing ends it
 * @param relieved whether somebody else took over; where that was a mistake, the place comes back
 */
public record Tenure(UUID staffId, LocalDate from, @Nullable LocalDate until, boolean relieved) {

    static Tenure begun(UUID staffId, LocalDate from) {
        return new Tenure(staffId, from, null, false);
    }

    boolean covers(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }

    Tenure releasedOn(LocalDate day) {
        return new Tenure(staffId, from, day, false);
    }

    Tenure relievedOn(LocalDate day) {
        return new Tenure(staffId, from, day, true);
    }
}
