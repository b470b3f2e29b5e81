package org.metodika.program.personified.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Готовность программы: what stands between it and the next step, so that nobody has to try in order to learn it. Pointers
 * lead into the content.
 *
 * @param forSubmission what a draft lacks; empty for a program that was submitted
 * @param forApproval what the head's order would be refused for; the order itself is given with the approval
 * @param forAmendment what the next version lacks; empty where none is worked on
 * @param forCompletion items that are neither done nor waived; empty for what is not carried out
 */
public record Readiness(
        List<Flaw> forSubmission, List<Flaw> forApproval, List<Flaw> forAmendment, List<Flaw> forCompletion) {

    public static Readiness of(Program program, Circumstances now) {
        return switch (program.status()) {
            case Status.Draft _ -> {
                List<Flaw> submission = new ArrayList<>(flaws(program.basisRefusal(now)));
                submission.addAll(Completeness.missing(program.content(), now));
                List<Flaw> approval = new ArrayList<>(submission);
                forApproval(program, now).stream()
                        .filter(flaw -> !submission.contains(flaw))
                        .forEach(approval::add);
                yield new Readiness(submission, approval, List.of(), List.of());
            }
            case Status.Submitted _ -> new Readiness(List.of(), forApproval(program, now), List.of(), List.of());
            case Status.Binding binding ->
                new Readiness(
                        List.of(),
                        List.of(),
                        program.amendments().open() == null ? List.of() : new Amending(program).missing(now),
                        binding instanceof Status.InProgress ? new UnderWay(program).lacking() : List.of());
            case Status.Completed _, Status.Stopped _, Status.Withdrawn _ ->
                new Readiness(List.of(), List.of(), List.of(), List.of());
        };
    }

    private static List<Flaw> forApproval(Program program, Circumstances now) {
        List<Flaw> flaws = new ArrayList<>(flaws(now.teacher().refusal()));
        flaws.addAll(flaws(program.basisRefusal(now)));
        flaws.addAll(flaws(program.coverageRefusal(now)));
        flaws.addAll(flaws(program.tutorRefusal(now)));
        return flaws;
    }

    private static List<Flaw> flaws(Optional<Rejection> refusal) {
        return refusal.map(Rejection::flaws).orElse(List.of());
    }
}
