package org.metodika.test;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock in UTC that stands still until a test sets it; clocks of other zones made from it follow. */
public final class TestClock extends Clock {

    private final AtomicReference<Instant> now;

    /** @param instant where it stands at first, e.g. {@code 2026-11-10T08:00:00Z} */
    public TestClock(String instant) {
        this.now = new AtomicReference<>(Instant.parse(instant));
    }

    /** Sets it, to an instant like {@code 2026-11-10T08:00:00Z}. */
    public void set(String instant) {
        now.set(Instant.parse(instant));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        InstantSource source = now::get;
        return source.withZone(zone);
    }
}
