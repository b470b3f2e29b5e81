package org.metodika.contracts.workingcalendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Рабочий календарь: текущее состояние. */
@Meaning("Present content of a working calendar, of the centre or of a school")
public record WorkingCalendarState(
        @Meaning("School code; absent for what the methodical centre enters for all schools") @Nullable
        String schoolId,

        @Meaning(
                "FIVE_DAYS or SIX_DAYS; absent where nothing is chosen: a school works as the centre says, the centre five days")
        @Nullable
        String week,

        @Meaning("Days off besides weekends and public holidays, in their order")
        List<LocalDate> daysOff,

        @Meaning("Weekend days and public holidays on which people work, in their order")
        List<LocalDate> workingDays,

        @Meaning("Days before the last day on which one is reminded, most first; absent where nothing is chosen")
        @Nullable
        List<Integer> remindBefore,

        @Meaning("Days after the last day when who accompanies a program is told; absent where nothing is chosen")
        @Nullable
        Integer accompanimentAfter,

        @Meaning("Days after the last day when the head is told; absent where nothing is chosen") @Nullable
        Integer headAfter) {}
