package org.metodika.reporting.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metodika.contracts.program.Order;

class RussianTest {

    @Test
    void writesDatesAsPapersDo() {
        assertThat(Russian.date(LocalDate.of(2026, 11, 22))).isEqualTo("22\u00a0ноября 2026\u00a0г.");
        assertThat(Russian.date(LocalDate.of(2027, 5, 1))).isEqualTo("1\u00a0мая 2027\u00a0г.");
        assertThat(Russian.shortDate(LocalDate.of(2027, 5, 1))).isEqualTo("01.05.2027");
    }

    @ParameterizedTest
    @CsvSource({
        "0, лет",
        "1, год",
        "2, года",
        "4, года",
        "5, лет",
        "11, лет",
        "12, лет",
        "14, лет",
        "21, год",
        "22, года",
        "25, лет",
        "40, лет",
        "101, год",
        "111, лет"
    })
    void countsYears(int number, String word) {
        assertThat(Russian.years(number)).isEqualTo(number + "\u00a0" + word);
    }

    @Test
    void writesShares() {
        assertThat(Russian.percent(37.5)).isEqualTo("37,5\u00a0%");
        assertThat(Russian.percent(40)).isEqualTo("40\u00a0%");
    }

    @Test
    void writesOrdersAndPeriods() {
        LocalDate day = LocalDate.of(2026, 9, 28);

        assertThat(Russian.reference(new Order("112-од", day)))
                .isEqualTo("№\u00a0112-од от 28\u00a0сентября 2026\u00a0г.");
        assertThat(Russian.reference(null)).isEmpty();
        assertThat(Russian.period(day, day.plusDays(3))).isEqualTo("28.09.2026 — 01.10.2026");
        assertThat(Russian.period(null, day)).isEqualTo("—");
    }
}
