package org.metodika.monitoring.recognition.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.monitoring.recognition.domain.RecognitionEvent;
import org.metodika.monitoring.recognition.domain.RecognitionId;
import org.metodika.monitoring.recognition.domain.RecognitionKind;

/** What is sent to rewards. */
final class RecognitionRequests {

    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_REASON = 1_000;

    private RecognitionRequests() {}

    /** A reward. */
    record RecognitionRequest(
            @Schema(description = "School code") @NotNull @Size(max = 100) @Nullable
            String school,

            @Schema(description = "Staff id of who is rewarded") @NotNull @Nullable
            UUID personId,

            @NotNull @Nullable RecognitionKind kind,

            @Schema(description = "For what; obligatory") @Size(max = LONGEST_TEXT) @Nullable
            String ground,

            @Schema(description = "Day in the time zone of the school, not in the future") @NotNull @Nullable
            LocalDate givenOn) {

        RecognitionEvent.Given given(RecognitionId id) {
            return new RecognitionEvent.Given(
                    id,
                    Objects.requireNonNull(school),
                    new StaffId(Objects.requireNonNull(personId)),
                    Objects.requireNonNull(kind),
                    Objects.requireNonNullElse(ground, ""),
                    Objects.requireNonNull(givenOn));
        }
    }

    /** Why a record is annulled. */
    record AnnulmentRequest(
            @Schema(description = "Obligatory") @Nullable @Size(max = LONGEST_REASON)
            String reason) {

        String given() {
            return Objects.requireNonNullElse(reason, "");
        }
    }
}
