package org.metodika.benchmarks.chaos.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
        Map<String, StoredAggregate> stored = byId(evidence);
        List<Violation> found = new ArrayList<>();
        for (Promise promise : evidence.promises()) {
            String id = promise.id();
            if (id != null) {
                look(promise, id, stored.get(id), withoutTrace, found);
            }
        }
        evidence.shown().forEach((id, version) -> {
            StoredAggregate aggregate = stored.get(id);
            if (aggregate == null || aggregate.version() != version) {
                found.add(lost("%s is shown with version %d, stored is %s"
                        .formatted(id, version, aggregate == null ? "nothing" : aggregate.version())));
            }
        });
        return found;
    }

    private static void look(
            Promise promise,
            String id,
            @Nullable StoredAggregate aggregate,
            Set<String> withoutTrace,
            List<Violation> found) {
        if (aggregate == null) {
            found.add(lost("%s: %s is not stored".formatted(promise.words(), id)));
        } else if (aggregate.version() < promise.version()) {
            found.add(lost("%s: %s was told to be version %d, stored is %d"
                    .formatted(promise.words(), id, promise.version(), aggregate.version())));
        } else if (leavesNoTrace(promise, aggregate) && !withoutTrace.contains(promise.key())) {
            found.add(lost("%s: %s doesn't know the request".formatted(promise.words(), id)));
        }
    }

    private static boolean leavesNoTrace(Promise promise, StoredAggregate aggregate) {
        String key = promise.boundKey();
        return key != null && !aggregate.requests().contains(key) && !aggregate.mayHaveForgotten();
    }

    /** Keys of acknowledged writes whose aggregate doesn't know them; in a run without faults those that changed nothing. */
    static Set<String> withoutTrace(Evidence evidence) {
        Map<String, StoredAggregate> stored = byId(evidence);
        Set<String> keys = new HashSet<>();
        for (Promise promise : evidence.promises()) {
            StoredAggregate aggregate = promise.id() == null ? null : stored.get(promise.id());
            if (aggregate != null && leavesNoTrace(promise, aggregate)) {
                keys.add(promise.key());
            }
        }
        return keys;
    }

    private static Map<String, StoredAggregate> byId(Evidence evidence) {
        Map<String, StoredAggregate> stored = new HashMap<>();
        evidence.aggregates().forEach(aggregate -> stored.put(aggregate.id(), aggregate));
        return stored;
    }

    private static Violation lost(String words) {
        return new Violation(Kind.WRITE_LOST, words);
    }
}
