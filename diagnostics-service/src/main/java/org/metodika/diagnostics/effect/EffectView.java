package org.metodika.diagnostics.effect;

import org.jspecify.annotations.Nullable;

/**
 * What the work on the difficulties of a group came to.
 *
 * @param key code of the problem with its dictionary, of the method or of the school, or id of the teacher
 * @param people teachers with a case
 * @param cases deficits that were measured before and after in the same way
 * @param meanBefore mean score, 0 to 100
 * @param improvedPercent share of the cases, where they are enough for percents to mean something
 * @param smallSample whether only careful conclusions are possible
 * @param hidden whether the group is too small to be shown without persons; then it has no figures
 * @param reading what the figures say, in words
 */
record EffectView(
        String key,
        String title,
        @Nullable Integer people,
        @Nullable Integer cases,
        @Nullable Double meanBefore,
        @Nullable Double meanAfter,
        @Nullable Integer improved,
        @Nullable Integer same,
        @Nullable Integer worse,
        @Nullable Integer improvedPercent,
        @Nullable Integer samePercent,
        @Nullable Integer worsePercent,
        boolean smallSample,
        boolean hidden,
        String reading) {

    /** Cases below which a percent would say more than the numbers do. */
    private static final int FEWEST_FOR_PERCENT = 10;

    static EffectView of(String key, String title, Tally tally, Reading reading) {
        return new EffectView(
                key,
                title,
                tally.people(),
                tally.cases(),
                tally.meanBefore(),
                tally.meanAfter(),
                tally.improved(),
                tally.same(),
                tally.worse(),
                percent(tally.improved(), tally),
                percent(tally.same(), tally),
                percent(tally.worse(), tally),
                tally.people() < Reading.SMALL,
                false,
                reading.of(tally));
    }

    static EffectView hidden(String key, String title, Reading reading) {
        return new EffectView(
                key, title, null, null, null, null, null, null, null, null, null, null, true, true, reading.hidden());
    }

    private static @Nullable Integer percent(int part, Tally tally) {
        return tally.cases() < FEWEST_FOR_PERCENT ? null : Math.toIntExact(Math.round(100.0 * part / tally.cases()));
    }
}
