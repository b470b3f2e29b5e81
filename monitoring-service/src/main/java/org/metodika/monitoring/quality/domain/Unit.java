package org.metodika.monitoring.quality.domain;

/** In what an indicator is measured, and between which limits. */
public enum Unit {
    /** Проценты. */
    PERCENT(0, 100),
    /** Отметка по пятибалльной шкале. */
    MARK(1, 5),
    /** Баллы по стобалльной шкале. */
    POINTS(0, 100),
    /** Число. */
    NUMBER(0, 100_000);

    private final int least;
    private final int most;

    Unit(int least, int most) {
        this.least = least;
        this.most = most;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    /** Whether there can be such a value, with two decimals at most. */
    public boolean takes(double value) {
        return value >= least && value <= most && Math.abs(value * 100 - Math.rint(value * 100)) < 1e-6;
    }
}
