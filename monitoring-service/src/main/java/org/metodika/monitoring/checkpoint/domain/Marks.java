package org.metodika.monitoring.checkpoint.domain;

import java.util.Optional;
import org.metodika.kit.domain.Rejection;

/** The scale of both marks: the five-point school scale. */
final class Marks {

    static final int LOWEST = 1;
    static final int HIGHEST = 5;

    private Marks() {}

    /** Why this can't be a mark; empty where it can. */
    static Optional<Rejection> refusal(String pointer, int mark) {
        return mark >= LOWEST && mark <= HIGHEST
                ? Optional.empty()
                : Optional.of(new CheckpointRefusal.MarkOffScale(mark, LOWEST, HIGHEST, pointer));
    }
}
