package org.metodika.diagnostics.deficit.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.deficit.domain.Addressing;
import org.metodika.diagnostics.deficit.domain.Annulment;
import org.metodika.diagnostics.deficit.domain.Deficit.Status;
import org.metodika.diagnostics.deficit.domain.DeficitId;
import org.metodika.diagnostics.deficit.domain.Outcome;
import org.metodika.diagnostics.deficit.domain.Progress;
import org.metodika.diagnostics.deficit.domain.StatedOutcome;
import org.metodika.diagnostics.deficit.domain.Verdict;

/**
 * A deficit as it is shown.
 *
 * @param transferredWith program that brought it from paper; absent where assessments alone tell of it
 * @param evidence findings of assessments that show it, earliest first
 * @param resolution finding that shows the level required reached; absent while none does
 * @param resolvedOn day on which it was found, or stated, resolved
 * @param addressed whether a program addresses it
 * @param programs programs that address it or did, earliest first
 * @param measuredOutcomes what later assessments tell of the work on it, earliest first
 * @param statedOutcomes what people said became of it, in the order of recording
 * @param awaitsOutcome whether a program that addressed it was completed and nobody has found out since what came of it
 * @param result one row of the table of results (C31)
 */
record DeficitView(
        DeficitId id,
        String schoolId,
        UUID teacherId,
        String dictionary,
        String code,
        String title,
        Status status,
        LocalDate detectedOn,
        @Nullable UUID transferredWith,
        List<FindingView> evidence,
        @Nullable FindingView resolution,
        @Nullable LocalDate resolvedOn,
        @Nullable Annulment annulment,
        boolean addressed,
        List<Addressing> programs,
        List<MeasuredView> measuredOutcomes,
        List<StatedOutcome> statedOutcomes,
        boolean awaitsOutcome,
        ResultView result) {

    /**
     * What an assessment found, or what paper says.
     *
     * @param assessmentId absent, like what it measured, for a finding on paper
     * @param programId program that brought a finding on paper; absent for an assessment
     * @param closedOn day the assessment was closed, or the day that paper names
     */
    record FindingView(
            @Nullable UUID assessmentId,
            @Nullable UUID programId,
            LocalDate closedOn,
            int dictionaryVersion,
            @Nullable Double score,
            @Nullable String level,
            @Nullable String levelTitle,
            @Nullable String requiredLevel) {}

    /**
     * What a later assessment tells.
     *
     * @param comparedWith earlier assessment of the same instrument version and from the same sources
     */
    record MeasuredView(
            UUID assessmentId,
            LocalDate on,
            Verdict verdict,
            @Nullable UUID comparedWith) {}

    /**
     * Строка таблицы результатов (C31): состояние до, состояние после, способ определения, вывод.
     *
     * @param after absent while no later assessment is there
     * @param comparable whether both were measured by the same instrument version from the same sources
     * @param change only where both can be compared
     * @param way how the outcome was found out; absent while none is known
     * @param conclusion what the data say became of the problem; absent while they say nothing
     */
    record ResultView(
            StateView before,
            @Nullable StateView after,
            boolean comparable,
            @Nullable Progress change,
            Outcome.@Nullable Way way,
            @Nullable Verdict conclusion) {}

    /**
     * The state of a problem.
     *
     * @param sources where the answers came from (C20, C21); empty for a finding on paper
     */
    record StateView(FindingView finding, List<SourceView> sources) {}

    record SourceView(String code, String title) {}
}
