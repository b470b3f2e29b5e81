package org.metodika.monitoring.innovationclass.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.ids.StaffId;

/**
 * What the schedule says of a class.
 *
 * @param lecturer who holds it; null for people outside the schools
 * @param lecturerName the same in words, for people outside the schools; one of the two is given
 * @param startsAt when it begins; null where that is not known yet
 * @param hours 0.25 to 8, in steps of 0.25
 * @param place where it is held
 * @param places how many may sign up
 */
public record ClassPlan(
        String topic,
        @Nullable StaffId lecturer,
        @Nullable String lecturerName,
        LocalDate day,
        @Nullable LocalTime startsAt,
        BigDecimal hours,
        String place,
        int places) {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    /** The length in minutes. */
    public int minutes() {
        return hours.multiply(MINUTES).intValueExact();
    }
}
