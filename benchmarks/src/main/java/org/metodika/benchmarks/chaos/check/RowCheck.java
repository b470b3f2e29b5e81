package org.metodika.benchmarks.chaos.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.metodika.benchmarks.chaos.check.Violation.Kind;
import org.metodika.benchmarks.chaos.evidence.Evidence;

/** Whether each projection shows, row by row, what a rebuild of it from its topic shows. */
final class RowCheck {

    private RowCheck() {}

    static List<Violation> of(Evidence evidence) {
        List<Violation> found = new ArrayList<>();
        evidence.rebuilt().forEach((collection, rebuilt) -> {
            Map<String, Object> rows = evidence.rows().getOrDefault(collection, Map.of());
            var ids = new TreeSet<>(rows.keySet());
            ids.addAll(rebuilt.keySet());
            for (String id : ids) {
                if (!Objects.equals(rows.get(id), rebuilt.get(id))) {
                    found.add(new Violation(
                            Kind.PROJECTION_WRONG,
                            "%s %s shows %s, rebuilt it is %s"
                                    .formatted(collection, id, rows.get(id), rebuilt.get(id))));
                }
            }
        });
        return found;
    }
}
