package org.metodika.diagnostics.level;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Измерение: what one assessment says of a teacher.
 *
 * @param version version of the assessment that this was read from; a newer one replaces it
 * @param closedAt moment of closing; the later one tells the present level
 * @param closedOn the same as a day in the time zone of the school
 * @param annulled whether the assessment was annulled; then it counts no longer
 * @param sources different sources that counted; null in documents of an earlier release
 * @param selfLevels what the teacher said where nobody else was asked; absent where others were
 */
public record Measurement(
        UUID assessmentId,
        long version,
        String schoolId,
        UUID teacherId,
        String instrument,
        int instrumentVersion,
        String dictionary,
        int dictionaryVersion,
        Instant closedAt,
        LocalDate closedOn,
        boolean annulled,
        List<MeasuredLevel> levels,
        @Nullable List<String> sources,
        @Nullable List<SelfLevel> selfLevels) {

    public Measurement {
        levels = List.copyOf(levels);
    }

    /** What the teacher said, criterion by criterion. */
    public List<SelfLevel> saidByTeacher() {
        return selfLevels == null ? List.of() : selfLevels;
    }

    /**
     * What the teacher said of one criterion.
     *
     * @param score share of the attainable points, 0 to 100
     * @param level level that the score reaches
     */
    public record SelfLevel(String code, double score, String level) {}

    /**
     * The level of one criterion.
     *
     * @param score share of the attainable points, 0 to 100
     * @param requiredScore lowest score that reaches the level required
     * @param deficit whether the level lies below the one required
     * @param strength whether it is the highest of the scale (C03)
     * @param selfScore the teacher's own mark, 0 to 100
     * @param othersScore what those say who were asked; absent in documents of an earlier release too
     * @param measuredScore what was seen in lessons, documents and talks; absent in documents of an earlier release too
     */
    public record MeasuredLevel(
            String code,
            double score,
            String level,
            String requiredLevel,
            double requiredScore,
            boolean deficit,
            boolean strength,
            @Nullable Double selfScore,
            @Nullable Double othersScore,
            @Nullable Double measuredScore) {}
}
