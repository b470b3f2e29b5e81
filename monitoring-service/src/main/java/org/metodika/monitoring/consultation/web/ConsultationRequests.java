package org.metodika.monitoring.consultation.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.consultation.domain.Subject;
import org.metodika.monitoring.consultation.domain.SupportLine;
import org.metodika.monitoring.ids.ProgramId;
import org.metodika.monitoring.ids.StaffId;

/** What is sent to the log of consultations. */
final class ConsultationRequests {

    private static final int LONGEST_TOPIC = 500;
    private static final int LONGEST_OUTCOME = 4_000;
    private static final int LONGEST_REASON = 1_000;

    private ConsultationRequests() {}

    /** A consultation that the sender gave. */
    record ConsultationRequest(
            @Schema(description = "Staff id of the teacher who was consulted") @NotNull @Nullable
            UUID teacherId,

            @Schema(description = "Program of the teacher that it served") @Nullable
            UUID programId,

            @Schema(description = "Day it was held, in the time zone of the school") @NotNull @Nullable
            LocalDate heldOn,

            @Schema(description = "How long it took: 0.25 to 8 hours in steps of 0.25") @NotNull @Nullable
            BigDecimal hours,

            @Schema(description = "What it was about; obligatory") @Nullable @Size(max = LONGEST_TOPIC)
            String topic,

            @Schema(description = "Line of tutor support (B12); absent where it was none") @Nullable
            SupportLine line,

            @Schema(description = "What came of it") @Nullable @Size(max = LONGEST_OUTCOME)
            String outcome) {

        StaffId teacher() {
            return new StaffId(Objects.requireNonNull(teacherId));
        }

        @Nullable
        ProgramId program() {
            return programId == null ? null : new ProgramId(programId);
        }

        Subject subject() {
            return new Subject(
                    Objects.requireNonNull(heldOn),
                    Objects.requireNonNull(hours),
                    Objects.requireNonNullElse(topic, ""),
                    line,
                    outcome);
        }
    }

    /** Why an entry is taken back. */
    record ConsultationReason(
            @Schema(description = "Obligatory") @Nullable @Size(max = LONGEST_REASON)
            String reason) {

        String given() {
            return Objects.requireNonNullElse(reason, "");
        }
    }
}
