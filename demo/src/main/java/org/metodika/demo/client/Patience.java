package org.metodika.demo.client;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long a client goes on with one request.
 *
 * @param whole after which it gives up, counted from the first attempt
 * @param answer how long one attempt may take until the whole answer is there
 * @param firstPause pause after the first attempt; doubled each time
 * @param longestPause the longest pause, also where the server asks for a longer one
 */
public record Patience(Duration whole, Duration answer, Duration firstPause, Duration longestPause) {

    /** Outlives the restart of any process: five minutes. */
    public static final Patience USUAL =
            new Patience(Duration.ofMinutes(5), Duration.ofSeconds(20), Duration.ofMillis(100), Duration.ofSeconds(3));

    /** The same with another end. */
    public Patience whole(Duration longest) {
        return new Patience(longest, answer, firstPause, longestPause);
    }

    /**
     * The pause after so many attempts, a little different each time, so that a thousand clients don't come back at once.
     *
     * @param asked what the server asked for (Retry-After), zero where it said nothing
     */
    Duration pause(int attempts, Duration asked) {
        long doubled = firstPause.toMillis() << Math.min(attempts - 1, 20);
        long wanted = asked.isPositive() ? asked.toMillis() : doubled;
        long bounded = Math.max(1, Math.min(wanted, longestPause.toMillis()));
        return Duration.ofMillis(bounded + ThreadLocalRandom.current().nextLong(bounded / 4 + 1));
    }
}
