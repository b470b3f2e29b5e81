package org.metodika.program.groups.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Шаг регламента работы (B21).
 *
 * @param dueOn last day on which it is done in time
 * @param responsible member of the group who answers for it
 * @param done null while it is open
 */
public record Step(
        StepId id,
        String title,
        LocalDate dueOn,
        StaffId responsible,
        @Nullable Done done) {

    /**
     * Отметка о выполнении.
     *
     * @param by who marked it; null for somebody who is no staff member
     */
    public record Done(LocalDate on, @Nullable StaffId by) {}

    /** Whether it was to be done before that day and is not; it stays open for that. */
    public boolean isOverdue(LocalDate today) {
        return done == null && dueOn.isBefore(today);
    }

    Step marked(@Nullable Done mark) {
        return new Step(id, title, dueOn, responsible, mark);
    }
}
