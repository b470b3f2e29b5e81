package org.metodika.monitoring.program;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What is shown of a program beside its checkpoints (персонифицированная программа).
 *
 * @param reports reports of stages that were closed on paper; null in rows of an earlier release
 */
@Document("known_programs")
public record KnownProgram(
        @Id UUID id,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        List<Stage> stages,
        @Nullable List<Report> reports) {

    /**
     * A stage (этап программы, B26).
     *
     * @param result what is expected at its end
     * @param reportForm what the teacher hands in
     */
    public record Stage(UUID stageId, String title, String result, String reportForm) {}

    /**
     * The report that closed a stage on paper.
     *
     * @param reference where it can be found
     * @param comment what the assessor said
     */
    public record Report(
            UUID stageId,
            String title,
            @Nullable String reference,
            @Nullable String comment) {}

    /** The report that closed a stage on paper; empty for a stage that was not closed there. */
    public Optional<Report> report(UUID stageId) {
        return reports == null
                ? Optional.empty()
                : reports.stream()
                        .filter(report -> report.stageId().equals(stageId))
                        .findFirst();
    }

    public Optional<Stage> stage(UUID stageId) {
        return stages.stream().filter(stage -> stage.stageId().equals(stageId)).findFirst();
    }
}
