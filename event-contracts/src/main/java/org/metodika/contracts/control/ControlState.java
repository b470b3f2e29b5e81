package org.metodika.contracts.control;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Контроль реализации программы: текущее состояние. */
@Meaning("Present content of a control: entry of the plan and the result of its act")
public record ControlState(
        @Meaning("Id of the control") UUID controlId,
        @Meaning("Program that is controlled") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("PRELIMINARY, CURRENT or FINAL (B47-B49)") String kind,

        @Meaning("What is controlled (B45): DEVELOPMENT, QUALITY, SCHEDULE, MONEY or SYSTEM")
        String object,

        @Meaning("Who controls besides (B45): TEACHER, CURATOR")
        List<String> subjects,

        @Meaning("Day it is planned for, in the time zone of the school")
        LocalDate date,

        @Meaning("Pseudonymous id of the one who controls") UUID controllerId,
        @Meaning("Whether the control plan asks for it") boolean planned,
        @Meaning("OPEN, SETTLED or CANCELLED") String status,

        @Meaning("Day the schedule found it overdue") @Nullable
        LocalDate overdueOn,

        @Meaning("Id of the act that stands") @Nullable UUID actId,
        @Meaning("Day the control was held") @Nullable LocalDate heldOn,

        @Meaning(
                "Estimate of the result: MEETS, MEETS_WITH_REMARKS or FALLS_SHORT; absent where a corrective decision was taken")
        @Nullable
        String grade,

        @Meaning("Corrective decision: MEASURE or CORRECT_THE_PLAN; absent where the result was estimated") @Nullable
        String decision,

        @Meaning("Pseudonymous id of the one responsible for the measure") @Nullable
        UUID responsibleId,

        @Meaning("Last day of the measure") @Nullable LocalDate dueOn,
        @Meaning("Day the measure was done") @Nullable LocalDate doneOn,

        @Meaning(
                "What became of the decision to correct the plan: AMENDMENT_OPENED, AMENDMENT_OPEN_ALREADY or PROGRAM_NOT_RUNNING; absent while the program has not answered")
        @Nullable
        String outcome) {}
