package org.metodika.monitoring.control.domain;

import java.time.LocalDate;
import org.metodika.monitoring.ids.StaffId;

/** In what a control ends: in an estimate of the result or in a corrective decision, and in nothing else (B44). */
public sealed interface Ending {

    /**
     * Оценка полученного результата.
     *
     * @param conclusion what was reached, in words
     */
    record Estimate(Grade grade, String conclusion) implements Ending {}

    /**
     * Мера по устранению отклонения: the program is carried out as it was approved.
     *
     * @param what what is to be done
     * @param responsible member of the staff who sees to it
     * @param dueOn last day
     */
    record Measure(String what, StaffId responsible, LocalDate dueOn) implements Ending {}

    /**
     * Корректировка самого плана: an amendment of the program is opened because of it (B46).
     *
     * @param deviation what deviates, in words
     */
    record CorrectThePlan(String deviation) implements Ending {}
}
