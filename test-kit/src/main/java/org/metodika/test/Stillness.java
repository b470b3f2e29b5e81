package org.metodika.test;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.outbox.Relay;
import org.springframework.beans.factory.BeanFactory;

/**
 * Tells when a service has nothing under way: its relay has sent all it was told of, and its consumers have digested all
 * that lies in their topics. What a service of its own accord does later, on a thread of its own, it cannot know.
 */
final class Stillness {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration LOOK_EVERY = Duration.ofMillis(10);

    private final BeanFactory service;
    private final ConsumerProgress progress;

    Stillness(BeanFactory service, ConsumerProgress progress) {
        this.service = service;
        this.progress = progress;
    }

    /** Waits until nothing waits to be sent; a service that cannot send is left alone after a while. */
    void awaitSent() {
        await(this::allIsSent);
    }

    /** Waits until nothing is under way. */
    void await() {
        await(this::isStill);
    }

    /** Whether this service has a relay to be asked. */
    boolean isKnown() {
        return relay() != null;
    }

    private static void await(Callable<Boolean> condition) {
        try {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(LOOK_EVERY)
                    .pollInSameThread()
                    .until(condition);
        } catch (ConditionTimeoutException restless) {
            // Whoever listens sees what comes, and fails over it.
        }
    }

    private boolean allIsSent() {
        Relay relay = relay();
        return relay == null || relay.pending() == 0;
    }

    /** What is digested has been answered by a write, and a write is known to the relay: so nothing is in between. */
    private boolean isStill() {
        Map<TopicPartition, Long> before = progress.digested();
        return before != null && allIsSent() && Objects.equals(before, progress.digested());
    }

    private @Nullable Relay relay() {
        return service.getBeanProvider(Relay.class).getIfAvailable();
    }
}
