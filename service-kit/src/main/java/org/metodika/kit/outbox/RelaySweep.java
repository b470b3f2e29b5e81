package org.metodika.kit.outbox;

import java.time.Duration;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;

/** Lets one instance at a time look for messages that a crash left behind. */
public class RelaySweep {

    private static final Duration FRESH = Duration.ofSeconds(10);

    private final Relay relay;

    public RelaySweep(Relay relay) {
        this.relay = relay;
    }

    @Scheduled(initialDelayString = "PT2S", fixedDelayString = "${metodika.outbox.sweep-every:PT10M}")
    @SchedulerLock(name = "outbox-sweep", lockAtMostFor = "PT5M")
    public void sweep() {
        relay.sweep(FRESH);
    }

    /** At the start everything that waits was left by a process that is gone. */
    @Scheduled(initialDelayString = "PT0S", fixedDelay = Long.MAX_VALUE)
    public void sweepAtStart() {
        relay.sweep(Duration.ZERO);
    }
}
