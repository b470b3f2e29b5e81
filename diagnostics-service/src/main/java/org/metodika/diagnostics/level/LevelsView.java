package org.metodika.diagnostics.level;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.dictionary.Dictionaries;
import org.metodika.diagnostics.instrument.Instruments;
import org.metodika.diagnostics.level.Measurement.MeasuredLevel;
import org.metodika.diagnostics.level.Measurement.SelfLevel;
import org.metodika.diagnostics.mapping.Lens;
import org.metodika.diagnostics.mapping.Lens.Seen;
import org.metodika.kit.directory.KnownPerson;

/**
 * Фактический и необходимый уровень педагога (A03), the newest measurement of each criterion.
 *
 * @param strengths codes of criteria at the highest level (C03)
 * @param selfLevels what the teacher said last where nobody else was asked; no level that is measured
 */
record LevelsView(
        UUID teacherId,
        String schoolId,
        List<CriterionView> levels,
        List<String> strengths,
        List<SelfView> selfLevels) {

    /**
     * @param score share of the attainable points, 0 to 100
     * @param requiredScore lowest score that reaches the level required
     * @param gap percent of the attainable points that are missing to the level required; 0 is the goal
     * @param selfScore the teacher's own mark in that assessment
     * @param othersScore what those said who were asked
     * @param measuredScore what was seen in lessons, documents and talks
     * @param measuredOn day the assessment was closed
     * @param as what the criterion is by the dictionary that was asked for; absent where no mapping leads there
     */
    record CriterionView(
            String dictionary,
            int dictionaryVersion,
            String code,
            String title,
            double score,
            String level,
            String levelTitle,
            String requiredLevel,
            String requiredLevelTitle,
            double requiredScore,
            double gap,
            boolean strength,
            @Nullable Double selfScore,
            @Nullable Double othersScore,
            @Nullable Double measuredScore,
            LocalDate measuredOn,
            UUID assessmentId,
            @Nullable Seen as) {}

    /** @param closedOn day the self-assessment was closed */
    record SelfView(
            String dictionary,
            int dictionaryVersion,
            String code,
            String title,
            double score,
            String level,
            String levelTitle,
            LocalDate closedOn,
            UUID assessmentId) {}

    static LevelsView of(
            KnownPerson teacher,
            TeacherLevels levels,
            Dictionaries dictionaries,
            Instruments instruments,
            Lens lens,
            Locale locale) {
        Map<String, CriterionView> newest = new LinkedHashMap<>();
        Map<String, SelfView> own = new LinkedHashMap<>();
        levels.measurements().stream()
                .filter(measurement ->
                        !measurement.annulled() && measurement.schoolId().equals(teacher.schoolId()))
                .sorted(Comparator.comparing(Measurement::closedAt).thenComparing(Measurement::assessmentId))
                .forEach(measurement -> {
                    measurement
                            .levels()
                            .forEach(level -> newest.put(
                                    measurement.dictionary() + " " + level.code(),
                                    view(measurement, level, dictionaries, instruments, lens, locale)));
                    measurement
                            .saidByTeacher()
                            .forEach(level -> own.put(
                                    measurement.dictionary() + " " + level.code(),
                                    view(measurement, level, dictionaries, instruments, locale)));
                });
        List<CriterionView> all = new ArrayList<>(newest.values());
        return new LevelsView(
                teacher.id(),
                teacher.schoolId(),
                all,
                all.stream()
                        .filter(CriterionView::strength)
                        .map(CriterionView::code)
                        .toList(),
                List.copyOf(own.values()));
    }

    private static CriterionView view(
            Measurement measurement,
            MeasuredLevel level,
            Dictionaries dictionaries,
            Instruments instruments,
            Lens lens,
            Locale locale) {
        String dictionary = measurement.dictionary();
        int version = measurement.dictionaryVersion();
        return new CriterionView(
                dictionary,
                version,
                level.code(),
                dictionaries.entryTitle(dictionary, version, level.code(), locale),
                level.score(),
                level.level(),
                instruments.levelTitle(dictionary, version, level.level(), locale),
                level.requiredLevel(),
                instruments.levelTitle(dictionary, version, level.requiredLevel(), locale),
                level.requiredScore(),
                Math.round(Math.max(0, level.requiredScore() - level.score()) * 10) / 10.0,
                level.strength(),
                level.selfScore(),
                level.othersScore(),
                level.measuredScore(),
                measurement.closedOn(),
                measurement.assessmentId(),
                lens.of(dictionary, version, level.code()));
    }

    private static SelfView view(
            Measurement measurement,
            SelfLevel level,
            Dictionaries dictionaries,
            Instruments instruments,
            Locale locale) {
        String dictionary = measurement.dictionary();
        int version = measurement.dictionaryVersion();
        return new SelfView(
                dictionary,
                version,
                level.code(),
                dictionaries.entryTitle(dictionary, version, level.code(), locale),
                level.score(),
                level.level(),
                instruments.levelTitle(dictionary, version, level.level(), locale),
                measurement.closedOn(),
                measurement.assessmentId());
    }
}
