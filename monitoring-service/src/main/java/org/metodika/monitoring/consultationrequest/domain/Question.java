package org.metodika.monitoring.consultationrequest.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.ids.StaffId;

/**
 * What is asked.
 *
 * @param person who is asked; null for the centre, and for whichever psychologist there is
 * @param wishedDays days that would suit the asker, in the time zone of the school
 */
public record Question(
        Addressee addressee, @Nullable StaffId person, String topic, String text, List<LocalDate> wishedDays) {

    public Question {
        wishedDays = List.copyOf(wishedDays);
    }
}
