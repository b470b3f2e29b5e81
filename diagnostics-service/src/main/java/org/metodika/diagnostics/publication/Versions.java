package org.metodika.diagnostics.publication;

import java.util.List;
import java.util.Optional;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;

/** Numbered versions without gaps; a published version never changes. */
public interface Versions<T extends Numbered> {

    /** One version. */
    Optional<T> find(String code, int version);

    /** The numbers that are published, ascending. */
    List<Integer> numbers(String code);

    /** The version with the highest number. */
    default Optional<T> newest(String code) {
        List<Integer> numbers = numbers(code);
        return numbers.isEmpty() ? Optional.empty() : find(code, numbers.getLast());
    }

    /**
     * Publishes the next version. What is published already and says the same is done; what says another thing is refused, and
     * so is a number that is not the next.
     */
    Outcome<T> publish(T version, Change change);
}
