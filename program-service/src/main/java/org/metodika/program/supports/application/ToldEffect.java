package org.metodika.program.supports.application;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metodika.program.deficits.KnownDeficit;
import org.metodika.program.deficits.KnownDeficit.Measured;
import org.metodika.program.supports.domain.ProblemOutcome;

/**
 * What diagnostics tells came of a deficit since a support was decided (C31). What was found before that day is where the support
 * began, not what it came to.
 *
 * @param measured whether an assessment told it; otherwise somebody stated it
 * @param on day of the measurement, or that the evidence is of
 * @param before what was measured before; null where nothing can be compared
 * @param after what was measured after; null where nothing was measured, or an earlier release didn't keep it
 */
public record ToldEffect(
        ProblemOutcome outcome,
        boolean measured,
        LocalDate on,
        @Nullable Measured before,
        @Nullable Measured after) {

    /**
     * The effect; empty while diagnostics tells of none.
     *
     * @param since day on which the support was decided
     */
    static Optional<ToldEffect> of(KnownDeficit deficit, LocalDate since) {
        if (deficit.isAnnulled()) {
            return Optional.empty();
        }
        KnownDeficit.Outcome told = deficit.outcome();
        Optional<ToldEffect> effect = told == null ? ofEarlierRelease(deficit) : of(deficit, told);
        return effect.filter(found -> !found.on().isBefore(since));
    }

    private static Optional<ToldEffect> of(KnownDeficit deficit, KnownDeficit.Outcome told) {
        KnownDeficit.Comparison pair = comparison(deficit, told);
        return Arrays.stream(ProblemOutcome.values())
                .filter(outcome -> outcome.name().equals(told.verdict()))
                .findFirst()
                .map(outcome -> new ToldEffect(
                        outcome,
                        told.isMeasured(),
                        told.on(),
                        pair == null ? null : pair.before(),
                        pair == null ? present(deficit, told) : pair.after()));
    }

    /** The comparison that the outcome rests on; null where none does, or where another measurement has overtaken it. */
    private static KnownDeficit.@Nullable Comparison comparison(KnownDeficit deficit, KnownDeficit.Outcome told) {
        KnownDeficit.Comparison pair = deficit.comparison();
        return pair != null && told.isMeasured() && pair.after().on().equals(told.on()) ? pair : null;
    }

    /** The latest assessment tells both the present level and the outcome; what somebody states has no level. */
    private static @Nullable Measured present(KnownDeficit deficit, KnownDeficit.Outcome told) {
        String level = deficit.level();
        Double score = deficit.score();
        return level == null || score == null || !told.isMeasured() ? null : new Measured(told.on(), level, score);
    }

    private static Optional<ToldEffect> ofEarlierRelease(KnownDeficit deficit) {
        LocalDate on = deficit.resolvedOn();
        return deficit.isResolved() && on != null
                ? Optional.of(new ToldEffect(ProblemOutcome.FULLY, true, on, null, null))
                : Optional.empty();
    }
}
