package org.metodika.program.supports.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.metodika.program.deficits.KnownDeficit;
import org.metodika.program.deficits.KnownDeficit.Comparison;
import org.metodika.program.deficits.KnownDeficit.Measured;
import org.metodika.program.deficits.KnownDeficit.Outcome;
import org.metodika.program.supports.domain.ProblemOutcome;
import org.metodika.test.Requirement;

/** What diagnostics tells came of a deficit since a support was decided. */
@Requirement("C31")
class ToldEffectTest {

    private static final LocalDate DECIDED = LocalDate.of(2026, 9, 7);
    private static final LocalDate AFTER = LocalDate.of(2027, 5, 24);
    private static final Comparison PAIR =
            new Comparison(new Measured(LocalDate.of(2026, 5, 18), "LOW", 25), new Measured(AFTER, "LOW", 45.8));

    @ParameterizedTest
    @EnumSource(ProblemOutcome.class)
    void isTheOutcomeWithBeforeAndAfterWhereTwoAssessmentsCompare(ProblemOutcome outcome) {
        assertThat(ToldEffect.of(deficit("OPEN", outcome(outcome.name(), "MEASURED", AFTER), PAIR), DECIDED))
                .contains(new ToldEffect(outcome, true, AFTER, PAIR.before(), PAIR.after()));
    }

    @Test
    void hasTheLevelAfterAloneWhereNothingCanBeCompared() {
        assertThat(ToldEffect.of(deficit("RESOLVED", outcome("FULLY", "MEASURED", AFTER), null), DECIDED))
                .contains(new ToldEffect(ProblemOutcome.FULLY, true, AFTER, null, new Measured(AFTER, "MIDDLE", 62.5)));
    }

    @Test
    void leavesOutAComparisonThatAnotherMeasurementHasOvertaken() {
        LocalDate later = AFTER.plusDays(30);
        assertThat(ToldEffect.of(deficit("RESOLVED", outcome("FULLY", "MEASURED", later), PAIR), DECIDED))
                .contains(new ToldEffect(ProblemOutcome.FULLY, true, later, null, new Measured(later, "MIDDLE", 62.5)));
    }

    @Test
    void measuresNothingWhereSomebodyStatesIt() {
        assertThat(ToldEffect.of(deficit("OPEN", outcome("PARTLY", "STATED", AFTER), null), DECIDED))
                .contains(new ToldEffect(ProblemOutcome.PARTLY, false, AFTER, null, null));
    }

    @Test
    void isWhatCameSinceTheDecisionAndNotBefore() {
        KnownDeficit known = deficit("OPEN", outcome("PARTLY", "MEASURED", DECIDED), null);
        assertThat(ToldEffect.of(known, DECIDED)).isPresent();
        assertThat(ToldEffect.of(known, DECIDED.plusDays(1))).isEmpty();
    }

    @Test
    void isNothingWhileNobodyKnowsAndForWhatWasAnnulled() {
        assertThat(ToldEffect.of(deficit("OPEN", null, null), DECIDED)).isEmpty();
        assertThat(ToldEffect.of(deficit("ANNULLED", outcome("FULLY", "MEASURED", AFTER), PAIR), DECIDED))
                .isEmpty();
        assertThat(ToldEffect.of(deficit("OPEN", outcome("SOMEHOW", "MEASURED", AFTER), PAIR), DECIDED))
                .isEmpty();
    }

    @Test
    void isTheResolutionWhereAnEarlierReleaseKeptNoMore() {
        assertThat(ToldEffect.of(deficit("RESOLVED", null, null), DECIDED))
                .contains(new ToldEffect(ProblemOutcome.FULLY, true, AFTER, null, null));
    }

    private static Outcome outcome(String verdict, String way, LocalDate on) {
        return new Outcome(verdict, way, on);
    }

    private static KnownDeficit deficit(String status, @Nullable Outcome outcome, @Nullable Comparison pair) {
        return new KnownDeficit(
                new UUID(2, 1),
                "1001",
                new UUID(1, 1),
                "METHODICAL",
                62.5,
                status,
                LocalDate.of(2026, 5, 18),
                "difficulty-characters",
                "MIDDLE",
                "MIDDLE",
                status.equals("RESOLVED") ? AFTER : null,
                outcome,
                pair);
    }
}
