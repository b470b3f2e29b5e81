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
 */
public record Readiness(List<Flaw> forSubmission, List<Flaw> forApproval) {

    public static Readiness of(Program program, Circumstances now) {
        return switch (program.status()) {
            case Status.Draft draft -> {
                List<Flaw> submission = new ArrayList<>(flaws(program.basisRefusal(now)));
                submission.addAll(Completeness.missing(program.content(), now));
                List<Flaw> approval = new ArrayList<>(submission);
                forApproval(program, now).stream()
                        .filter(flaw -> !submission.contains(flaw))
                        .forEach(approval::add);
                yield new Readiness(submission, approval);
            }
            case Status.Submitted submitted -> new Readiness(List.of(), forApproval(program, now));
            case Status.Approved approved -> new Readiness(List.of(), List.of());
            case Status.Withdrawn withdrawn -> new Readiness(List.of(), List.of());
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
