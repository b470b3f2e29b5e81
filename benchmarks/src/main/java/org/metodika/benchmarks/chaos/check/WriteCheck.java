package org.metodika.benchmarks.chaos.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.metodika.benchmarks.chaos.check.Violation.Kind;
import org.metodika.benchmarks.chaos.evidence.Evidence;
import org.metodika.benchmarks.chaos.evidence.Promise;
import org.metodika.benchmarks.chaos.evidence.StoredAggregate;

/**
 * Whether every acknowledged write is there. An aggregate keeps the key of a request in the same write as its effect, so
 * the key is the proof that this very write was stored; the version must have come as far as the answer said.
 */
final class WriteCheck {

    private WriteCheck() {}

    /**
     * Looks for every acknowledged write.
     *
     * @param withoutTrace keys of writes that leave no trace, since there was nothing to change
     */
    static List<Violation> of(Evidence evidence, Set<String> withoutTrace) {
        Map<String, List<StoredAggregate>> stored = byId(evidence);
        List<Violation> found = new ArrayList<>();
        for (Promise promise : evidence.promises()) {
            String id = promise.id();
            if (id != null) {
                look(promise, id, stored.getOrDefault(id, List.of()), withoutTrace)
                        .ifPresent(found::add);
            }
        }
        evidence.shown().forEach((id, version) -> {
            List<StoredAggregate> present = stored.getOrDefault(id, List.of());
            if (present.stream().noneMatch(aggregate -> aggregate.version() == version)) {
                found.add(lost("%s is shown with version %d, stored is %s"
                        .formatted(id, version, present.isEmpty() ? "nothing" : versions(present))));
            }
        });
        return found;
    }

    /** One of those that have the id must hold the write. */
    private static Optional<Violation> look(
            Promise promise, String id, List<StoredAggregate> present, Set<String> withoutTrace) {
        if (present.isEmpty()) {
            return Optional.of(lost("%s: %s is not stored".formatted(promise.words(), id)));
        }
        List<StoredAggregate> asFar = present.stream()
                .filter(aggregate -> aggregate.version() >= promise.version())
                .toList();
        if (asFar.isEmpty()) {
            return Optional.of(lost("%s: %s was told to be version %d, stored is %s"
                    .formatted(promise.words(), id, promise.version(), versions(present))));
        }
        return !withoutTrace.contains(promise.key()) && leavesNoTrace(promise, asFar)
                ? Optional.of(lost("%s: %s doesn't know the request".formatted(promise.words(), id)))
                : Optional.empty();
    }

    private static String versions(List<StoredAggregate> present) {
        return present.stream()
                .map(aggregate -> String.valueOf(aggregate.version()))
                .collect(Collectors.joining(" or "));
    }

    private static boolean leavesNoTrace(Promise promise, List<StoredAggregate> present) {
        String key = promise.boundKey();
        return key != null
                && present.stream()
                        .noneMatch(aggregate -> aggregate.requests().contains(key) || aggregate.mayHaveForgotten());
    }

    /** Keys of acknowledged writes whose aggregate doesn't know them; in a run without faults those that changed nothing. */
    static Set<String> withoutTrace(Evidence evidence) {
        Map<String, List<StoredAggregate>> stored = byId(evidence);
        Set<String> keys = new HashSet<>();
        for (Promise promise : evidence.promises()) {
            List<StoredAggregate> present = promise.id() == null ? null : stored.get(promise.id());
            if (present != null && leavesNoTrace(promise, present)) {
                keys.add(promise.key());
            }
        }
        return keys;
    }

    /** A dossier has the id of its program, a portfolio that of its teacher. */
    private static Map<String, List<StoredAggregate>> byId(Evidence evidence) {
        return evidence.aggregates().stream().collect(Collectors.groupingBy(StoredAggregate::id));
    }

    private static Violation lost(String words) {
        return new Violation(Kind.WRITE_LOST, words);
    }
}
