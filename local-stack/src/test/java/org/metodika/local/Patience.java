package org.metodika.local;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Waiting for processes, on a machine that has more to do than these tests. */
public final class Patience {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    private Patience() {}

    /** Awaits what follows: {@code await().until(…)}. */
    public static ConditionFactory await() {
        return Awaitility.await().atMost(LONGEST).pollInterval(LOOK_EVERY);
    }
}
