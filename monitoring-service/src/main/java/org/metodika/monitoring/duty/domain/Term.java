package org.metodika.monitoring.duty.domain;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * By when, and how many days before it is reminded of.
 *
 * @param dueOn last day, in the time zone of the school
 * @param remindBefore days before the last day, most first; empty where nobody reminds
 */
public record Term(LocalDate dueOn, List<Integer> remindBefore) {

    private static final int YEARS_AHEAD = 3;

    public Term {
        remindBefore = remindBefore.stream()
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** First day of a reminder after that day; null where there is none. */
    @Nullable
    LocalDate reminderAfter(LocalDate day) {
        return remindBefore.stream()
                .map(dueOn::minusDays)
                .filter(reminder -> reminder.isAfter(day))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /**
     * Why this can't be the term of such a duty. A report is due within its school year, from September to August; the term of a
     * new corrective action is what its meeting decided, which may be written down late.
     *
     * @param before last day until now, which may be over; null for a new duty
     */
    Optional<Rejection> refusal(Origin origin, @Nullable LocalDate before, LocalDate today) {
        if (before == null && origin instanceof Origin.Correction) {
            return Optional.empty();
        }
        LocalDate earliest = today;
        LocalDate latest = today.plusYears(YEARS_AHEAD);
        if (origin instanceof Origin.YearlyReport(int year)) {
            LocalDate begins = LocalDate.of(year, Month.SEPTEMBER, 1);
            earliest = begins.isAfter(today) ? begins : today;
            latest = begins.plusYears(1).minusDays(1);
        }
        if (dueOn.equals(before) || (!dueOn.isBefore(earliest) && !dueOn.isAfter(latest))) {
            return Optional.empty();
        }
        Flaw flaw = latest.isBefore(earliest)
                ? Flaw.at("/schoolYear", "duty-school-year-over", latest)
                : Flaw.at("/dueOn", "date-between", earliest, latest);
        return Optional.of(new DutyRefusal.DutyInvalid(List.of(flaw)));
    }
}
