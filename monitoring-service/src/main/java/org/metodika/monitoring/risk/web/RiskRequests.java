package org.metodika.monitoring.risk.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.monitoring.risk.domain.Assessment;
import org.metodika.monitoring.risk.domain.RiskKind;
import org.metodika.monitoring.risk.domain.RiskState;

/** What is sent to risks. */
final class RiskRequests {

    private static final int LONGEST_TEXT = 4_000;

    private RiskRequests() {}

    /** What is known of a risk. */
    record AssessmentRequest(
            @NotNull @Nullable RiskKind kind,

            @Schema(description = "What may go wrong; obligatory") @Size(max = LONGEST_TEXT) @Nullable
            String description,

            @Schema(description = "What is done about it; obligatory") @Size(max = LONGEST_TEXT) @Nullable
            String remedy,

            @Schema(description = "Staff id of who looks after it") @NotNull @Nullable
            UUID ownerId,

            @NotNull @Nullable RiskState state,

            @Schema(description = "Day on which it is looked at next") @NotNull @Nullable
            LocalDate reviewOn) {

        Assessment assessment() {
            return new Assessment(
                    Objects.requireNonNull(kind),
                    Objects.requireNonNullElse(description, ""),
                    Objects.requireNonNullElse(remedy, ""),
                    new StaffId(Objects.requireNonNull(ownerId)),
                    Objects.requireNonNull(state),
                    Objects.requireNonNull(reviewOn));
        }
    }

    /** A new risk of a school. */
    record RiskRequest(
            @Schema(description = "School code") @NotNull @Size(max = 100) @Nullable
            String school,

            @Valid @NotNull @Nullable AssessmentRequest assessment) {}
}
