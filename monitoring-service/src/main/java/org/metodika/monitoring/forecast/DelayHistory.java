package org.metodika.monitoring.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How late checkpoints were passed in a school: one small document, read by its id.
 *
 * @param schoolId school code
 * @param countedOn day on which it was counted, in the time zone of the school
 * @param days by form: days after the last day, negative before it
 */
@Document("delay_histories")
record DelayHistory(@Id String schoolId, LocalDate countedOn, Map<String, List<Integer>> days) {

    Delays of(String form) {
        return new Delays(days.getOrDefault(form, List.of()));
    }
}
