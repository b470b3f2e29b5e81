package org.metodika.monitoring.mail;

import org.metodika.monitoring.notice.Mailing;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.data.mongodb.core.MongoOperations;

/** Says whether mail is sent at all, what waits and what was given up; nothing depends on it but mail. */
public final class MailHealth implements HealthIndicator {

    private final MailQueue queue;
    private final boolean mailed;

    /** @param mailed whether there is a server that mail is given to */
    public MailHealth(MongoOperations mongo, boolean mailed) {
        this.queue = new MailQueue(mongo);
        this.mailed = mailed;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up().withDetail("sending", mailed ? "on" : "off, no mail server is configured");
        if (mailed) {
            health.withDetail("waiting", queue.count(Mailing.State.WAITING))
                    .withDetail("failed", queue.count(Mailing.State.FAILED));
        }
        return health.build();
    }
}
