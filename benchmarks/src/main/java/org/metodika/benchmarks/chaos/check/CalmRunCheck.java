package org.metodika.benchmarks.chaos.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.metodika.benchmarks.chaos.check.Violation.Kind;
import org.metodika.benchmarks.chaos.evidence.Evidence;

/**
 * Whether everything stored and shown is as in a run of the same municipality without faults; but for what a schedule met
 * {@linkplain ByChance by chance}.
 */
final class CalmRunCheck {

    private CalmRunCheck() {}

    static List<Violation> of(Evidence evidence, Evidence calm) {
        List<Violation> found = new ArrayList<>();
        Map<String, Map<String, Integer>> here = said(ByChance.leftOut(evidence));
        Map<String, Map<String, Integer>> there = said(ByChance.leftOut(calm));
        var names = new TreeSet<>(here.keySet());
        names.addAll(there.keySet());
        for (String name : names) {
            Map<String, Integer> ours = here.getOrDefault(name, Map.of());
            Map<String, Integer> theirs = there.getOrDefault(name, Map.of());
            ours.forEach((line, count) -> found.addAll(more(name, line, count, theirs.getOrDefault(line, 0), "more")));
            theirs.forEach((line, count) -> found.addAll(more(name, line, count, ours.getOrDefault(line, 0), "less")));
        }
        return found;
    }

    private static List<Violation> more(String name, String line, int count, int other, String words) {
        return count <= other
                ? List.of()
                : List.of(new Violation(
                        Kind.UNLIKE_CALM_RUN,
                        "%s: %d %s than without faults of %s".formatted(name, count - other, words, line)));
    }

    /** How often each line is said, by what it is about. */
    private static Map<String, Map<String, Integer>> said(Evidence evidence) {
        StableNames names = StableNames.of(evidence);
        Map<String, Map<String, Integer>> said = new TreeMap<>();
        evidence.aggregates()
                .forEach(aggregate -> count(said, "stored " + aggregate.type(), names.say(aggregate.state())));
        List.of(evidence.rows(), evidence.kept())
                .forEach(all -> all.forEach((collection, rows) -> countAll(said, collection, names, rows.values())));
        evidence.reports().forEach((name, entries) -> countAll(said, name, names, entries));
        return said;
    }

    private static void countAll(
            Map<String, Map<String, Integer>> said, String name, StableNames names, Collection<Object> values) {
        values.forEach(value -> count(said, name, names.say(value)));
    }

    private static void count(Map<String, Map<String, Integer>> said, String name, String line) {
        said.computeIfAbsent(name, first -> new HashMap<>()).merge(line, 1, Integer::sum);
    }
}
