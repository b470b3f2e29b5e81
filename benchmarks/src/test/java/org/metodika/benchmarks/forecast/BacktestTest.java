package org.metodika.benchmarks.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BacktestTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 9, 2);

    @Test
    void knowsNothingOfWhatCameAfter() {
        List<Passing> history = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            history.add(new Passing("1001", "SPEECH", FIRST, FIRST.plusDays(i)));
        }
        LocalDate due = FIRST.plusDays(39);
        history.add(new Passing("1001", "SPEECH", due, due.plusDays(8)));

        assertThat(Backtest.of(history).silent)
                .as("the tenth came on the day of the telling")
                .isEqualTo(11);

        LocalDate next = due.plusDays(1);
        history.set(10, new Passing("1001", "SPEECH", next, next.plusDays(8)));
        Backtest.Score score = Backtest.of(history);
        assertThat(score.silent).isEqualTo(10);
        assertThat(score.medians).as("8 days against 4.5").containsExactly(3.5);
        assertThat(score.nothing).containsExactly(8.0);
    }

    @Test
    void anotherSchoolAndAnotherFormDontCount() {
        List<Passing> history = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            history.add(new Passing(i < 9 ? "1001" : "1002", i < 15 ? "SPEECH" : "DIARY", FIRST, FIRST));
        }
        LocalDate due = FIRST.plusYears(1);
        history.add(new Passing("1001", "SPEECH", due, due));

        assertThat(Backtest.of(history).silent).isEqualTo(21);
    }

    @Test
    void theForecastIsNearerThanNoDelayOnBothHistories() {
        for (List<Passing> history : List.of(Histories.demonstration(), Histories.schoolsWithHabits())) {
            Backtest.Score score = Backtest.of(history);
            assertThat(score.medians).hasSizeGreaterThan(500);
            assertThat(Backtest.error(score.medians)).isLessThan(Backtest.error(score.nothing));
            assertThat(Backtest.error(score.medians)).isLessThan(Backtest.error(score.means));
        }
    }
}
