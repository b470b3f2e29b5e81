package org.metodika.benchmarks.chaos.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.benchmarks.chaos.check.Violation.Kind;
import org.metodika.benchmarks.chaos.evidence.Evidence;
import org.metodika.benchmarks.chaos.evidence.Promise;
import org.metodika.benchmarks.chaos.evidence.StoredAggregate;

/** Whether what was delivered or asked for several times had its effect once. */
final class OnceCheck {

    private OnceCheck() {}

    static List<Violation> of(Evidence evidence) {
        List<Violation> found = new ArrayList<>();
        unique(evidence, "checkpoint", "/plan/programId", "/plan/approval", "/plan/stageId", found);
        unique(evidence, "deficit", "/origin", "/difficulty/dictionary", "/difficulty/code", found);
        unique(evidence, "staff", "/schoolId", "/staffNumber", "/staffNumber", found);
        keys(evidence, found);
        imports(evidence, found);
        return found;
    }

    /** A reaction makes one aggregate for what causes it, told by three facts of the state. */
    private static void unique(
            Evidence evidence, String type, String first, String second, String third, List<Violation> found) {
        Map<List<Object>, String> seen = new HashMap<>();
        for (StoredAggregate aggregate : evidence.aggregates()) {
            if (aggregate.type().equals(type)) {
                List<Object> cause = List.of(at(aggregate, first), at(aggregate, second), at(aggregate, third));
                String other = seen.putIfAbsent(cause, aggregate.id());
                if (other != null) {
                    found.add(twice(
                            "%s %s and %s come from one cause: %s".formatted(type, other, aggregate.id(), cause)));
                }
            }
        }
    }

    /** A request makes one resource, however often it is sent. */
    private static void keys(Evidence evidence, List<Violation> found) {
        Map<String, String> told = new HashMap<>();
        for (Promise promise : evidence.promises()) {
            String key = promise.who() + " " + promise.key();
            String other = promise.id() == null ? null : told.putIfAbsent(key, promise.id());
            if (other != null && !other.equals(promise.id())) {
                found.add(twice("%s was answered with %s and %s".formatted(promise.words(), other, promise.id())));
            }
        }
        Map<String, List<StoredAggregate>> knowing = new HashMap<>();
        for (StoredAggregate aggregate : evidence.aggregates()) {
            aggregate
                    .requests()
                    .forEach(key -> knowing.computeIfAbsent(key, first -> new ArrayList<>())
                            .add(aggregate));
        }
        for (Promise promise : evidence.promises()) {
            List<StoredAggregate> resources = knowing.getOrDefault(String.valueOf(promise.boundKey()), List.of());
            if (resources.size() > 1) {
                found.add(twice("%s had its effect on %s"
                        .formatted(
                                promise.words(),
                                resources.stream()
                                        .map(one -> one.type() + " " + one.id())
                                        .collect(Collectors.joining(", ")))));
            }
        }
    }

    /** Every row of a file is counted once. */
    private static void imports(Evidence evidence, List<Violation> found) {
        for (StoredAggregate aggregate : evidence.aggregates()) {
            if (aggregate.type().equals("import") && aggregate.state().get("counts") instanceof Map<?, ?> counts) {
                long counted = counts.values().stream()
                        .mapToLong(count -> ((Number) count).longValue())
                        .sum();
                long rows = ((Number) at(aggregate, "/rows")).longValue();
                if (counted != rows) {
                    found.add(twice("import %s has %d rows and counted %d".formatted(aggregate.id(), rows, counted)));
                }
            }
        }
    }

    private static Object at(StoredAggregate aggregate, String pointer) {
        @Nullable Object value = aggregate.state();
        for (String step : pointer.substring(1).split("/", -1)) {
            value = value instanceof Map<?, ?> map ? map.get(step) : null;
        }
        if (value == null) {
            throw new IllegalStateException(
                    "No %s in the state of %s %s".formatted(pointer, aggregate.type(), aggregate.id()));
        }
        return value;
    }

    private static Violation twice(String words) {
        return new Violation(Kind.APPLIED_TWICE, words);
    }
}
