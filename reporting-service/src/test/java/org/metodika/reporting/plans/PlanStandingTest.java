package org.metodika.reporting.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.reporting.plans.PlanStanding.COMPLETED;
import static org.metodika.reporting.plans.PlanStanding.COMPLETED_BEFORE;
import static org.metodika.reporting.plans.PlanStanding.DRAFT;
import static org.metodika.reporting.plans.PlanStanding.NONE;
import static org.metodika.reporting.plans.PlanStanding.ON_LEAVE;
import static org.metodika.reporting.plans.PlanStanding.STOPPED;
import static org.metodika.reporting.plans.PlanStanding.SUBMITTED;
import static org.metodika.reporting.plans.PlanStanding.UNDER_WAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.metodika.kit.ids.Ids;
import org.metodika.reporting.rows.ProgramRow;
import org.metodika.test.Requirement;

/** How far a teacher has come, from the plans that are known. */
@Requirement("D06")
class PlanStandingTest {

    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Period YEAR = Period.schoolYear(TODAY);

    @Test
    void aSchoolYearBeginsInSeptember() {
        assertThat(YEAR).isEqualTo(new Period(SEPTEMBER, TODAY));
        assertThat(Period.schoolYear(LocalDate.of(2027, 8, 31)).since()).isEqualTo(SEPTEMBER);
        assertThat(Period.schoolYear(SEPTEMBER).since()).isEqualTo(SEPTEMBER);
    }

    @Test
    void aPlanCountsFromItsOrderUntilItEnds() {
        ProgramRow ended = plan("COMPLETED", days(-200), days(-190), days(-5), null);
        assertThat(at(ended, days(-195))).isEqualTo(DRAFT);
        assertThat(at(ended, days(-190))).isEqualTo(UNDER_WAY);
        assertThat(at(ended, days(-6))).isEqualTo(UNDER_WAY);
        assertThat(at(ended, days(-5))).isEqualTo(COMPLETED);
        assertThat(at(ended, LocalDate.of(2027, 8, 31))).isEqualTo(COMPLETED);
        assertThat(at(ended, LocalDate.of(2027, 9, 1))).isEqualTo(COMPLETED_BEFORE);
        assertThat(at(ended, days(-201))).isEqualTo(NONE);
    }

    @Test
    void whatIsOnTheWayOrWasGivenUpDoesNotCount() {
        assertThat(standing()).isEqualTo(NONE);
        assertThat(standing(plan("WITHDRAWN", days(-9), null, null, null))).isEqualTo(NONE);
        assertThat(standing(plan("DRAFT", days(-9), null, null, null))).isEqualTo(DRAFT);
        assertThat(standing(plan("SUBMITTED", days(-9), null, null, null))).isEqualTo(SUBMITTED);
        assertThat(standing(plan("STOPPED", days(-9), days(-8), days(-3), "DECISION")))
                .isEqualTo(STOPPED);
        assertThat(Arrays.stream(PlanStanding.values()).filter(PlanStanding::counts))
                .containsExactly(UNDER_WAY, COMPLETED);
    }

    @Test
    void ofSeveralPlansTheBestCounts() {
        ProgramRow draft = plan("DRAFT", days(-9), null, null, null);
        ProgramRow running = plan("APPROVED", days(-99), days(-90), null, null);

        assertThat(PlanStanding.of(List.of(draft, running), YEAR))
                .isEqualTo(new PlanStanding.Found(UNDER_WAY, running));
    }

    @Test
    void aLongLeaveLastsUntilTheNextPlanIsBegun() {
        ProgramRow left = plan("STOPPED", days(-90), days(-80), days(-30), "LONG_LEAVE");
        ProgramRow waiting = plan("DRAFT", days(-60), null, null, null);
        ProgramRow again = plan("DRAFT", days(-2), null, null, null);
        ProgramRow givenUp = plan("WITHDRAWN", days(-2), null, null, null);

        assertThat(standing(left)).isEqualTo(ON_LEAVE);
        assertThat(standing(left, waiting)).as("waits for the return").isEqualTo(ON_LEAVE);
        assertThat(standing(left, waiting, again)).isEqualTo(DRAFT);
        assertThat(standing(left, givenUp)).isEqualTo(ON_LEAVE);
        assertThat(at(left, days(-31))).isEqualTo(UNDER_WAY);
        assertThat(standing(left, plan("STOPPED", days(-20), days(-15), days(-3), "DECISION")))
                .as("came back in between")
                .isEqualTo(STOPPED);
        assertThat(standing(left, plan("COMPLETED", days(-75), days(-70), days(-40), null)))
                .isEqualTo(COMPLETED);
    }

    @Test
    void rowsFromBeforeTheDaysWereKeptAreReadByTheirStatus() {
        assertThat(standing(plan("APPROVED", null, null, null, null))).isEqualTo(UNDER_WAY);
        assertThat(standing(plan("DRAFT", null, null, null, null))).isEqualTo(DRAFT);
    }

    @Test
    void aHundredPercentMeansEverybody() {
        assertThat(PlanFigures.percent(1999, 1)).isEqualByComparingTo(new BigDecimal("99.9"));
        assertThat(PlanFigures.percent(2, 1)).isEqualByComparingTo(new BigDecimal("66.6"));
        assertThat(PlanFigures.percent(7, 0)).isEqualByComparingTo(new BigDecimal("100"));
        assertThat(PlanFigures.percent(0, 0)).isNull();
    }

    @RepeatedTest(200)
    void neitherTheOrderOfPlansNorOneMoreThatCountsMakesItWorse(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<ProgramRow> plans = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            plans.add(any(random));
        }
        PlanStanding before = PlanStanding.of(plans, YEAR).standing();

        Collections.shuffle(plans, random);
        assertThat(PlanStanding.of(plans, YEAR).standing()).isEqualTo(before);
        plans.add(plan("APPROVED", days(-3), days(-2), null, null));
        assertThat(PlanStanding.of(plans, YEAR).standing()).isEqualTo(UNDER_WAY);
    }

    private static ProgramRow any(Random random) {
        String status = List.of("DRAFT", "SUBMITTED", "APPROVED", "COMPLETED", "STOPPED", "WITHDRAWN")
                .get(random.nextInt(6));
        int drafted = -random.nextInt(900) - 30;
        boolean approved = List.of("APPROVED", "COMPLETED", "STOPPED").contains(status);
        boolean ended = approved && !status.equals("APPROVED");
        return plan(
                status,
                days(drafted),
                approved ? days(drafted + 10) : null,
                ended ? days(drafted + 10 + random.nextInt(300)) : null,
                status.equals("STOPPED") && random.nextBoolean() ? "LONG_LEAVE" : "DECISION");
    }

    private static PlanStanding standing(ProgramRow... plans) {
        return PlanStanding.of(List.of(plans), YEAR).standing();
    }

    private static PlanStanding at(ProgramRow plan, LocalDate day) {
        return PlanStanding.of(List.of(plan), Period.schoolYear(day)).standing();
    }

    private static LocalDate days(int fromToday) {
        return TODAY.plusDays(fromToday);
    }

    private static ProgramRow plan(
            String status,
            @Nullable LocalDate drafted,
            @Nullable LocalDate approved,
            @Nullable LocalDate ended,
            @Nullable String ground) {
        return new ProgramRow(Ids.next(), "school-7", Ids.next(), status, drafted, approved, ended, ground, null);
    }
}
