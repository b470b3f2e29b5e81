package org.metodika.monitoring.workingcalendar.domain;

import java.time.DayOfWeek;

/** Рабочая неделя (ст. 111 ТК РФ). */
public enum Week {
    /** Monday to Friday. */
    FIVE_DAYS,
    /** Monday to Saturday. */
    SIX_DAYS;

    boolean works(DayOfWeek day) {
        return day != DayOfWeek.SUNDAY && (this == SIX_DAYS || day != DayOfWeek.SATURDAY);
    }
}
