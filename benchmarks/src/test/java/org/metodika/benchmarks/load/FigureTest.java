package org.metodika.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

class FigureTest {

    private static final Duration FIFTY = Duration.ofMillis(50);

    @Test
    void anAimIsMetByRateAndTailTogether() {
        assertThat(verdict(2_000, 10, 0)).isEqualTo(Verdict.MET);
        assertThat(verdict(500, 10, 0)).isEqualTo(Verdict.MISSED);
        assertThat(verdict(2_000, 80, 0)).isEqualTo(Verdict.MISSED);
    }

    @Test
    void errorsMissEveryAim() {
        assertThat(verdict(2_000, 10, 1)).isEqualTo(Verdict.MISSED);
        assertThat(Figure.load("write", "writes", 1, measured(10, 1, 1)).verdict())
                .isEqualTo(Verdict.MISSED);
        assertThat(Figure.times("approval", FIFTY, measured(10, 1, 1)).verdict())
                .isEqualTo(Verdict.MISSED);
    }

    @Test
    void timesWithoutAnyOperationMissTheirAim() {
        assertThat(Figure.times("approval", FIFTY, measured(0, 1, 0)).verdict()).isEqualTo(Verdict.MISSED);
        assertThat(Figure.times("approval", FIFTY, measured(3, 1, 0)).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void aLoadOfWhichOnlyTheLatencyCountsSaysItsRateToo() {
        Figure met = Figure.load("open", "requests", FIFTY, measured(300, 49, 0));

        assertThat(met.verdict()).isEqualTo(Verdict.MET);
        assertThat(met.aim()).isEqualTo("p99 < 50.0 ms");
        assertThat(met.got()).isEqualTo("300 requests/s");
        assertThat(Figure.load("open", "requests", FIFTY, measured(300, 51, 0)).verdict())
                .isEqualTo(Verdict.MISSED);
        assertThat(Figure.load("open", "requests", FIFTY, measured(0, 1, 0)).verdict())
                .isEqualTo(Verdict.MISSED);
    }

    @Test
    void aShareIsAPartOfAWhole() {
        assertThat(Figure.share("kept", 0.6, 0.6).verdict()).isEqualTo(Verdict.MET);
        assertThat(Figure.share("kept", 0.6, 0.59))
                .extracting(Figure::verdict, Figure::got)
                .containsExactly(Verdict.MISSED, "0.59");
        assertThat(Figure.share("kept", 0.6, 0).verdict()).isEqualTo(Verdict.MISSED);
    }

    @Test
    void aTableLinesUpItsColumnsAndNamesEveryFigure() {
        String table = FigureTable.of(List.of(
                Figure.fact("rows", "12"),
                Figure.load("read a program", "requests", 1_000, FIFTY, measured(2_000, 10, 0))));

        assertThat(table.lines().map(String::length).distinct()).hasSize(1);
        assertThat(table.lines()).hasSize(4);
        assertThat(table.lines().toList().get(3))
                .contains("read a program", "≥ 1,000 requests/s, p99 < 50.0 ms", "2,000 requests/s", "10.0 ms", "met");
        assertThat(table.lines().toList().get(2)).contains("| rows", "| –");
    }

    private static Verdict verdict(int operations, int millis, int errors) {
        return Figure.load("read", "requests", 1_000, FIFTY, measured(operations, millis, errors))
                .verdict();
    }

    /** In one second. */
    private static Measured measured(int operations, int millis, int errors) {
        Histogram histogram = Measured.histogram();
        histogram.recordValueWithCount(TimeUnit.MILLISECONDS.toNanos(millis), operations);
        return new Measured(Duration.ofSeconds(1), histogram, errors, "");
    }
}
