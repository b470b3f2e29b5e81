package org.metodika.local.process;

import java.time.Duration;

/** Is told what happens to the children; may be called from several threads. */
public interface Listener {

    /** How far a child is. */
    enum State {
        WAITING,
        STARTING,
        READY,
        STOPPING,
        STOPPED,
        FAILED
    }

    /** A listener that doesn't care. */
    Listener NONE = new Listener() {
        @Override
        public void changed(String child, State state) {}

        @Override
        public void died(String child, String explanation) {}
    };

    /** A child has come to a state. */
    void changed(String child, State state);

    /**
     * A child that had been ready has ended without being asked to.
     *
     * @param explanation whole sentences, and the last lines of its log
     */
    void died(String child, String explanation);

    /**
     * A child that had died is ready again.
     *
     * @param away how long it was not there
     * @param restarts how often it was started again since everything was started
     */
    default void back(String child, Duration away, int restarts) {}

    /**
     * A child has died so often in a row that it is not started again.
     *
     * @param explanation whole sentences
     */
    default void gaveUp(String child, String explanation) {}
}
