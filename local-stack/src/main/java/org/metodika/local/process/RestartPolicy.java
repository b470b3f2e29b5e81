package org.metodika.local.process;

import java.time.Duration;

/**
 * How a child that died by itself is started again.
 *
 * @param attempts deaths in a row, each soon after the start, after which it is left alone; 0 never starts it again
 * @param firstPause before the first attempt; doubled with every further quick death
 * @param longestPause the pause grows no further
 * @param soon a child that was ready for longer than this before it died begins a new row
 */
public record RestartPolicy(int attempts, Duration firstPause, Duration longestPause, Duration soon) {

    /** What died stays dead. */
    public static final RestartPolicy NEVER = new RestartPolicy(0, Duration.ZERO, Duration.ZERO, Duration.ZERO);

    /** Gives up after half a minute of attempts, pauses alone. */
    public static final RestartPolicy USUAL =
            new RestartPolicy(5, Duration.ofMillis(500), Duration.ofSeconds(15), Duration.ofSeconds(30));

    /** Whether anything is started again at all. */
    boolean restarts() {
        return attempts > 0;
    }

    /** The pause after so many quick deaths in a row. */
    Duration pause(int quickDeaths) {
        Duration pause = firstPause;
        for (int i = 1; i < quickDeaths && pause.compareTo(longestPause) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(longestPause) < 0 ? pause : longestPause;
    }
}
