package org.metodika.program.personified.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.problem.ProblemRenderer.FieldProblem;
import org.metodika.program.deficits.KnownDeficit;
import org.metodika.program.personified.domain.ActivityId;
import org.metodika.program.personified.domain.Circumstances;
import org.metodika.program.personified.domain.Coverage;
import org.metodika.program.personified.domain.Deficit;
import org.metodika.program.personified.domain.DeficitId;
import org.metodika.program.personified.domain.OtherProgram;
import org.metodika.program.personified.domain.Program;
import org.metodika.program.personified.domain.Readiness;

/**
 * Deficits against activities both ways, and what the next steps lack.
 *
 * @param flagged whether a deficit is uncovered or an activity relates to no difficulty
 * @param deficits basis deficits in their order
 * @param unrelatedActivities activities that relate to no difficulty
 * @param notInBasis open deficits of the teacher that the basis does not name; they may be added to a draft
 * @param addressedElsewhere other open programs of the teacher whose activities address deficits of this one; a notice, nothing
 *     waits for it
 * @param missingForSubmission with pointers into the content
 * @param missingForApproval besides the order itself, with pointers into the content
 * @param missingForAmendment what the next version lacks besides its order, with pointers into its content
 * @param missingForCompletion besides the final report, with pointers into the content
 */
record CoverageView(
        boolean flagged,
        List<Line> deficits,
        List<ActivityId> unrelatedActivities,
        List<OpenDeficit> notInBasis,
        List<OtherProgram> addressedElsewhere,
        List<FieldProblem> missingForSubmission,
        List<FieldProblem> missingForApproval,
        List<FieldProblem> missingForAmendment,
        List<FieldProblem> missingForCompletion) {

    /**
     * A basis deficit.
     *
     * @param standing what diagnostics says of it: OPEN, RESOLVED or ANNULLED
     * @param verdict ADDRESSED, DEFERRED, CLOSED (nothing is left to address) or UNCOVERED (stops the approval)
     */
    record Line(
            DeficitId deficitId,
            String code,
            Deficit.@Nullable Standing standing,
            Coverage.Verdict verdict,
            List<ActivityId> activities,
            @Nullable String deferredBecause) {}

    /** An open deficit that the program does not deal with yet. */
    record OpenDeficit(DeficitId deficitId, String code, LocalDate detectedOn) {}

    /**
     * @param open open deficits of the teacher
     * @param others other open programs of the teacher over the same deficits
     * @param words says a flaw in the caller's language
     */
    static CoverageView of(
            Program program,
            Circumstances now,
            List<KnownDeficit> open,
            List<OtherProgram> others,
            Function<Flaw, FieldProblem> words) {
        Coverage coverage = Coverage.of(program, now);
        Readiness readiness = Readiness.of(program, now);
        Set<DeficitId> basis = Set.copyOf(program.content().deficits());
        return new CoverageView(
                coverage.isFlagged(),
                coverage.deficits().stream().map(CoverageView::line).toList(),
                coverage.unrelated(),
                open.stream()
                        .map(deficit ->
                                new OpenDeficit(new DeficitId(deficit.id()), deficit.code(), deficit.detectedOn()))
                        .filter(deficit -> !basis.contains(deficit.deficitId()))
                        .toList(),
                others,
                readiness.forSubmission().stream().map(words).toList(),
                readiness.forApproval().stream().map(words).toList(),
                readiness.forAmendment().stream().map(words).toList(),
                readiness.forCompletion().stream().map(words).toList());
    }

    private static Line line(Coverage.Line line) {
        return new Line(
                line.deficit(),
                line.code(),
                line.standing(),
                line.verdict(),
                line.activities(),
                line.deferredBecause());
    }
}
