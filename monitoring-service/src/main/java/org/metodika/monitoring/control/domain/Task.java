package org.metodika.monitoring.control.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.ids.StaffId;

/**
 * What an entry of the control plan asks for (B45, B51); it can be changed while there is no act.
 *
 * @param subjects who takes part in the control, at least one
 * @param date day of the control, in the time zone of the school
 * @param controller member of the staff who controls and signs the act
 * @param note what is to be looked at; null where nothing is said
 */
public record Task(
        ControlObject object,
        Set<ControlSubject> subjects,
        LocalDate date,
        StaffId controller,
        @Nullable String note) {

    public Task {
        subjects = Collections.unmodifiableSet(new TreeSet<>(subjects));
    }
}
