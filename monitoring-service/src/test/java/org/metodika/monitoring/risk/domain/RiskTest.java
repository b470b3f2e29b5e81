package org.metodika.monitoring.risk.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.Decided.flaws;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.kit.domain.Decision;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.test.Requirement;

/** What a risk must say, and what may stay as it was. */
class RiskTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    private static final StaffId OWNER = new StaffId(new UUID(0, 1));
    private static final StaffId STRANGER = new StaffId(new UUID(0, 2));
    private static final RiskId ID = new RiskId(new UUID(0, 9));

    @Test
    @Requirement("A28")
    void everyMistakeIsNamedAtItsField() {
        Assessment wrong = new Assessment(RiskKind.EXTERNAL, " ", "", STRANGER, RiskState.OPEN, TODAY.minusDays(1));
        assertThat(flaws(Risk.enter(ID, "school-07", wrong, TODAY, OWNER::equals)))
                .containsExactly(
                        "/description not-blank",
                        "/remedy not-blank",
                        "/ownerId not-on-staff-here",
                        "/reviewOn date-between");
    }

    @Test
    @Requirement("A28")
    void aRiskIsClosedAfterItsReviewAndByAnOwnerWhoLeft() {
        Risk risk = new Risk(ID, "school-07", assessment(RiskState.IN_WORK, TODAY));
        LocalDate later = TODAY.plusDays(10);
        assertThat(flaws(risk.revise(assessment(RiskState.IN_WORK, TODAY), later, person -> false)))
                .containsExactly("/reviewOn date-between");
        Assessment closed = assessment(RiskState.CLOSED, TODAY);
        assertThat(risk.revise(closed, later, person -> false))
                .isEqualTo(Decision.accepted(new RiskEvent.Revised(closed)));
        Risk after = risk.evolve(new RiskEvent.Revised(closed));
        assertThat(after.assessment()).isEqualTo(closed);
        assertThat(after.revise(closed, later, person -> false)).isEqualTo(Decision.nothingToDo());
    }

    private static Assessment assessment(RiskState state, LocalDate reviewOn) {
        return new Assessment(RiskKind.EXTERNAL, "Нет программ", "Семинары", OWNER, state, reviewOn);
    }
}
