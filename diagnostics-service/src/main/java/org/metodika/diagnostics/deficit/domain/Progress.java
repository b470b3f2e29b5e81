package org.metodika.diagnostics.deficit.domain;

/** Чем «после» отличается от «до»: two findings of the same instrument version, from the same sources. */
public enum Progress {
    /** Лучше. */
    IMPROVED,
    /** Без изменений. */
    SAME,
    /** Хуже. */
    WORSE;

    /**
     * Points of 100 below which a difference says nothing: one item judged differently by one of two sources makes about
     * two of them.
     */
    public static final double NOTICEABLE = 5;

    /** How the later finding differs from the earlier one: by a level, or by a noticeable number of points. */
    public static Progress between(Finding before, Finding after) {
        double rise = after.score() - before.score();
        boolean anotherLevel = !before.level().equals(after.level());
        if (Math.abs(rise) < NOTICEABLE && !(anotherLevel && rise != 0)) {
            return SAME;
        }
        return rise > 0 ? IMPROVED : WORSE;
    }
}
