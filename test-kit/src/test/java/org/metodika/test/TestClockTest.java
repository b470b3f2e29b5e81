package org.metodika.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TestClockTest {

    @Test
    void standsStillUntilItIsSetInEveryZone() {
        TestClock clock = new TestClock("2026-11-10T20:59:59Z");
        Clock moscow = clock.withZone(ZoneId.of("Europe/Moscow"));
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-11-10T20:59:59Z"));
        assertThat(LocalDate.now(moscow)).isEqualTo("2026-11-10");

        clock.set("2026-11-10T21:00:00Z");

        assertThat(LocalDate.now(moscow)).isEqualTo("2026-11-11");
        assertThat(LocalDate.now(clock)).isEqualTo("2026-11-10");
    }
}
