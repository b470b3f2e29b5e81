package org.metodika.kit.projection;

import java.util.List;
import org.metodika.contracts.Topic;

/**
 * Something that follows topics with a consumer group of its own. Beans of this type are found and run. Messages come at
 * least once; applying one again must have no further effect.
 */
public interface Follower {

    /** Name in the service; with the name of the service it makes the consumer group, so it must never change. */
    String name();

    List<Topic> topics();

    /**
     * Applies messages in their order. What came before the one that fails must be kept.
     *
     * @throws FollowerFailure says which message failed
     */
    void apply(List<Incoming> batch) throws FollowerFailure;

    /** One message of a batch could not be applied; those before it are. */
    final class FollowerFailure extends Exception {
        private static final long serialVersionUID = 1L;
        private final int index;
        private final RuntimeException reason;

        public FollowerFailure(int index, RuntimeException reason) {
            super(reason);
            this.index = index;
            this.reason = reason;
        }

        int index() {
            return index;
        }

        RuntimeException reason() {
            return reason;
        }
    }
}
