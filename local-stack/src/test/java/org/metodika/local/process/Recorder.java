package org.metodika.local.process;

import java.time.Duration;
import java.util.List;

/** Writes down what a listener is told. */
record Recorder(List<String> told) implements Listener {

    @Override
    public void changed(String child, State state) {
        told.add(child + " " + state);
    }

    @Override
    public void died(String child, String explanation) {
        told.add(explanation);
    }

    @Override
    public void back(String child, Duration away, int restarts) {
        told.add("%s back %d".formatted(child, restarts));
    }

    @Override
    public void gaveUp(String child, String explanation) {
        told.add(explanation);
    }
}
