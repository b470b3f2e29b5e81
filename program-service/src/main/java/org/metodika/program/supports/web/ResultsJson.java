package org.metodika.program.supports.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.ids.Ids;
import org.metodika.program.supports.domain.Analysis;
import org.metodika.program.supports.domain.Need;
import org.metodika.program.supports.domain.ProblemOutcome;
import org.metodika.program.supports.domain.ProblemVerdict;
import org.metodika.program.supports.domain.ResultRow;
import org.metodika.program.supports.domain.RowId;
import org.metodika.program.supports.domain.Success;

/**
 * Table of results and draft of the conclusion, as they are written and read.
 *
 * @param rows problems before and after
 * @param remaining rows of the problems that were not removed, for NOT_REMOVED
 * @param topic topic of the training, for TRAINING
 */
record ResultsJson(
        @Nullable List<@NotNull @Valid RowJson> rows,
        @Nullable Success success,
        @Nullable ProblemVerdict problems,
        @Nullable List<@NotNull RowId> remaining,
        @Nullable String reasons,
        @Nullable Need need,
        @Nullable String topic,
        @Nullable String ways,
        @Nullable List<@NotNull String> tags) {

    /**
     * A problem before and after.
     *
     * @param rowId absent for a new one
     * @param deficitId absent for a problem that diagnostics doesn't know
     * @param byHandBecause why the outcome is not what diagnostics tells
     */
    record RowJson(
            @Nullable RowId rowId,
            @Nullable UUID deficitId,
            @Nullable String problem,
            @Nullable String before,
            @Nullable String after,
            @Nullable String method,
            @Nullable String findings,
            @Nullable ProblemOutcome outcome,
            @Nullable String byHandBecause) {}

    Analysis analysis() {
        return new Analysis(
                Sent.list(rows).stream().map(ResultsJson::row).toList(),
                success,
                problems,
                Sent.list(remaining),
                Sent.text(reasons),
                need,
                Sent.text(topic),
                Sent.text(ways),
                Sent.list(tags).stream()
                        .map(tag -> tag.strip().toLowerCase(Locale.ROOT))
                        .distinct()
                        .toList());
    }

    private static ResultRow row(RowJson row) {
        RowId id = row.rowId();
        return new ResultRow(
                id == null ? new RowId(Ids.next()) : id,
                row.deficitId(),
                Sent.text(row.problem()),
                Sent.text(row.before()),
                Sent.text(row.after()),
                Sent.text(row.method()),
                Sent.text(row.findings()),
                row.outcome(),
                Sent.optional(row.byHandBecause()));
    }

    static ResultsJson of(Analysis analysis) {
        return new ResultsJson(
                analysis.rows().stream()
                        .map(row -> new RowJson(
                                row.id(),
                                row.deficit(),
                                row.problem(),
                                row.before(),
                                row.after(),
                                row.method(),
                                row.findings(),
                                row.outcome(),
                                row.byHandBecause()))
                        .toList(),
                analysis.success(),
                analysis.problems(),
                analysis.remaining(),
                analysis.reasons(),
                analysis.need(),
                analysis.topic(),
                analysis.ways(),
                analysis.tags());
    }
}
