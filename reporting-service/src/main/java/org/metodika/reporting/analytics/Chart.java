package org.metodika.reporting.analytics;

import java.util.List;
import org.metodika.reporting.texts.Texts;

/** The charts that figures are drawn in, in the workbook and on paper alike: bars of these figures for each group. */
enum Chart {
    PROGRAMS("analytics.chart.programs", Measure.PROGRAMS_APPROVED, Measure.PROGRAMS_COMPLETED),
    CHECKPOINTS(
            "analytics.chart.checkpoints",
            Measure.CHECKPOINTS_IN_TIME,
            Measure.CHECKPOINTS_LATE,
            Measure.CHECKPOINTS_OVERDUE),
    DEFICITS("analytics.chart.deficits", Measure.DEFICITS_RESOLVED, Measure.DEFICITS_OPEN);

    /** Bars of more groups can't be told apart: the first ones are drawn. */
    static final int MOST_GROUPS = 40;

    private final String title;
    private final List<Measure> measures;

    Chart(String title, Measure... measures) {
        this.title = title;
        this.measures = List.of(measures);
    }

    String title(Texts texts) {
        return texts.text(title);
    }

    List<Measure> measures() {
        return measures;
    }
}
