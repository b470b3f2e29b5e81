package org.metodika.monitoring.recognition.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.recognition.domain.RecognitionKind;

/** Which rewards are asked for; what is absent does not matter. */
record RecognitionQuery(
        @Parameter(description = "School code") @Nullable @Size(max = 100)
        String school,

        @Parameter(description = "Staff id of who is rewarded") @Nullable
        UUID person,

        @Parameter(description = "Moral, material, or at a feast of success") @Nullable
        RecognitionKind kind,

        @Parameter(description = "Only those given up to that day") @Nullable
        LocalDate until,

        @Parameter(description = "true: only annulled ones; false: only those that stand") @Nullable
        Boolean annulled) {}
