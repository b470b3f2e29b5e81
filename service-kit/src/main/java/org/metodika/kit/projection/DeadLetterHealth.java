package org.metodika.kit.projection;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Degraded while any dead letter waits for somebody. */
public final class DeadLetterHealth implements HealthIndicator {

    private final DeadLetters deadLetters;

    public DeadLetterHealth(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    @Override
    public Health health() {
        long waiting = deadLetters.waiting();
        return (waiting > 0 ? Health.status("DEGRADED") : Health.up())
                .withDetail("waiting", waiting)
                .build();
    }
}
