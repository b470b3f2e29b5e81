package org.metodika.monitoring.checkpoint.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.checkpoint.application.Checkpoints.Assessment;
import org.metodika.monitoring.checkpoint.domain.Counterpart;
import org.metodika.monitoring.checkpoint.domain.Report;
import org.metodika.monitoring.checkpoint.domain.SelfMark;

/** What is sent to change a checkpoint. */
final class CheckpointRequests {

    private CheckpointRequests() {}

    /** The teacher's own mark. */
    record SelfMarkRequest(
            @Schema(description = "1 to 5", example = "4") @NotNull
            Integer mark,

            @Schema(description = "What the teacher says about it") @Nullable @Size(max = 4000)
            String reflection) {

        SelfMark selfMark() {
            return new SelfMark(mark, reflection);
        }
    }

    /** The report that was handed in. */
    record ReportRequest(
            @Schema(description = "What it is", example = "Аналитическая справка") @Nullable @Size(max = 200)
            String form,

            @Schema(example = "Приёмы смыслового чтения в 6 классе") @Nullable @Size(max = 500)
            String title,

            @Schema(description = "Where it can be found: a link, a file number") @Nullable @Size(max = 1000)
            String reference) {

        Report report() {
            return new Report(Objects.requireNonNullElse(form, ""), Objects.requireNonNullElse(title, ""), reference);
        }
    }

    /** A result with the assessor's mark. */
    record ResultRequest(
            @Schema(description = "Day in the time zone of the school") @NotNull
            LocalDate passedOn,

            @Schema(description = "1 to 5", example = "5") @NotNull
            Integer assessorMark,

            @Schema(description = "Obligatory; what it must be says the stage of the program") @Valid @Nullable
            ReportRequest report,

            @Schema(description = "Obligatory for an interview: with whom it was held") @Nullable
            Counterpart counterpart,

            @Nullable @Size(max = 4000) String comment) {

        Assessment assessment() {
            return new Assessment(
                    passedOn, assessorMark, report == null ? null : report.report(), counterpart, comment);
        }
    }

    /** Why a result is annulled. */
    record AnnulmentRequest(
            @Schema(description = "Obligatory", example = "Отметка внесена не тому педагогу")
            @Nullable
            @Size(max = 1000)
            String reason) {

        String given() {
            return Objects.requireNonNullElse(reason, "");
        }
    }
}
