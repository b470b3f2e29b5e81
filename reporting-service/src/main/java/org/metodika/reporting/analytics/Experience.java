package org.metodika.reporting.analytics;

/** Bands of pedagogical experience (педагогический стаж), in full years. */
enum Experience {
    UP_TO_3(0, 3),
    FROM_4_TO_10(4, 10),
    FROM_11_TO_20(11, 20),
    OVER_20(21, Integer.MAX_VALUE);

    private final int least;
    private final int most;

    Experience(int least, int most) {
        this.least = least;
        this.most = most;
    }

    static Experience of(int years) {
        for (Experience band : values()) {
            if (years >= band.least && years <= band.most) {
                return band;
            }
        }
        return UP_TO_3;
    }
}
