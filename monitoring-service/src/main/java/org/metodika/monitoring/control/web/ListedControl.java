package org.metodika.monitoring.control.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.control.domain.Answer;
import org.metodika.monitoring.control.domain.ControlKind;
import org.metodika.monitoring.control.domain.ControlObject;
import org.metodika.monitoring.control.domain.Grade;
import org.metodika.monitoring.control.domain.Status;

/**
 * A control in a list; names are absent while the directory doesn't know the people.
 *
 * @param overdueSince first day on which it is overdue; absent where it is not
 * @param decision MEASURE or CORRECT_THE_PLAN
 * @param outcome what the program did about the decision to correct its plan
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ListedControl(
        UUID id,
        String schoolId,
        UUID programId,
        UUID teacherId,
        @Nullable String teacherName,
        ControlKind kind,
        ControlObject object,
        LocalDate date,
        UUID controllerId,
        @Nullable String controllerName,
        boolean planned,
        Status status,
        @Nullable LocalDate overdueSince,
        @Nullable LocalDate overdueFoundOn,
        @Nullable LocalDate heldOn,
        @Nullable Grade grade,
        @Nullable String decision,
        @Nullable UUID responsibleId,
        @Nullable String responsibleName,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn,
        Answer.@Nullable Outcome outcome) {}
