package org.metodika.program.supports.domain;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Where verdicts contradict the table (C32, C33, C35): each flaw points to the row that says otherwise, so that people see at once which
 * of the two is wrong. The table is complete when it comes here.
 */
final class Contradictions {

    private final Analysis analysis;
    private final Flaws flaws = new Flaws();

    private Contradictions(Analysis analysis) {
        this.analysis = analysis;
    }

    static List<Flaw> in(Analysis analysis) {
        Contradictions check = new Contradictions(analysis);
        check.success(Objects.requireNonNull(analysis.success()));
        check.problems(Objects.requireNonNull(analysis.problems()));
        check.remaining();
        check.need(Objects.requireNonNull(analysis.need()));
        return check.flaws.all();
    }

    private void success(Success success) {
        switch (success) {
            case SUCCESSFUL -> each(row -> row.came(ProblemOutcome.NOT), "successful-but-not-removed");
            case INSUFFICIENT -> {
                if (all(ProblemOutcome.FULLY)) {
                    each(row -> true, "insufficient-but-removed");
                } else if (all(ProblemOutcome.NOT)) {
                    each(row -> true, "insufficient-but-nothing-removed");
                }
            }
            case INEFFECTIVE -> each(row -> row.came(ProblemOutcome.FULLY), "ineffective-but-removed");
        }
    }

    private void problems(ProblemVerdict verdict) {
        switch (verdict) {
            case FULLY_REMOVED -> each(row -> !row.came(ProblemOutcome.FULLY), "fully-but-not-fully");
            case PARTLY_REMOVED -> {
                if (all(ProblemOutcome.FULLY)) {
                    each(row -> true, "partly-but-fully");
                } else if (all(ProblemOutcome.NOT)) {
                    each(row -> true, "partly-but-none");
                }
            }
            case NOT_REMOVED -> {
                if (all(ProblemOutcome.NOT)) {
                    each(row -> true, "not-removed-but-none");
                }
            }
            case NONE_REMOVED -> each(row -> !row.came(ProblemOutcome.NOT), "none-but-removed");
        }
    }

    /** The list of «не сняты» names the rows that came to nothing, all of them and no other. */
    private void remaining() {
        if (analysis.problems() != ProblemVerdict.NOT_REMOVED) {
            for (int i = 0; i < analysis.remaining().size(); i++) {
                flaws.add("/remaining/" + i, "remaining-without-verdict");
            }
            return;
        }
        each(
                row -> row.came(ProblemOutcome.NOT) && !analysis.remaining().contains(row.id()),
                "not-removed-but-not-listed");
        for (int i = 0; i < analysis.remaining().size(); i++) {
            RowId listed = analysis.remaining().get(i);
            if (analysis.rows().stream().anyMatch(row -> row.id().equals(listed) && !row.came(ProblemOutcome.NOT))) {
                flaws.add("/remaining/" + i, "listed-but-removed");
            }
        }
    }

    private void need(Need need) {
        switch (need) {
            case NO_SUPPORT -> each(row -> row.came(ProblemOutcome.NOT), "no-support-but-not-removed");
            case FULL_SUPPORT, HARDEST_PROBLEMS -> {
                if (all(ProblemOutcome.FULLY)) {
                    each(row -> true, "support-but-all-removed");
                }
            }
            // Training and a route are good for people without a single problem too.
            case TRAINING, ROUTE -> {}
        }
    }

    private boolean all(ProblemOutcome outcome) {
        return analysis.rows().stream().allMatch(row -> row.came(outcome));
    }

    private void each(Predicate<ResultRow> contradicting, String code) {
        for (int i = 0; i < analysis.rows().size(); i++) {
            if (contradicting.test(analysis.rows().get(i))) {
                flaws.add("/rows/" + i + "/outcome", code);
            }
        }
    }
}
