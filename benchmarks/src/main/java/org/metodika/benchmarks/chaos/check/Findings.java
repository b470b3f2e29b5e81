package org.metodika.benchmarks.chaos.check;

import java.util.List;
import org.metodika.benchmarks.chaos.check.Violation.Kind;

/**
 * What the checker found.
 *
 * @param promises acknowledged writes that were looked for
 * @param events events that the topics hold, each counted once
 * @param repeats messages that were delivered again, which is allowed
 * @param rows rows of projections that were compared with a rebuild
 * @param lines rows and report lines that were compared with a run without faults
 */
public record Findings(List<Violation> violations, long promises, long events, long repeats, long rows, long lines) {

    /** Whether every promise was kept. */
    public boolean isClean() {
        return violations.isEmpty();
    }

    /** How many violations of one kind there are. */
    public long count(Kind kind) {
        return violations.stream().filter(violation -> violation.kind() == kind).count();
    }
}
