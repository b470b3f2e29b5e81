package org.metodika.reporting.plans;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A teacher without an individual development plan.
 *
 * @param id staff id
 * @param standing SUBMITTED, DRAFT, ON_LEAVE, STOPPED, COMPLETED_BEFORE or NONE
 * @param programId the program that says so; absent where there is none
 */
@Schema(description = "A teacher without an individual development plan, and what there is instead")
record TeacherWithoutPlan(
        UUID id,
        String name,
        String position,
        List<String> subjects,
        PlanStanding standing,
        @Nullable UUID programId) {

    static TeacherWithoutPlan of(TeacherPlan row) {
        return new TeacherWithoutPlan(
                row.teacher().id(),
                row.teacher().fullName(),
                row.teacher().position(),
                row.teacher().subjects(),
                row.standing(),
                row.plan() == null ? null : row.plan().id());
    }
}
