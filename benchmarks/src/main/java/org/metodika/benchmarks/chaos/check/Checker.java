package org.metodika.benchmarks.chaos.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.metodika.benchmarks.chaos.check.Violation.Kind;
import org.metodika.benchmarks.chaos.evidence.Evidence;
import org.metodika.contracts.Topic;

/** Holds what a platform promised against what it keeps and shows. */
public final class Checker {

    private Checker() {}

    /** Checks a run by itself: writes, events, effects, projections. */
    public static Findings check(Evidence evidence) {
        return result(evidence, alone(evidence, Set.of()), 0);
    }

    /** Checks a run by itself and against a run of the same municipality without faults. */
    public static Findings check(Evidence evidence, Evidence calm) {
        List<Violation> found = alone(evidence, WriteCheck.withoutTrace(calm));
        found.addAll(CalmRunCheck.of(evidence, calm));
        return result(evidence, found, lines(calm));
    }

    private static List<Violation> alone(Evidence evidence, Set<String> withoutTrace) {
        List<Violation> found = new ArrayList<>(WriteCheck.of(evidence, withoutTrace));
        found.addAll(EventCheck.of(evidence).violations());
        found.addAll(OnceCheck.of(evidence));
        found.addAll(FeedCheck.of(evidence));
        found.addAll(HistoryCheck.of(evidence));
        found.addAll(RowCheck.of(evidence));
        evidence.deadLetters().forEach(letter -> found.add(new Violation(Kind.DEAD_LETTER, letter)));
        evidence.strangers().forEach(stranger -> found.add(new Violation(Kind.UNKNOWN, stranger)));
        return found;
    }

    private static Findings result(Evidence evidence, List<Violation> found, long lines) {
        long repeats = EventCheck.of(evidence).repeats();
        long events = evidence.messages().stream()
                .filter(message -> message.kind() == Topic.Kind.EVENTS)
                .count();
        return new Findings(
                List.copyOf(found),
                evidence.promises().size(),
                events - repeats,
                repeats,
                size(evidence.rebuilt()),
                lines);
    }

    private static long lines(Evidence evidence) {
        return evidence.aggregates().size()
                + size(evidence.rows())
                + size(evidence.kept())
                + evidence.reports().values().stream().mapToLong(List::size).sum();
    }

    private static long size(Map<String, Map<String, Object>> rows) {
        return rows.values().stream().mapToLong(Map::size).sum();
    }
}
