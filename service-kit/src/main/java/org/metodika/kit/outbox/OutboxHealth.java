package org.metodika.kit.outbox;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Says that messages wait too long: the service works, but others do not hear of it. */
public final class OutboxHealth implements HealthIndicator {

    private static final Duration TOO_LONG = Duration.ofSeconds(60);

    private final Relay relay;

    public OutboxHealth(Relay relay) {
        this.relay = relay;
    }

    @Override
    public Health health() {
        Duration age = relay.oldestAge().orElse(Duration.ZERO);
        return (age.compareTo(TOO_LONG) > 0 ? Health.status("DEGRADED") : Health.up())
                .withDetail("pending", relay.pending())
                .withDetail("oldestSeconds", age.toSeconds())
                .build();
    }
}
