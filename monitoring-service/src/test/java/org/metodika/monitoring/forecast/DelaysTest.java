package org.metodika.monitoring.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.metodika.kit.statistics.Quartiles;
import org.metodika.monitoring.forecast.Delays.Outlook;

class DelaysTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 20);
    private static final LocalDate BEFORE = LocalDate.of(2026, 11, 10);

    private static final Delays TEN = new Delays(List.of(-5, -4, -3, -2, -1, 0, 1, 2, 3, 40));

    @Test
    void expectsTheMedianAndSaysBetweenWhichDaysHalfOfTheCasesLie() {
        assertThat(TEN.of(DUE, BEFORE))
                .isEqualTo(new Outlook.Expected(
                        new Quartiles(10, -2.75, -0.5, 1.75), DUE, DUE.minusDays(3), DUE.plusDays(2)));
    }

    @Test
    void isSilentBelowTenCases() {
        assertThat(new Delays(TEN.days().subList(0, 9)).of(DUE, BEFORE)).isEqualTo(new Outlook.TooFew(9));
        assertThat(new Delays(List.of()).of(DUE, BEFORE)).isEqualTo(new Outlook.TooFew(0));
    }

    @Test
    void whoIsLateIsHeldAgainstThoseWhoWereAsLate() {
        Delays both =
                new Delays(Stream.concat(TEN.days().stream(), Stream.of(5, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19))
                        .toList());

        assertThat(both.of(DUE, DUE.plusDays(10))).isInstanceOfSatisfying(Outlook.Expected.class, told -> {
            assertThat(told.cases()).as("10 to 19, and 40").isEqualTo(11);
            assertThat(told.on()).isEqualTo(DUE.plusDays(15));
            assertThat(told.from()).isAfterOrEqualTo(DUE.plusDays(10));
        });
        assertThat(both.of(DUE, DUE.plusDays(11)))
                .isEqualTo(new Outlook.Expected(
                        new Quartiles(10, 13.25, 15.5, 17.75), DUE.plusDays(16), DUE.plusDays(13), DUE.plusDays(18)));
        assertThat(both.of(DUE, DUE.plusDays(12))).isEqualTo(new Outlook.TooFew(9));
    }
}
