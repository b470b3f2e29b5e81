package org.metodika.program.supports.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;

/** What is wrong with table and draft of a conclusion, and what they lack to be issued (C31 to C36). */
final class AnalysisCheck {

    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_TAG = 60;
    private static final int MOST_ROWS = 60;
    private static final int MOST_TAGS = 20;

    private AnalysisCheck() {}

    /** All flaws, with pointers into the draft; empty when it may be kept. */
    static List<Flaw> flaws(Analysis analysis, SupportSurroundings now) {
        Flaws flaws = new Flaws();
        flaws.atMost("/rows", analysis.rows().size(), MOST_ROWS);
        Set<RowId> ids = new HashSet<>();
        Set<UUID> deficits = new HashSet<>();
        for (int i = 0; i < analysis.rows().size(); i++) {
            ResultRow row = analysis.rows().get(i);
            String at = "/rows/" + i;
            if (!ids.add(row.id())) {
                flaws.add(at + "/rowId", "id-used-twice");
            }
            if (row.deficit() != null && !now.problems().containsKey(row.deficit())) {
                flaws.add(at + "/deficitId", "deficit-unknown");
            } else if (row.deficit() != null && !deficits.add(row.deficit())) {
                flaws.add(at + "/deficitId", "deficit-named-twice");
            }
            flaws.longest(at + "/problem", row.problem(), LONGEST_TEXT);
            flaws.longest(at + "/before", row.before(), LONGEST_TEXT);
            flaws.longest(at + "/after", row.after(), LONGEST_TEXT);
            flaws.longest(at + "/method", row.method(), LONGEST_TEXT);
            flaws.longest(at + "/findings", row.findings(), LONGEST_TEXT);
            flaws.longest(at + "/byHandBecause", row.byHandBecause(), LONGEST_TEXT);
        }
        texts(flaws, analysis, ids);
        return flaws.all();
    }

    private static void texts(Flaws flaws, Analysis analysis, Set<RowId> rows) {
        flaws.atMost("/remaining", analysis.remaining().size(), MOST_ROWS);
        Set<RowId> listed = new HashSet<>();
        for (int i = 0; i < analysis.remaining().size(); i++) {
            RowId row = analysis.remaining().get(i);
            if (!rows.contains(row)) {
                flaws.add("/remaining/" + i, "row-unknown");
            } else if (!listed.add(row)) {
                flaws.add("/remaining/" + i, "id-used-twice");
            }
        }
        flaws.longest("/reasons", analysis.reasons(), LONGEST_TEXT);
        flaws.longest("/topic", analysis.topic(), LONGEST_LINE);
        flaws.longest("/ways", analysis.ways(), LONGEST_TEXT);
        flaws.atMost("/tags", analysis.tags().size(), MOST_TAGS);
        for (int i = 0; i < analysis.tags().size(); i++) {
            flaws.needed("/tags/" + i, analysis.tags().get(i));
            flaws.longest("/tags/" + i, analysis.tags().get(i), LONGEST_TAG);
        }
    }

    /** What is missing before a conclusion can be issued. */
    static List<Flaw> missing(@Nullable Analysis analysis, Passport passport, SupportSurroundings now) {
        Flaws missing = new Flaws();
        if (analysis == null || analysis.rows().isEmpty()) {
            missing.add("/rows", "result-rows-missing");
            return missing.all();
        }
        Set<UUID> told = analysis.rows().stream()
                .map(ResultRow::deficit)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
        passport.deficits().stream()
                .filter(deficit -> !told.contains(deficit))
                .map(now.problems()::get)
                .flatMap(Stream::ofNullable)
                .filter(KnownProblem::standing)
                .forEach(problem -> missing.add(
                        "/rows", "deficit-without-result", problem.deficit().toString()));
        for (int i = 0; i < analysis.rows().size(); i++) {
            row(missing, "/rows/" + i, analysis.rows().get(i), now);
        }
        verdicts(missing, analysis);
        return missing.all();
    }

    private static void row(Flaws missing, String at, ResultRow row, SupportSurroundings now) {
        missing.needed(at + "/problem", row.problem());
        missing.needed(at + "/before", row.before());
        if (row.after().isBlank()) {
            missing.add(at + "/after", "after-missing");
        }
        missing.needed(at + "/method", row.method());
        missing.needed(at + "/findings", row.findings());
        if (row.outcome() == null) {
            missing.add(at + "/outcome", "not-null");
            return;
        }
        KnownProblem known = row.deficit() == null ? null : now.problems().get(row.deficit());
        boolean told = known != null && row.outcome() == known.outcome();
        if (!told && (row.byHandBecause() == null || row.byHandBecause().isBlank())) {
            missing.add(at + "/byHandBecause", "by-hand-reason-missing");
        }
    }

    private static void verdicts(Flaws missing, Analysis analysis) {
        if (analysis.success() == null) {
            missing.add("/success", "not-null");
        }
        if (analysis.problems() == null) {
            missing.add("/problems", "not-null");
        }
        if (analysis.need() == null) {
            missing.add("/need", "not-null");
        }
        if (analysis.problems() == ProblemVerdict.NOT_REMOVED
                && analysis.remaining().isEmpty()) {
            missing.add("/remaining", "remaining-missing");
        }
        boolean all = analysis.success() == Success.SUCCESSFUL && analysis.problems() == ProblemVerdict.FULLY_REMOVED;
        if (!all
                && analysis.success() != null
                && analysis.problems() != null
                && analysis.reasons().isBlank()) {
            missing.add("/reasons", "reasons-missing");
        }
        if (analysis.need() == Need.TRAINING && analysis.topic().isBlank()) {
            missing.add("/topic", "training-topic-missing");
        }
        if (analysis.need() != Need.NO_SUPPORT && analysis.ways().isBlank()) {
            missing.add("/ways", "ways-missing");
        }
    }
}
