package org.metodika.monitoring.risk.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.risk.domain.RiskKind;
import org.metodika.monitoring.risk.domain.RiskState;

/** Which risks are asked for; what is absent does not matter. */
record RiskQuery(
        @Parameter(description = "School code") @Nullable @Size(max = 100)
        String school,

        @Parameter(description = "Staff id of who looks after it") @Nullable
        UUID owner,

        @Parameter(description = "Where it comes from") @Nullable
        RiskKind kind,

        @Parameter(description = "What is done about it") @Nullable
        RiskState state,

        @Parameter(description = "true: only those not closed whose day of review is over, by the day of their school")
        @Nullable
        Boolean overdue) {}
