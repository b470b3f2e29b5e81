package org.metodika.kit.projection;

import java.util.List;

/** A follower whose rows all come from its topics, so that they can be made anew from the beginning. */
public interface Projection extends Follower {

    /** Collection of the rows. */
    String collection();

    /**
     * Applies messages in their order to a collection that is made anew.
     *
     * @throws FollowerFailure says which message failed; what came before it is kept
     */
    void applyAnew(String collection, List<Incoming> batch) throws FollowerFailure;

    /** The rows were made anew and are served from now on; for who keeps something that was counted from them. */
    default void renewed() {}
}
