package org.metodika.monitoring.correction.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which meetings are asked for; what is absent does not matter. */
record MeetingQuery(
        @Parameter(description = "School code") @Nullable @Size(max = 100)
        String school,

        @Parameter(description = "Only those held up to that day") @Nullable
        LocalDate until,

        @Parameter(description = "true: only annulled ones; false: only those that stand") @Nullable
        Boolean annulled) {}
