package org.metodika.kit.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an aggregate tells others, implemented in the messaging ring: domain events become messages of the contract, and
 * the state becomes the record on the compacted topic.
 */
public interface AggregateMessages<S, E> {

    /**
     * The message for one event.
     *
     * @param after the state after the event
     * @param by staff member who caused it; null for people outside the schools and for the system
     */
    Message<?> event(S after, E event, @Nullable UUID by);

    /** The present content for the state topic; null where the aggregate publishes none. */
    default @Nullable Message<?> state(S state) {
        return null;
    }
}
