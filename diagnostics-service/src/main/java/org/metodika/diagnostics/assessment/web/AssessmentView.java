package org.metodika.diagnostics.assessment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.assessment.domain.Annulment;
import org.metodika.diagnostics.assessment.domain.Assessment;
import org.metodika.diagnostics.assessment.domain.Assessment.Status;
import org.metodika.diagnostics.assessment.domain.AssessmentId;
import org.metodika.diagnostics.assessment.domain.CriterionResult;
import org.metodika.diagnostics.assessment.domain.LessonFacts;
import org.metodika.diagnostics.assessment.domain.Result;
import org.metodika.diagnostics.assessment.domain.SelfResult;
import org.metodika.diagnostics.assessment.domain.Sheet;
import org.metodika.diagnostics.assessment.domain.SheetId;
import org.metodika.diagnostics.dictionary.Dictionaries;
import org.metodika.diagnostics.ids.Answer;
import org.metodika.diagnostics.ids.Method;
import org.metodika.diagnostics.ids.Observer;
import org.metodika.diagnostics.ids.Source;
import org.metodika.diagnostics.instrument.Instruments;

/**
 * An assessment as it is shown.
 *
 * @param sources different sources that count so far
 * @param result present once it was closed
 */
record AssessmentView(
        AssessmentId id,
        String schoolId,
        UUID teacherId,
        String instrument,
        int instrumentVersion,
        Status status,
        LocalDate openedOn,
        @Nullable UUID openedBy,
        List<Source> sources,
        List<SheetView> sheets,
        @Nullable ResultView result,
        @Nullable Annulment annulment) {

    /** @param self whether it is the teacher's own mark, which is kept apart */
    record SheetView(
            SheetId id,
            Source source,
            Method method,
            boolean self,
            @Nullable String sourceDescription,
            @Nullable Observer observer,
            @Nullable LessonFacts lesson,
            @Nullable String document,
            LocalDate answeredOn,
            LocalDate recordedOn,
            @Nullable UUID recordedBy,
            List<Answer> answers,
            @Nullable Annulment annulment) {

        static SheetView of(Sheet sheet) {
            return new SheetView(
                    sheet.id(),
                    sheet.source(),
                    sheet.source().method(),
                    !sheet.source().counts(),
                    sheet.sourceDescription(),
                    sheet.observer(),
                    sheet.lesson(),
                    sheet.document(),
                    sheet.answeredOn(),
                    sheet.recordedOn(),
                    sheet.recordedBy(),
                    sheet.answers(),
                    sheet.annulment());
        }
    }

    /**
     * @param levels one per criterion; none where the teacher alone was asked
     * @param selfLevels what the teacher says where nobody else was asked
     */
    record ResultView(
            LocalDate closedOn,
            @Nullable UUID closedBy,
            List<Source> sources,
            List<LevelView> levels,
            @Nullable List<SelfLevelView> selfLevels) {}

    record SelfLevelView(String code, String title, double score, String level, String levelTitle) {}

    /**
     * @param score share of the attainable points over all sheets that count
     * @param selfScore what the teacher says; never counts
     * @param othersScore what those say who were asked
     * @param measuredScore what was seen in lessons, documents and talks
     */
    record LevelView(
            String code,
            String title,
            double score,
            String level,
            String levelTitle,
            String requiredLevel,
            double requiredScore,
            boolean deficit,
            boolean strength,
            @Nullable Double selfScore,
            @Nullable Double othersScore,
            @Nullable Double measuredScore) {}

    static AssessmentView of(Assessment assessment, Dictionaries dictionaries, Instruments instruments, Locale locale) {
        Result result = assessment.result();
        return new AssessmentView(
                assessment.id(),
                assessment.schoolId(),
                assessment.teacherId(),
                assessment.instrument(),
                assessment.instrumentVersion(),
                assessment.status(),
                assessment.openedOn(),
                assessment.openedBy(),
                assessment.sources(),
                assessment.sheets().stream().map(SheetView::of).toList(),
                result == null ? null : result(assessment, result, dictionaries, instruments, locale),
                assessment.annulment());
    }

    private static ResultView result(
            Assessment assessment, Result result, Dictionaries dictionaries, Instruments instruments, Locale locale) {
        List<SelfResult> own = result.selfLevels();
        String dictionary = assessment.dictionary();
        int version = assessment.dictionaryVersion();
        return new ResultView(
                result.closedOn(),
                result.closedBy(),
                result.sources(),
                result.levels().stream()
                        .map(level -> level(assessment, level, dictionaries, instruments, locale))
                        .toList(),
                own == null
                        ? null
                        : own.stream()
                                .map(level -> new SelfLevelView(
                                        level.code(),
                                        dictionaries.entryTitle(dictionary, version, level.code(), locale),
                                        level.score(),
                                        level.level(),
                                        instruments.levelTitle(dictionary, version, level.level(), locale)))
                                .toList());
    }

    private static LevelView level(
            Assessment assessment,
            CriterionResult level,
            Dictionaries dictionaries,
            Instruments instruments,
            Locale locale) {
        String dictionary = assessment.dictionary();
        int version = assessment.dictionaryVersion();
        return new LevelView(
                level.code(),
                dictionaries.entryTitle(dictionary, version, level.code(), locale),
                level.score(),
                level.level(),
                instruments.levelTitle(dictionary, version, level.level(), locale),
                level.requiredLevel(),
                level.requiredScore(),
                level.deficit(),
                level.strength(),
                level.selfScore(),
                level.othersScore(),
                level.measuredScore());
    }
}
