package org.metodika.monitoring.checkpoint.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.checkpoint.application.Checkpoints.Assessment;
import org.metodika.monitoring.checkpoint.application.Checkpoints.Rework;
import org.metodika.monitoring.checkpoint.domain.Counterpart;
import org.metodika.monitoring.checkpoint.domain.Lack;
import org.metodika.monitoring.checkpoint.domain.Occasion;
import org.metodika.monitoring.checkpoint.domain.Occasion.Materials;
import org.metodika.monitoring.checkpoint.domain.Occasion.Venue;
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

    /** The report that the teacher hands in. */
    record HandInRequest(
            @Schema(description = "What it is", example = "Аналитическая справка") @Nullable @Size(max = 200)
            String form,

            @Schema(example = "Приёмы смыслового чтения в 6 классе") @Nullable @Size(max = 500)
            String title,

            @Schema(description = "Where it can be found: a link, a file number") @Nullable @Size(max = 1000)
            String reference,

            @Schema(description = "The own mark, where it is given with the report") @Valid @Nullable
            SelfMarkRequest selfMark) {

        Report report() {
            return new ReportRequest(form, title, reference).report();
        }

        @Nullable
        SelfMark mark() {
            return selfMark == null ? null : selfMark.selfMark();
        }
    }

    /** What is lacking, and what is to be done. */
    record ReturnRequest(
            @Schema(description = "Obligatory: CONTENT, REPORT or both") @Nullable @Size(max = 2)
            List<@NotNull Lack> lacks,

            @Schema(description = "Obligatory", example = "Добавьте анализ открытого урока") @Nullable @Size(max = 4000)
            String text,

            @Schema(description = "Last day for it, in the time zone of the school") @Nullable
            LocalDate until) {

        Rework rework() {
            return new Rework(
                    Objects.requireNonNullElse(lacks, List.of()), Objects.requireNonNullElse(text, ""), until);
        }
    }

    /** A later last day and its ground. */
    record PostponementRequest(
            @Schema(description = "New last day, in the time zone of the school") @NotNull
            LocalDate until,

            @Schema(description = "Obligatory", example = "Временная нетрудоспособность педагога")
            @Nullable
            @Size(max = 1000)
            String ground) {

        String given() {
            return Objects.requireNonNullElse(ground, "");
        }
    }

    /** What belongs to the form of the checkpoint. */
    record OccasionRequest(
            @Schema(description = "Obligatory for a speech: where it was held") @Nullable
            Venue venue,

            @Schema(description = "Obligatory for a defence: what was defended") @Nullable
            Materials materials,

            @Schema(description = "Obligatory for an article: where it was published") @Nullable @Size(max = 300)
            String journal,

            @Schema(description = "Of an open lesson: subject, class, topic") @Nullable @Size(max = 500)
            String lesson) {

        Occasion occasion() {
            return new Occasion(venue, materials, journal, lesson);
        }
    }

    /** A result with the assessor's mark. */
    record ResultRequest(
            @Schema(description = "Day in the time zone of the school") @NotNull
            LocalDate passedOn,

            @Schema(description = "1 to 5", example = "5") @NotNull
            Integer assessorMark,

            @Schema(description = "Obligatory unless the teacher has handed one in; counts as handed in by the result")
            @Valid
            @Nullable
            ReportRequest report,

            @Schema(description = "Obligatory for an interview: with whom it was held") @Nullable
            Counterpart counterpart,

            @Schema(description = "What belongs to the form of the checkpoint (C12)") @Valid @Nullable
            OccasionRequest occasion,

            @Nullable @Size(max = 4000) String comment) {

        Assessment assessment() {
            return new Assessment(
                    passedOn,
                    assessorMark,
                    report == null ? null : report.report(),
                    counterpart,
                    occasion == null ? null : occasion.occasion(),
                    comment);
        }
    }

    /** Why a result or a violation is annulled. */
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
