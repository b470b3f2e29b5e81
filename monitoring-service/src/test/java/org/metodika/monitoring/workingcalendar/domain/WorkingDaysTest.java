package org.metodika.monitoring.workingcalendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.Decided.flaws;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metodika.test.Requirement;

@Requirement("B08")
class WorkingDaysTest {

    private static final WorkingDays FIVE = new WorkingDays(Week.FIVE_DAYS, Set.of(), Set.of());
    private static final WorkingDays SIX = new WorkingDays(Week.SIX_DAYS, Set.of(), Set.of());

    @ParameterizedTest
    @CsvSource({
        "2026-12-18, 2026-12-18, 2026-12-18", // a Friday
        "2026-12-19, 2026-12-21, 2026-12-18", // a Saturday
        "2026-12-20, 2026-12-21, 2026-12-18",
        "2027-01-01, 2027-01-11, 2026-12-31", // the New Year holidays, and a weekend behind them
        "2027-01-08, 2027-01-11, 2026-12-31",
        "2027-02-23, 2027-02-24, 2027-02-22",
        "2028-02-29, 2028-02-29, 2028-02-29", // a leap day, a Tuesday
        "2032-02-29, 2032-03-01, 2032-02-27", // a leap day, a Sunday
        "2026-06-12, 2026-06-15, 2026-06-11",
        "2026-11-04, 2026-11-05, 2026-11-03",
    })
    void aWeekOfFiveDaysWithPublicHolidays(LocalDate day, LocalDate onOrAfter, LocalDate onOrBefore) {
        assertThat(FIVE.onOrAfter(day)).isEqualTo(onOrAfter);
        assertThat(FIVE.onOrBefore(day)).isEqualTo(onOrBefore);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-19, 2026-12-19",
        "2026-12-20, 2026-12-21",
        "2027-01-08, 2027-01-09",
        "2026-05-09, 2026-05-11", // Victory Day on a Saturday
    })
    void aWeekOfSixDaysWorksOnSaturdays(LocalDate day, LocalDate onOrAfter) {
        assertThat(SIX.onOrAfter(day)).isEqualTo(onOrAfter);
    }

    @Test
    void daysAreTransferredForAllSchoolsAndASchoolHasDaysOffOfItsOwn() {
        Settings centre =
                new Settings(null, List.of(LocalDate.of(2026, 12, 31)), List.of(LocalDate.of(2026, 12, 19)), null);
        Settings school = new Settings(Week.SIX_DAYS, List.of(LocalDate.of(2026, 12, 18)), List.of(), null);

        WorkingDays elsewhere = Settings.NONE.over(centre);
        assertThat(elsewhere.isWorking(LocalDate.of(2026, 12, 19))).isTrue();
        assertThat(elsewhere.onOrAfter(LocalDate.of(2026, 12, 31))).isEqualTo("2027-01-11");
        WorkingDays here = school.over(centre);
        assertThat(here.off(LocalDate.of(2026, 12, 18))).isEqualTo(WorkingDays.Ground.ENTERED);
        assertThat(here.onOrBefore(LocalDate.of(2026, 12, 18))).isEqualTo("2026-12-17");
        assertThat(here.off(LocalDate.of(2027, 1, 1))).isEqualTo(WorkingDays.Ground.PUBLIC_HOLIDAY);
        assertThat(here.onOrAfter(LocalDate.of(2027, 1, 1))).isEqualTo("2027-01-09");
    }

    @Test
    void whatNobodyChoseHoldsAsTheCentreSaysOrAsIsUsual() {
        Reminding centres = new Reminding(List.of(3, 10, 3), 2, 5);

        assertThat(centres.before()).containsExactly(10, 3);
        assertThat(Settings.NONE.remindingOver(Settings.NONE)).isEqualTo(Reminding.USUAL);
        assertThat(Settings.NONE.remindingOver(new Settings(null, List.of(), List.of(), centres)))
                .isEqualTo(centres);
    }

    @Test
    void aSchoolTransfersNoDaysAndNothingContradictsItself() {
        LocalDate day = LocalDate.of(2026, 12, 19);
        Settings both = new Settings(null, List.of(day), List.of(day), new Reminding(List.of(), 7, 1));

        assertThat(flaws(WorkingCalendar.enter("1001", both)))
                .containsExactly(
                        "/workingDays working-days-of-centre",
                        "/workingDays day-off-and-working",
                        "/reminders/headAfter head-before-accompaniment");
        assertThat(flaws(WorkingCalendar.enter(null, both)))
                .containsExactly("/workingDays day-off-and-working", "/reminders/headAfter head-before-accompaniment");
    }

    @Test
    void aCalendarWithoutAWorkingDayMovesNothing() {
        LocalDate first = LocalDate.of(2026, 9, 1);
        WorkingDays never = new WorkingDays(
                Week.SIX_DAYS, Set.copyOf(first.datesUntil(first.plusYears(4)).toList()), Set.of());

        assertThat(never.onOrAfter(first)).isEqualTo(first);
    }
}
