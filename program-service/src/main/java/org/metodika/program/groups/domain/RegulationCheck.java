package org.metodika.program.groups.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;

/** What a regulation of work must be (B21): dated steps one after the other, the first after the group's order. */
final class RegulationCheck {

    static final int MOST_STEPS = 50;
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_WORK_YEARS = 5;

    private RegulationCheck() {}

    /** Why work can't be regulated so. */
    static Optional<Rejection> refusal(List<Step> steps, Group group, LocalDate today) {
        List<Flaw> flaws = flaws(steps, group, today);
        return flaws.isEmpty() ? Optional.empty() : Optional.of(new GroupRejection.RegulationInvalid(flaws));
    }

    private static List<Flaw> flaws(List<Step> steps, Group group, LocalDate today) {
        if (steps.isEmpty()) {
            return List.of(Flaw.at("/steps", "not-empty"));
        }
        if (steps.size() > MOST_STEPS) {
            return List.of(Flaw.at("/steps", "too-many", MOST_STEPS));
        }
        List<Flaw> flaws = new ArrayList<>();
        Set<StepId> seen = new HashSet<>();
        LocalDate formed = group.order().date();
        LocalDate latest = today.plusYears(LONGEST_WORK_YEARS);
        LocalDate before = null;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            String at = "/steps/" + i;
            if (!seen.add(step.id())) {
                flaws.add(Flaw.at(at + "/stepId", "step-twice"));
            }
            if (step.title().isBlank()) {
                flaws.add(Flaw.at(at + "/title", "not-blank"));
            } else if (step.title().length() > LONGEST_TITLE) {
                flaws.add(Flaw.at(at + "/title", "size-max", 0, LONGEST_TITLE));
            }
            if (!step.dueOn().isAfter(formed)) {
                flaws.add(Flaw.at(at + "/dueOn", "step-before-group", formed));
            } else if (before != null && step.dueOn().isBefore(before)) {
                flaws.add(Flaw.at(at + "/dueOn", "step-out-of-order", before));
            } else if (step.dueOn().isAfter(latest)) {
                flaws.add(Flaw.at(at + "/dueOn", "step-too-late", latest));
            }
            before = step.dueOn();
            if (!group.hasMember(step.responsible(), today) && !isDone(step, group)) {
                flaws.add(Flaw.at(at + "/responsibleId", "responsible-not-member"));
            }
        }
        return flaws;
    }

    /** What is done was done by whoever has left since. */
    private static boolean isDone(Step step, Group group) {
        return group.step(step.id())
                .filter(known -> known.done() != null && known.responsible().equals(step.responsible()))
                .isPresent();
    }
}
