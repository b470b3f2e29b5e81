package org.metodika.diagnostics.level;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Уровни педагога: all measurements of one teacher, and what paper says beside them; and what happened to the teacher's
 * programs, since the deficits are derived from both.
 *
 * @param revision counts the changes; null before the first
 * @param measurements every closed assessment once, the annulled ones marked
 * @param onPaper difficulties that came from paper; null in documents of an earlier release
 * @param programSteps steps of the programs; null in documents of an earlier release
 */
@Document("teacher_levels")
public record TeacherLevels(
        @Id UUID teacherId,
        @Version @Nullable Long revision,
        List<Measurement> measurements,
        @Nullable List<PaperDifficulty> onPaper,
        @Nullable List<ProgramStep> programSteps) {

    public TeacherLevels {
        measurements = List.copyOf(measurements);
    }

    static TeacherLevels none(UUID teacherId) {
        return new TeacherLevels(teacherId, null, List.of(), List.of(), List.of());
    }

    /** The same with this measurement, unless the same or a newer version of it is there. */
    TeacherLevels with(Measurement measurement) {
        List<Measurement> all = new ArrayList<>();
        for (Measurement known : measurements) {
            if (known.assessmentId().equals(measurement.assessmentId())) {
                if (known.version() >= measurement.version()) {
                    return this;
                }
            } else {
                all.add(known);
            }
        }
        all.add(measurement);
        return new TeacherLevels(teacherId, revision, all, onPaper, programSteps);
    }

    /** Difficulties that came from paper. */
    public List<PaperDifficulty> difficultiesOnPaper() {
        return onPaper == null ? List.of() : onPaper;
    }

    /** The same with this difficulty, unless it is there. */
    TeacherLevels with(PaperDifficulty difficulty) {
        if (difficultiesOnPaper().stream().anyMatch(known -> known.groundId().equals(difficulty.groundId()))) {
            return this;
        }
        List<PaperDifficulty> all = new ArrayList<>(difficultiesOnPaper());
        all.add(difficulty);
        return new TeacherLevels(teacherId, revision, measurements, List.copyOf(all), programSteps);
    }

    /** What happened to the programs of the teacher. */
    public List<ProgramStep> stepsOfPrograms() {
        return programSteps == null ? List.of() : programSteps;
    }

    /** The same with this step, unless it is there. */
    TeacherLevels with(ProgramStep step) {
        if (stepsOfPrograms().stream().anyMatch(step::isSameAs)) {
            return this;
        }
        List<ProgramStep> all = new ArrayList<>(stepsOfPrograms());
        all.add(step);
        all.sort(Comparator.comparing(ProgramStep::programId).thenComparing(ProgramStep::sequence));
        return new TeacherLevels(teacherId, revision, measurements, onPaper, List.copyOf(all));
    }
}
