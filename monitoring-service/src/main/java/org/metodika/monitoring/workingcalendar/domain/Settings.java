package org.metodika.monitoring.workingcalendar.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was entered in a working calendar.
 *
 * @param week null where nothing is chosen
 * @param daysOff in their order
 * @param workingDays in their order; the centre alone transfers days
 * @param reminding null where nothing is chosen
 */
public record Settings(
        @Nullable Week week,
        List<LocalDate> daysOff,
        List<LocalDate> workingDays,
        @Nullable Reminding reminding) {

    /** Days of each kind that one calendar bears. */
    public static final int MOST_DAYS = 400;

    public static final Settings NONE = new Settings(null, List.of(), List.of(), null);

    public Settings {
        daysOff = daysOff.stream().distinct().sorted().toList();
        workingDays = workingDays.stream().distinct().sorted().toList();
    }

    /** The working days of a school that has entered this, on top of what the centre entered. */
    public WorkingDays over(Settings centre) {
        Set<LocalDate> off = new HashSet<>(centre.daysOff);
        off.addAll(daysOff);
        return new WorkingDays(
                Objects.requireNonNullElse(week, Objects.requireNonNullElse(centre.week, Week.FIVE_DAYS)),
                off,
                Set.copyOf(centre.workingDays));
    }

    /** When a school that has entered this is reminded. */
    public Reminding remindingOver(Settings centre) {
        return Objects.requireNonNullElse(reminding, Objects.requireNonNullElse(centre.reminding, Reminding.USUAL));
    }
}
