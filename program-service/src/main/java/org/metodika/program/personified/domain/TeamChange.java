package org.metodika.program.personified.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Перенос изменения общего плана в программу участника: what became another between two versions of the plan becomes so in the
 * program of a member too, and nothing else, since members amend their programs on their own as well. What was done or passed stays.
 */
public record TeamChange(TeamPlan before, TeamPlan after) {

    /** The content of this member's program as it is to become. */
    public Content in(Program program, TeamMember member) {
        Content was = before.contentFor(member);
        Content next = after.contentFor(member);
        Content present = program.content();
        return new Content(
                present.type(),
                present.category(),
                changed(before.documents(), after.documents(), present.basis(), basis(present)),
                changed(was.note(), next.note(), present.note(), next.note()),
                changedOrNone(was.startsOn(), next.startsOn(), present.startsOn()),
                changedOrNone(was.endsOn(), next.endsOn(), present.endsOn()),
                changedOrNone(was.durationReason(), next.durationReason(), present.durationReason()),
                merged(
                        was.activities(),
                        next.activities(),
                        present.activities(),
                        Activity::id,
                        activity -> isSettled(program.execution().activities().get(activity.id()))),
                merged(
                                was.stages(),
                                next.stages(),
                                present.stages(),
                                Stage::id,
                                stage -> program.execution().stages().containsKey(stage.id()))
                        .stream()
                        .sorted(Comparator.comparing(Stage::deadline))
                        .toList(),
                changed(was.finalResult(), next.finalResult(), present.finalResult(), next.finalResult()),
                changed(
                        was.finalReportForm(),
                        next.finalReportForm(),
                        present.finalReportForm(),
                        next.finalReportForm()),
                present.tutor(),
                changedOrNone(was.curator(), next.curator(), present.curator()),
                changed(was.frame(), next.frame(), present.frame(), next.frame()));
    }

    /** The documents of the next plan, and the difficulties of the program. */
    private List<Basis> basis(Content present) {
        List<Basis> basis = new ArrayList<>(after.documents());
        present.difficulties().forEach(basis::add);
        return basis;
    }

    private static <T> @Nullable T changedOrNone(@Nullable T was, @Nullable T next, @Nullable T present) {
        return Objects.equals(was, next) ? present : next;
    }

    private static <P, T> T changed(P was, P next, T present, T changed) {
        return Objects.equals(was, next) ? present : changed;
    }

    private static boolean isSettled(@Nullable Fulfilment fulfilment) {
        return fulfilment != null && fulfilment.settles();
    }

    /** Items of the program with what was added to, taken out of and changed in the plan; settled ones as they are. */
    private static <T, I> List<T> merged(
            List<T> was, List<T> next, List<T> present, Function<T, I> id, Predicate<T> settled) {
        Map<I, T> before = was.stream().collect(Collectors.toMap(id, Function.identity()));
        Map<I, T> after = next.stream().collect(Collectors.toMap(id, Function.identity()));
        List<T> merged = new ArrayList<>();
        Map<I, T> held = new HashMap<>();
        for (T item : present) {
            I key = id.apply(item);
            T earlier = before.get(key);
            T later = after.get(key);
            held.put(key, item);
            if (earlier == null || settled.test(item)) {
                merged.add(item);
            } else if (later != null) {
                merged.add(earlier.equals(later) ? item : later);
            }
        }
        next.stream()
                .filter(item -> !before.containsKey(id.apply(item)) && !held.containsKey(id.apply(item)))
                .forEach(merged::add);
        return merged;
    }
}
