package org.metodika.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

class MeasuredTest {

    private static final double ONE_OF_A_THOUSAND = 0.001;

    @Test
    void saysTheRateOfWhatSucceeded() {
        Measured measured = new Measured(Duration.ofSeconds(4), millis(1, 2, 3, 4, 5, 6), 3, "503");

        assertThat(measured.operations()).isEqualTo(6);
        assertThat(measured.perSecond()).isEqualTo(1.5);
    }

    @Test
    void saysTheMiddleTheTailAndTheLongest() {
        int[] each = new int[200];
        for (int i = 0; i < each.length; i++) {
            each[i] = i + 1;
        }
        Measured measured = new Measured(Duration.ofSeconds(1), millis(each), 0, "");

        assertThat(near(measured.p50(), 100)).isTrue();
        assertThat(near(measured.p99(), 198)).isTrue();
        assertThat(near(measured.max(), 200)).isTrue();
    }

    @Test
    void aMeasurementWithoutOperationsHasNoRate() {
        Measured nothing = new Measured(Duration.ZERO, Measured.histogram(), 0, "");

        assertThat(nothing.perSecond()).isZero();
        assertThat(nothing.p99()).isZero();
    }

    @Test
    void stretchesOfOneLoadAreAddedUp() {
        Measured first = new Measured(Duration.ofSeconds(1), millis(1, 2, 3), 0, "");
        Measured second = new Measured(Duration.ofSeconds(2), millis(40, 50, 60), 2, "503");

        Measured both = Measured.NOTHING.plus(first).plus(second);

        assertThat(both.perSecond()).isEqualTo(2);
        assertThat(near(both.max(), 60)).isTrue();
        assertThat(both.errors()).isEqualTo(2);
        assertThat(both.firstError()).isEqualTo("503");
        assertThat(first.operations()).isEqualTo(3);
        assertThat(Measured.NOTHING.operations()).isZero();
    }

    /** Exact to three digits. */
    private static boolean near(Duration got, long millis) {
        double wanted = TimeUnit.MILLISECONDS.toNanos(millis);
        return Math.abs(got.toNanos() - wanted) <= wanted * ONE_OF_A_THOUSAND;
    }

    private static Histogram millis(int... each) {
        Histogram histogram = Measured.histogram();
        for (int one : each) {
            histogram.recordValue(TimeUnit.MILLISECONDS.toNanos(one));
        }
        return histogram;
    }
}
