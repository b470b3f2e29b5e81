package org.metodika.demo.plot;

import java.time.LocalDate;
import java.util.List;

/**
 * A day on which something happens.
 *
 * @param errands what concerns one person each, in its order; the errands themselves happen at the same time
 */
public record Day(LocalDate date, List<List<Act>> errands) {

    public Day {
        errands = errands.stream().map(List::copyOf).toList();
    }

    /** How many acts there are. */
    public int acts() {
        return errands.stream().mapToInt(List::size).sum();
    }
}
