package org.metodika.monitoring.consultationrequest.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.consultationrequest.domain.Addressee;
import org.metodika.monitoring.consultationrequest.domain.Status;

/** Which requests are asked for; what is absent does not matter. */
record RequestQuery(
        @Parameter(description = "School code") @Nullable @Size(max = 100)
        String school,

        @Parameter(description = "Staff id of who asks") @Nullable
        UUID asker,

        @Parameter(description = "Staff id of the person it is addressed to") @Nullable
        UUID person,

        @Parameter(description = "To whom it is addressed") @Nullable
        Addressee addressee,

        @Parameter(description = "How it stands") @Nullable Status status,

        @Parameter(description = "true: only those whose asker waits; false: only the others") @Nullable
        Boolean waiting,

        @Parameter(description = "true: only those past their day, by the day of their school") @Nullable
        Boolean overdue) {}
