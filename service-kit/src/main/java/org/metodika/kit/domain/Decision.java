package org.metodika.kit.domain;

import java.util.List;

/**
 * What an aggregate answers to a command: the events that follow from it, or the reason why it is refused.
 *
 * @param <E> the sealed event type of the aggregate
 */
public sealed interface Decision<E> {

    /** The command holds; an empty list means that it changes nothing. */
    record Accepted<E>(List<E> events) implements Decision<E> {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** The command is refused and nothing changes. */
    record Rejected<E>(Rejection reason) implements Decision<E> {}

    @SafeVarargs
    static <E> Decision<E> accepted(E... events) {
        return new Accepted<>(List.of(events));
    }

    static <E> Decision<E> accepted(List<E> events) {
        return new Accepted<>(events);
    }

    /** Everything is already as the command wants it. */
    static <E> Decision<E> nothingToDo() {
        return new Accepted<>(List.of());
    }

    static <E> Decision<E> rejected(Rejection reason) {
        return new Rejected<>(reason);
    }
}
