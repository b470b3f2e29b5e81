package org.metodika.kit.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * A clock that can be set, for the local profile only: it runs on from the moment it was set to, so that a school year can be
 * played in an hour. The setting survives a restart.
 */
public final class PlayedClock extends Clock {

    private static final String COLLECTION = "played_clock";
    private static final String ID = "offset";

    private final Clock real = Clock.systemUTC();
    private final MongoOperations mongo;
    private volatile Duration offset;

    public PlayedClock(MongoOperations mongo) {
        this.mongo = mongo;
        Document stored = mongo.findById(ID, Document.class, COLLECTION);
        this.offset = stored == null ? Duration.ZERO : Duration.ofMillis(stored.getLong("millis"));
    }

    /** Sets the present moment. */
    public void set(Instant now) {
        Duration changed = Duration.between(real.instant(), now);
        mongo.save(new Document("_id", ID).append("millis", changed.toMillis()), COLLECTION);
        offset = changed;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        PlayedClock played = this;
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return Objects.requireNonNull(zone);
            }

            @Override
            public Clock withZone(ZoneId other) {
                return played.withZone(other);
            }

            @Override
            public Instant instant() {
                return played.instant();
            }
        };
    }
}
