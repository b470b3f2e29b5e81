package org.metodika.reporting.analytics;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
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
 * @param schools how many organisations they are about
 * @param total figures of all together; who belongs to two groups is counted once
 * @param groups a page of groups in the order of their keys; empty where no grouping was asked for
 * @param next cursor of the next page of groups; absent at the last
 */
@Schema(description = "Figures over a period")
record Analytics(
        LocalDate since,
        LocalDate until,
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
            Map<String, BigDecimal> shares = new LinkedHashMap<>();
            share(shares, hidden, "coverage", tally, Measure.WITH_PLAN, Measure.TEACHERS);
            share(shares, hidden, "inTime", tally, Measure.CHECKPOINTS_IN_TIME, Measure.CHECKPOINTS_DUE);
            share(shares, hidden, "takingPart", tally, Measure.TAKING_PART, Measure.STAFF);
            share(shares, hidden, "retention", tally, Measure.YOUNG_STAYED, Measure.YOUNG_JOINED);
            share(shares, hidden, "electiveQuality", tally, Measure.ELECTIVE_GOOD_MARKS, Measure.ELECTIVE_MARKED);
            share(shares, hidden, "electiveMotivation", tally, Measure.ELECTIVE_MOTIVATED, Measure.ELECTIVE_ASKED);
            return new Figures(
                    values, shares, deficits, hidden.stream().sorted().toList());
        }

        private static void share(
                Map<String, BigDecimal> shares,
                Set<Family> hidden,
                String name,
                Tally tally,
                Measure part,
                Measure whole) {
            if (hidden.contains(part.family()) || hidden.contains(whole.family())) {
                return;
            }
            BigDecimal percent = PlanFigures.percent(tally.of(part), tally.of(whole) - tally.of(part));
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
