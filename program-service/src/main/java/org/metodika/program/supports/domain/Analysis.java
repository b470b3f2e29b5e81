package org.metodika.program.supports.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Анализ итогов и то, что из него следует, while it is written (C31 to C36).
 *
 * @param rows problems before and after, in their order
 * @param success null while nobody has judged
 * @param problems null while nobody has judged
 * @param remaining rows of the problems that were not removed, for {@link ProblemVerdict#NOT_REMOVED}
 * @param reasons причины, по которым сопровождение неэффективно или проблемы не сняты (C34)
 * @param need null while nobody has judged
 * @param topic тема обучения, for {@link Need#TRAINING}
 * @param ways наиболее эффективные пути дальнейшего сопровождения (C36)
 * @param tags what worked, in a word or two each, so that it can be found again
 */
public record Analysis(
        List<ResultRow> rows,
        @Nullable Success success,
        @Nullable ProblemVerdict problems,
        List<RowId> remaining,
        String reasons,
        @Nullable Need need,
        String topic,
        String ways,
        List<String> tags) {

    public Analysis {
        rows = List.copyOf(rows);
        remaining = List.copyOf(remaining);
        tags = List.copyOf(tags);
    }

    /** Nothing but the table. */
    public static Analysis of(List<ResultRow> rows) {
        return new Analysis(rows, null, null, List.of(), "", null, "", "", List.of());
    }

    /** Verdicts on the problems that don't contradict the table; none while a row has no outcome. */
    public Set<ProblemVerdict> agreeing() {
        Set<ProblemVerdict> agreeing = EnumSet.noneOf(ProblemVerdict.class);
        if (rows.isEmpty() || rows.stream().anyMatch(row -> row.outcome() == null)) {
            return agreeing;
        }
        boolean allFully = rows.stream().allMatch(row -> row.came(ProblemOutcome.FULLY));
        boolean anyNot = rows.stream().anyMatch(row -> row.came(ProblemOutcome.NOT));
        boolean allNot = rows.stream().allMatch(row -> row.came(ProblemOutcome.NOT));
        if (allFully) {
            agreeing.add(ProblemVerdict.FULLY_REMOVED);
        } else if (allNot) {
            agreeing.add(ProblemVerdict.NONE_REMOVED);
        } else {
            agreeing.add(ProblemVerdict.PARTLY_REMOVED);
            if (anyNot) {
                agreeing.add(ProblemVerdict.NOT_REMOVED);
            }
        }
        return agreeing;
    }
}
