package org.metodika.monitoring;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What has to be told of one last day of a checkpoint, told without anything of the service: the usual days of reminders and
 * escalation, and a calendar of its own in which nobody entered anything.
 *
 * @param about STAGE, or REPORT where the report has a last day of its own
 * @param due the day that was set, perhaps a day off
 * @param known the day on which it was set: what was to be told by then is told no more
 * @param carried whether the checkpoint is given the working day when the first reminder comes near; otherwise it had it from the start
 * @param late whether it is missed, and others are told
 */
record PlainTerm(UUID checkpoint, String about, LocalDate due, LocalDate known, boolean carried, boolean late) {

    private static final List<Integer> BEFORE = List.of(14, 7, 1, 0);
    private static final int ACCOMPANIMENT_AFTER = 1;
    private static final int HEAD_AFTER = 7;

    private static final Set<MonthDay> HOLIDAYS = Set.of(
            MonthDay.of(2, 23),
            MonthDay.of(3, 8),
            MonthDay.of(5, 1),
            MonthDay.of(5, 9),
            MonthDay.of(6, 12),
            MonthDay.of(11, 4));

    private static final int LAST_OF_NEW_YEAR = 8;

    private record Step(int before, LocalDate comesOn) {}

    /** The working day with which a term ends. */
    static LocalDate end(LocalDate day) {
        return isOff(day) ? end(day.plusDays(1)) : day;
    }

    private static LocalDate upTo(LocalDate day) {
        return isOff(day) ? upTo(day.minusDays(1)) : day;
    }

    private static boolean isOff(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || HOLIDAYS.contains(MonthDay.from(day))
                || day.getMonthValue() == 1 && day.getDayOfMonth() <= LAST_OF_NEW_YEAR;
    }

    /** What is told on the days on which somebody looks, each in a line. */
    List<String> told(Collection<LocalDate> looks) {
        LocalDate lastDay = end(due);
        LocalDate near = upTo(due.minusDays(BEFORE.getFirst()));
        List<String> lines = new ArrayList<>();
        Set<Object> done = new HashSet<>();
        for (LocalDate day : looks) {
            if (carried && !lastDay.equals(due) && !day.isBefore(near) && done.add("carried")) {
                lines.add(PlainYear.line("carried-over", checkpoint, day));
            }
            boolean moved = lastDay.equals(due) || !carried || done.contains("carried");
            LocalDate present = moved ? lastDay : due;
            if (!day.isAfter(present)) {
                BEFORE.stream()
                        .map(before -> new Step(before, upTo(present.minusDays(before))))
                        .filter(step ->
                                step.comesOn().isAfter(known) && !step.comesOn().isAfter(day))
                        .min(Comparator.comparingInt(Step::before))
                        .filter(step -> done.add(List.of(present, step.before())))
                        .ifPresent(step ->
                                lines.add(PlainYear.line("reminded " + about + " " + step.before(), checkpoint, day)));
            } else if (late) {
                told("ACCOMPANIMENT", ACCOMPANIMENT_AFTER, day, done, lines);
                told("HEAD", HEAD_AFTER, day, done, lines);
            }
        }
        return lines;
    }

    private void told(String level, int after, LocalDate day, Set<Object> done, List<String> lines) {
        if (!day.isBefore(end(end(due).plusDays(after))) && done.add(level)) {
            lines.add(PlainYear.line("escalated " + about + " " + level, checkpoint, day));
        }
    }
}
