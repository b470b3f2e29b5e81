package org.metodika.diagnostics.assessment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.assessment.domain.Annulment;
import org.metodika.diagnostics.assessment.domain.Answer;
import org.metodika.diagnostics.assessment.domain.Assessment;
import org.metodika.diagnostics.assessment.domain.Assessment.Status;
import org.metodika.diagnostics.assessment.domain.AssessmentId;
import org.metodika.diagnostics.assessment.domain.CriterionResult;
import org.metodika.diagnostics.assessment.domain.Method;
import org.metodika.diagnostics.assessment.domain.Result;
import org.metodika.diagnostics.assessment.domain.Sheet;
import org.metodika.diagnostics.assessment.domain.SheetId;
import org.metodika.diagnostics.assessment.domain.Source;
import org.metodika.diagnostics.dictionary.Dictionaries;
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
                    sheet.answeredOn(),
                    sheet.recordedOn(),
                    sheet.recordedBy(),
                    sheet.answers(),
                    sheet.annulment());
        }
    }

    record ResultView(LocalDate closedOn, @Nullable UUID closedBy, List<Source> sources, List<LevelView> levels) {}

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
            @Nullable Double selfScore) {}

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
                result == null
                        ? null
                        : new ResultView(
                                result.closedOn(),
                                result.closedBy(),
                                result.sources(),
                                result.levels().stream()
                                        .map(level -> level(assessment, level, dictionaries, instruments, locale))
                                        .toList()),
                assessment.annulment());
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
                level.selfScore());
    }
}
