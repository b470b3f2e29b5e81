package org.metodika.monitoring.correction.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * What is written down of a meeting.
 *
 * @param heldOn day, in the time zone of the school
 * @param participants how many people took part
 * @param corrected what in the work is corrected, in words
 * @param actions decisions, at least one
 */
public record Minutes(LocalDate heldOn, String subject, int participants, String corrected, List<Action> actions) {

    public Minutes {
        actions = List.copyOf(actions);
    }
}
