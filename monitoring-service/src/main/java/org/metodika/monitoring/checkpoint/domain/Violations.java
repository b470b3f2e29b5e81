package org.metodika.monitoring.checkpoint.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.checkpoint.domain.Violation.Cure;
import org.metodika.monitoring.checkpoint.domain.Violation.Settlement;

/**
 * All violations of a checkpoint, the oldest first; their numbers count from 1 and never change (B08).
 *
 * @param all those that ended and those that were annulled too
 */
public record Violations(List<Violation> all) {

    static final Violations NONE = new Violations(List.of());

    public Violations {
        all = List.copyOf(all);
    }

    /** What an earlier release knew of: a missed deadline. */
    static Violations before(Plan plan, Standing standing, @Nullable LocalDate missedOn) {
        if (missedOn == null) {
            return NONE;
        }
        Violation late = new Violation(ViolationKind.LATE_STAGE, plan.deadline(), missedOn, null, null, null);
        LocalDate passedOn = standing.passedOn();
        return new Violations(
                List.of(passedOn == null ? late : late.settled(cured(late, passedOn, plan.deadline(), true))));
    }

    /**
     * Whether there is nothing to find: one of that kind stands, or was found already for this last day or a later one. What
     * was annulled is not found again.
     */
    boolean cover(ViolationKind kind, LocalDate due) {
        return stand(kind) || found(kind, due);
    }

    /** Whether one of that kind was found for this last day or a later one, whatever became of it. */
    boolean found(ViolationKind kind, LocalDate due) {
        return all.stream().anyMatch(each -> each.kind() == kind && !each.due().isBefore(due));
    }

    /** Whether any was found on that day. */
    public boolean foundOn(LocalDate day) {
        return all.stream().anyMatch(each -> each.foundOn().equals(day));
    }

    /** Whether one of that kind stands. */
    public boolean stand(ViolationKind kind) {
        return all.stream().anyMatch(each -> each.kind() == kind && each.stands());
    }

    /** One by its number, from 1; empty where there is none. */
    Optional<Violation> numbered(int number) {
        return number < 1 || number > all.size() ? Optional.empty() : Optional.of(all.get(number - 1));
    }

    /**
     * What a cure ends.
     *
     * @param day day of the cure
     * @param lastDay the present last day; a cure up to it and to the one that was found over shows that it was kept
     * @param withResult whether the result of the checkpoint is the cure
     */
    List<CheckpointEvent.ViolationSettled> endedBy(
            ViolationKind kind, LocalDate day, LocalDate lastDay, boolean withResult) {
        return ended(each -> each.kind() == kind, each -> cured(each, day, lastDay, withResult));
    }

    /**
     * What ends because its last day lies ahead again.
     *
     * @param lastDay the new last day
     * @param day day from which it holds
     */
    List<CheckpointEvent.ViolationSettled> endedByMove(ViolationKind kind, LocalDate lastDay, LocalDate day) {
        return ended(
                each -> each.kind() == kind && each.due().isBefore(lastDay),
                each -> new Settlement(later(day, each.foundOn()), Cure.MOVED, false));
    }

    private List<CheckpointEvent.ViolationSettled> ended(
            Predicate<Violation> which, Function<Violation, Settlement> how) {
        return IntStream.rangeClosed(1, all.size())
                .filter(number -> all.get(number - 1).stands() && which.test(all.get(number - 1)))
                .mapToObj(number -> new CheckpointEvent.ViolationSettled(number, how.apply(all.get(number - 1))))
                .toList();
    }

    private static Settlement cured(Violation violation, LocalDate day, LocalDate lastDay, boolean withResult) {
        boolean kept = violation.kind() != ViolationKind.UNDONE_CONTENT
                && !day.isAfter(violation.due())
                && !day.isAfter(lastDay);
        return new Settlement(later(day, violation.foundOn()), kept ? Cure.KEPT : Cure.DONE, withResult);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    Violations with(CheckpointEvent.ViolationFound found) {
        List<Violation> more = new ArrayList<>(all);
        more.add(new Violation(found.kind(), found.due(), found.foundOn(), found.foundBy(), null, null));
        return new Violations(more);
    }

    Violations with(CheckpointEvent.ViolationSettled settled) {
        return changed(settled.number(), each -> each.settled(settled.settlement()));
    }

    Violations with(CheckpointEvent.ViolationAnnulled annulled) {
        return changed(annulled.number(), each -> each.annulled(annulled.annulment()));
    }

    /** The result was annulled: what it had ended stands again. */
    Violations withoutResult() {
        return new Violations(all.stream()
                .map(each -> {
                    Settlement settled = each.settled();
                    return settled != null && settled.withResult() ? each.settled((Settlement) null) : each;
                })
                .toList());
    }

    private Violations changed(int number, Function<Violation, Violation> change) {
        List<Violation> next = new ArrayList<>(all);
        next.set(number - 1, change.apply(next.get(number - 1)));
        return new Violations(next);
    }
}
