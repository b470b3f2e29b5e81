package org.metodika.monitoring.program;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** What is shown of a program beside its checkpoints (персонифицированная программа). */
@Document("known_programs")
public record KnownProgram(
        @Id UUID id, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn, List<Stage> stages) {

    /**
     * A stage (этап программы, B26).
     *
     * @param result what is expected at its end
     * @param reportForm what the teacher hands in
     */
    public record Stage(UUID stageId, String title, String result, String reportForm) {}

    public Optional<Stage> stage(UUID stageId) {
        return stages.stream().filter(stage -> stage.stageId().equals(stageId)).findFirst();
    }
}
