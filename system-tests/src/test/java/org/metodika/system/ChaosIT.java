package org.metodika.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.metodika.benchmarks.chaos.ChaosRun;
import org.metodika.benchmarks.chaos.Life;
import org.metodika.benchmarks.chaos.Outcome;
import org.metodika.benchmarks.chaos.fault.FaultPlan;
import org.metodika.benchmarks.chaos.fault.Strike;
import org.metodika.demo.municipality.Size;
import org.metodika.demo.plot.Plan;

/**
 * The short form of {@code ./metodika chaos}: four processes are killed, a fifth is stopped for a while. Most of it is
 * waiting for them to come back, so it runs beside the tests of the shared platform. It waits for that one's start: two
 * Keycloaks that make their databases at the same time starve each other on a small machine.
 */
@ExtendWith(Platform.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(Platform.PROCESSOR)
class ChaosIT {

    private static final int FAULTS = 5;
    private static final long SEED = 13;
    private static final Size SMALL = new Size(1, 12, SEED, 2026);

    @Test
    void aMunicipalityLosesNothingWhileProcessesAreKilledUnderIt() throws InterruptedException {
        Path folder = Path.of("target", "chaos-" + System.nanoTime());
        List<Strike> strikes = FaultPlan.draw(SEED, FAULTS);

        Outcome outcome = new ChaosRun(folder, Life.year(Plan.of(SMALL)), new Told()).run(strikes);

        assertThat(outcome.findings().violations()).isEmpty();
        assertThat(outcome.wrong()).isEmpty();
        assertThat(outcome.failures()).isEmpty();
        assertThat(outcome.toll().faults()).isEqualTo(FAULTS);
        assertThat(outcome.findings().promises()).isPositive();
    }

    /** Whoever waits for this test sees that it goes on. */
    private static final class Told implements ChaosRun.Progress {
        @Override
        public void begins(String what) {
            System.out.println("chaos: " + what);
        }

        @Override
        public void survived(Strike strike, int faults, int of, Duration illness, long repeats) {
            System.out.printf("chaos: %d of %d, %s, %d s%n", faults, of, strike.words(), illness.toSeconds());
        }
    }
}
