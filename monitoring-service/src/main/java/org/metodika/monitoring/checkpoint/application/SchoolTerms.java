package org.metodika.monitoring.checkpoint.application;

import java.time.LocalDate;
import java.util.List;
import org.metodika.monitoring.checkpoint.domain.Escalation;
import org.metodika.monitoring.checkpoint.domain.Terms;
import org.metodika.monitoring.workingcalendar.application.SchoolCalendar;

/** The working calendar of a school as checkpoints ask for it. */
record SchoolTerms(SchoolCalendar calendar) implements Terms {

    static Terms of(SchoolCalendar calendar) {
        return new SchoolTerms(calendar);
    }

    @Override
    public LocalDate endOf(LocalDate lastDay) {
        return calendar.onOrAfter(lastDay);
    }

    @Override
    public LocalDate workingDayUpTo(LocalDate day) {
        return calendar.onOrBefore(day);
    }

    @Override
    public List<Integer> remindBefore() {
        return calendar.remindBefore();
    }

    @Override
    public int toldAfter(Escalation.Level level) {
        return switch (level) {
            case ACCOMPANIMENT -> calendar.accompanimentAfter();
            case HEAD -> calendar.headAfter();
        };
    }
}
