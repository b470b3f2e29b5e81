package org.metodika.monitoring.checkpoint.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the teacher handed in, and the return that answered it (круг сдачи).
 *
 * @param handIns the newest last; a later one replaces an earlier one
 * @param returned null while it was not returned
 */
public record Round(List<HandIn> handIns, @Nullable Return returned) {

    public Round {
        handIns = List.copyOf(handIns);
    }

    Round with(HandIn handIn) {
        List<HandIn> more = new ArrayList<>(handIns);
        more.add(handIn);
        return new Round(more, returned);
    }

    /** Whether its report does not count, because it was found lacking. */
    boolean lacksReport() {
        return returned != null && returned.lacks().contains(Lack.REPORT);
    }
}
