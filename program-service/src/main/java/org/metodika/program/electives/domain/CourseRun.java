package org.metodika.program.electives.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Проведение курса: one time it is taught in a school year (A21). Whatever becomes of the course, its runs stay.
 *
 * @param edition edition of the course that is taught, from 1
 * @param results null before they are recorded
 * @param cancellation null unless it was cancelled
 */
public record CourseRun(
        UUID id,
        int edition,
        RunFacts facts,
        @Nullable CourseResults results,
        @Nullable Ending cancellation) {

    /** How far it has come. */
    public RunStatus status() {
        if (cancellation != null) {
            return RunStatus.CANCELLED;
        }
        return results == null ? RunStatus.PLANNED : RunStatus.FINISHED;
    }

    boolean stands() {
        return cancellation == null;
    }

    CourseRun with(RunFacts other) {
        return new CourseRun(id, edition, other, results, cancellation);
    }

    CourseRun with(CourseResults recorded) {
        return new CourseRun(id, edition, facts, recorded, cancellation);
    }

    CourseRun with(Ending cancelled) {
        return new CourseRun(id, edition, facts, results, cancelled);
    }
}
