package org.metodika.monitoring.checkpoint.domain;

import java.time.LocalDate;
import java.util.List;

/** What a school's working calendar says about last days, reminders and escalation, as far as checkpoints need it. */
public interface Terms {

    /** Where a term ends whose last day is that day: on it, or on the next working day (art. 14 of the Labour Code). */
    LocalDate endOf(LocalDate lastDay);

    /** That day, or the working day before it: when a reminder comes. */
    LocalDate workingDayUpTo(LocalDate day);

    /** Days before a last day on which the teacher is reminded of it; 0 for the day itself. */
    List<Integer> remindBefore();

    /** Days after a last day when others are told that it is over. */
    int toldAfter(Escalation.Level level);
}
