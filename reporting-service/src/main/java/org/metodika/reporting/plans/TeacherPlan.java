package org.metodika.reporting.plans;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.metodika.reporting.rows.PersonRow;
import org.metodika.reporting.rows.ProgramRow;

/**
 * A teacher of the count and how far the plan has come.
 *
 * @param plan the plan that says so; null where there is none
 */
record TeacherPlan(
        PersonRow teacher, PlanStanding standing, @Nullable ProgramRow plan) {

    static final Comparator<TeacherPlan> BY_NAME = Comparator.comparing(
                    (TeacherPlan row) -> row.teacher().fullName())
            .thenComparing(row -> row.teacher().id());
}
