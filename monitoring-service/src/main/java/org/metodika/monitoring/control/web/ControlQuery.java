package org.metodika.monitoring.control.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.control.domain.ControlKind;
import org.metodika.monitoring.control.domain.ControlObject;
import org.metodika.monitoring.control.domain.Status;

/** Which controls are asked for; what is absent does not matter. */
record ControlQuery(
        @Parameter(description = "School code") @Nullable @Size(max = 100)
        String school,

        @Parameter(description = "Id of the program") @Nullable
        UUID program,

        @Parameter(description = "Staff id of the teacher concerned") @Nullable
        UUID teacher,

        @Parameter(description = "Staff id of the curator of the program; together with the school") @Nullable
        UUID curator,

        @Parameter(description = "Staff id of the one who controls") @Nullable
        UUID controller,

        @Parameter(description = "Kind of control (B47-B49)") @Nullable
        ControlKind kind,

        @Parameter(description = "What is controlled (B45)") @Nullable
        ControlObject object,

        @Parameter(description = "How it stands") @Nullable Status status,

        @Parameter(description = "Only open ones that are planned up to that day") @Nullable
        LocalDate due,

        @Parameter(description = "true: only open ones past their day, by the day of their school") @Nullable
        Boolean overdue,

        @Parameter(description = "true: only those whose measure is still to be done") @Nullable
        Boolean measureOpen) {}
