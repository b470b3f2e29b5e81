package org.metodika.monitoring.attestation.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.attestation.domain.Category;
import org.metodika.monitoring.attestation.domain.Status;

/** Which attestations are asked for; what is absent does not matter. */
record AttestationQuery(
        @Parameter(description = "School code") @Nullable @Size(max = 100)
        String school,

        @Parameter(description = "Staff id of who is attested") @Nullable
        UUID teacher,

        @Parameter(description = "Staff id of who accompanies") @Nullable
        UUID companion,

        @Parameter(description = "What is aimed at") @Nullable
        Category target,

        @Parameter(description = "How it stands") @Nullable Status status,

        @Parameter(description = "Only where the category one has after it ends by that day") @Nullable
        LocalDate termUntil,

        @Parameter(
                description = "true: only latest attempts of those whose category ends within six months, or has ended")
        @Nullable
        Boolean toPrepare) {}
