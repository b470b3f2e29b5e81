package org.metodika.monitoring.duty.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.duty.domain.DutyKind;
import org.metodika.monitoring.duty.domain.Status;

/** Which duties are asked for; what is absent does not matter. */
record DutyQuery(
        @Parameter(description = "School code") @Nullable @Size(max = 100)
        String school,

        @Parameter(description = "Staff id of who owes it") @Nullable
        UUID person,

        @Parameter(description = "Report or corrective action") @Nullable
        DutyKind kind,

        @Parameter(description = "Year in which the school year of the report begins") @Nullable
        Integer schoolYear,

        @Parameter(description = "Meeting that decided the corrective action") @Nullable
        UUID meeting,

        @Parameter(description = "How it stands") @Nullable Status status,

        @Parameter(description = "Only those due up to that day") @Nullable
        LocalDate due,

        @Parameter(description = "true: only open ones past their last day, by the day of their school") @Nullable
        Boolean overdue) {}
