package org.metodika.monitoring.workingcalendar.domain;

import java.util.List;
import org.metodika.kit.domain.Rejection;

/** Why a command to a working calendar is refused. */
public sealed interface CalendarRefusal extends Rejection {

    /** What was sent can't be right; each mistake is named in {@link #flaws()}. */
    record WorkingCalendarInvalid(List<Flaw> flaws) implements CalendarRefusal {
        public WorkingCalendarInvalid {
            flaws = List.copyOf(flaws);
        }
    }
}
