package org.metodika.demo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.metodika.demo.municipality.Size;
import org.metodika.demo.plot.Plan;
import org.metodika.demo.report.Made.Thing;
import tools.jackson.databind.json.JsonMapper;

class ReportTest {

    private static final Plan PLAN = Plan.of(new Size(2, 24, 7, 2025));
    private static final Report EXPECTED = Report.expected(PLAN);

    @Test
    void isTheSameForTheSamePlan() {
        Report again = Report.expected(Plan.of(new Size(2, 24, 7, 2025)));
        assertThat(again).isEqualTo(EXPECTED);
        assertThat(again.digest()).isEqualTo(EXPECTED.digest());
        assertThat(Report.expected(Plan.of(new Size(2, 24, 8, 2025))).digest()).isNotEqualTo(EXPECTED.digest());
    }

    @Test
    void countsEveryProgramOnceByItsState() {
        assertThat(EXPECTED.total("programs.draft")
                        + EXPECTED.total("programs.submitted")
                        + EXPECTED.total("programs.approved")
                        + EXPECTED.total("programs.stopped")
                        + EXPECTED.total("programs.withdrawn"))
                .isEqualTo(EXPECTED.made().of(Thing.PROGRAMS));
        assertThat(EXPECTED.total("programs.withdrawn"))
                .isEqualTo(EXPECTED.made().of(Thing.WITHDRAWALS));
    }

    @Test
    void countsResultsThatStand() {
        assertThat(EXPECTED.total("checkpoints.passedOnTime"))
                .isEqualTo(EXPECTED.made().of(Thing.RESULTS) - EXPECTED.made().of(Thing.ANNULLED_RESULTS));
        assertThat(EXPECTED.total("checkpoints.passedLate"))
                .isEqualTo(EXPECTED.made().of(Thing.LATE_RESULTS));
        assertThat(EXPECTED.total("checkpoints.overdue")).isPositive();
    }

    @Test
    void countsWhoWorksThereInTheEnd() {
        assertThat(EXPECTED.total("staff.pedagogical") + EXPECTED.total("staff.managerial"))
                .isEqualTo(24
                        + EXPECTED.made().of(Thing.NEWCOMERS)
                        - EXPECTED.made().of(Thing.DISMISSALS));
    }

    @Test
    void readsWhatTheGatewayAnswers() {
        Figures figures = Figures.read(JsonMapper.shared().readTree("""
                {"schoolId":"5001","name":"Школа","organisationType":"GENERAL","madeOn":"2026-05-31",
                 "asOf":"2026-05-31T06:00:00Z","programs":{"draft":1,"submitted":2,"approved":3,"withdrawn":4},
                 "checkpoints":{"passedOnTime":5,"passedLate":6,"overdue":7,"notYetDue":8},
                 "deficits":[{"character":"METHODICAL","open":9,"closed":10}],
                 "staff":{"pedagogical":11,"managerial":12,"external":13}}"""));

        assertThat(figures.value("programs.withdrawn")).isEqualTo(4);
        assertThat(figures.value("checkpoints.notYetDue")).isEqualTo(8);
        assertThat(figures.value("deficits.METHODICAL.closed")).isEqualTo(10);
        assertThat(figures.value("staff.external")).isEqualTo(13);
        assertThat(figures.toString()).doesNotContain("2026-05-31");
    }

    @Test
    void namesEachDifference() {
        Report nothing = new Report(EXPECTED.name(), EXPECTED.made(), List.of());
        long approved = EXPECTED.organisations().getFirst().value("programs.approved");

        assertThat(nothing.differences(EXPECTED)).contains("5001 programs.approved: 0, not " + approved);
        assertThat(EXPECTED.differences(EXPECTED)).isEmpty();
    }
}
