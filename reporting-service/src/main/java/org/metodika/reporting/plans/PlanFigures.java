package org.metodika.reporting.plans;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Coverage with individual development plans (индивидуальные планы каждого педагога, D06): numbers only.
 *
 * @param since first day of the period
 * @param on day the staff is counted on
 * @param aimPercent what is aimed at
 * @param teachers those who are counted: pedagogical staff employed on that day, without those on a long leave
 * @param withPlan those of them with a plan that is approved, carried out, or was completed in the period
 * @param onLeave staff not counted because their plan was stopped for a long leave
 * @param percent share of those with a plan, rounded down: 100 means everybody; absent where nobody is counted
 */
@Schema(description = "Teachers with an individual development plan (D06)")
public record PlanFigures(
        LocalDate since,
        LocalDate on,
        int aimPercent,
        long teachers,
        long withPlan,
        long withoutPlan,
        long onLeave,
        @Nullable BigDecimal percent) {

    /** An individual development plan for each teacher (D06). */
    private static final int AIM = 100;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static PlanFigures of(Period period, Collection<TeacherPlan> teachers) {
        long with = teachers.stream().filter(row -> row.standing().counts()).count();
        long away = teachers.stream()
                .filter(row -> row.standing() == PlanStanding.ON_LEAVE)
                .count();
        return counted(period, with, teachers.size() - away - with, away);
    }

    /** What several schools come to together: people are added up, shares are not. */
    public static PlanFigures total(Period period, Collection<PlanFigures> schools) {
        return counted(
                period,
                sum(schools, PlanFigures::withPlan),
                sum(schools, PlanFigures::withoutPlan),
                sum(schools, PlanFigures::onLeave));
    }

    /** The share in percent to one place, rounded down; null of nobody. */
    public static @Nullable BigDecimal percent(long with, long without) {
        return with + without == 0
                ? null
                : HUNDRED.multiply(BigDecimal.valueOf(with))
                        .divide(BigDecimal.valueOf(with + without), 1, RoundingMode.DOWN);
    }

    /** The same from numbers that were counted before. */
    public static PlanFigures counted(Period period, long with, long without, long away) {
        return new PlanFigures(
                period.since(), period.on(), AIM, with + without, with, without, away, percent(with, without));
    }

    private static long sum(Collection<PlanFigures> schools, ToLongFunction<PlanFigures> part) {
        return schools.stream().mapToLong(part).sum();
    }
}
