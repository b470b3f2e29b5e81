package org.metodika.reporting.analytics;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodika.reporting.analytics.Measure.Family;
import org.metodika.reporting.plans.PlanFigures;

/**
 * Figures over a period, as a whole and in groups.
 *
 * @param madeOn the day on which they were counted
 * @param schools how many organisations they are about
 * @param total figures of all together; who belongs to two groups is counted once
 * @param groups a page of groups in the order of their keys; empty where no grouping was asked for
 * @param next cursor of the next page of groups; absent at the last
 */
@Schema(description = "Figures over a period")
record Analytics(
        LocalDate since,
        LocalDate until,
        LocalDate madeOn,
        int schools,
        Figures total,
        List<Group> groups,
        @Nullable String next) {

    /**
     * Figures of one group.
     *
     * @param key school code, id, subject or code of the group
     * @param name as people read it; absent where there is nothing better than the key
     */
    record Group(String key, @Nullable String name, Figures figures) {}

    /**
     * The figures.
     *
     * @param values figures by name; each name is one of the rows behind it as well ({@code /api/reports/analytics/rows})
     * @param shares in percent, rounded down to one place: coverage, inTime, takingPart, retention,
     *     electiveQuality, electiveMotivation; absent of nobody
     * @param deficits by dictionary
     * @param hidden families of figures that are not told because they tell of fewer than five people, or would give away such
     */
    record Figures(
            Map<String, Long> values, Map<String, BigDecimal> shares, List<Dictionary> deficits, List<Family> hidden) {

        static Figures of(Tally tally, Set<Family> hidden, List<Dictionary> deficits) {
            Map<String, Long> values = new LinkedHashMap<>();
            for (Measure measure : Measure.values()) {
                if (!hidden.contains(measure.family())) {
                    values.put(measure.key(), tally.of(measure));
                }
            }
            return of(values, deficits);
        }

        /** @param values those that are told; the families of others are hidden */
        static Figures of(Map<String, Long> values, List<Dictionary> deficits) {
            Map<String, BigDecimal> shares = new LinkedHashMap<>();
            share(shares, "coverage", values, Measure.WITH_PLAN, Measure.TEACHERS);
            share(shares, "inTime", values, Measure.CHECKPOINTS_IN_TIME, Measure.CHECKPOINTS_DUE);
            share(shares, "takingPart", values, Measure.TAKING_PART, Measure.STAFF);
            share(shares, "retention", values, Measure.YOUNG_STAYED, Measure.YOUNG_JOINED);
            share(shares, "electiveQuality", values, Measure.ELECTIVE_GOOD_MARKS, Measure.ELECTIVE_MARKED);
            share(shares, "electiveMotivation", values, Measure.ELECTIVE_MOTIVATED, Measure.ELECTIVE_ASKED);
            List<Family> hidden = Arrays.stream(Measure.values())
                    .filter(measure -> !values.containsKey(measure.key()))
                    .map(Measure::family)
                    .distinct()
                    .sorted()
                    .toList();
            return new Figures(values, shares, deficits, hidden);
        }

        private static void share(
                Map<String, BigDecimal> shares, String name, Map<String, Long> values, Measure part, Measure whole) {
            Long with = values.get(part.key());
            Long all = values.get(whole.key());
            BigDecimal percent = with == null || all == null ? null : PlanFigures.percent(with, all - with);
            if (percent != null) {
                shares.put(name, percent);
            }
        }
    }

    /**
     * Deficits of one dictionary.
     *
     * @param compared assessed again in the period by the same instrument
     * @param before mean share of the attainable points before, 0 to 100, of those compared
     * @param after the same after
     */
    record Dictionary(
            String dictionary,
            long found,
            long resolved,
            long open,
            long compared,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after) {}

    static BigDecimal tenth(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }
}
