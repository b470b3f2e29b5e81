package org.metodika.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ClosedLoopTest {

    private static final ClosedLoop LONG = new ClosedLoop(4, Duration.ZERO, Duration.ofMinutes(5));

    @Test
    void endsWhenNothingIsLeftToDoAndCountsEveryOperation() throws InterruptedException {
        AtomicInteger left = new AtomicInteger(1_000);

        Measured measured = LONG.run(number -> () -> left.getAndDecrement() > 0);

        assertThat(measured.operations()).isEqualTo(1_000);
        assertThat(measured.errors()).isZero();
    }

    @Test
    void countsWhatFailedAsErrorsOnly() throws InterruptedException {
        AtomicInteger left = new AtomicInteger(100);

        Measured measured = LONG.run(number -> () -> {
            int mine = left.getAndDecrement();
            if (mine > 0 && mine % 10 == 0) {
                throw new IOException("refused");
            }
            return mine > 0;
        });

        assertThat(measured.operations()).isEqualTo(90);
        assertThat(measured.errors()).isEqualTo(10);
        assertThat(measured.firstError()).contains("refused");
    }

    @Test
    void doesNotCountWhatHappenedWhileWarmingUp() throws InterruptedException {
        AtomicInteger left = new AtomicInteger(50);

        Measured measured = new ClosedLoop(1, Duration.ofMinutes(5), Duration.ofMinutes(5))
                .run(number -> () -> left.getAndDecrement() > 0);

        assertThat(measured.operations()).isZero();
    }

    @Test
    void aLoadThatOnlyFailsEnds() throws InterruptedException {
        Measured measured = LONG.run(number -> () -> {
            throw new IOException("away");
        });

        assertThat(measured.operations()).isZero();
        assertThat(measured.errors()).isPositive();
    }

    @Test
    void whoCannotBeginIsAnError() throws InterruptedException {
        Measured measured = LONG.run(number -> {
            throw new IOException("no connection");
        });

        assertThat(measured.errors()).isEqualTo(4);
        assertThat(measured.firstError()).contains("no connection");
    }
}
