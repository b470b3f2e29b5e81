package org.metodika.program.trainingplans.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.program.trainingplans.domain.Arrangement;
import org.metodika.program.trainingplans.domain.GroupResult;
import org.metodika.program.trainingplans.domain.LeftOver;
import org.metodika.program.trainingplans.domain.PlanGroup;
import org.metodika.program.trainingplans.domain.PlanOrder;
import org.metodika.program.trainingplans.domain.TrainingPlan;
import org.metodika.program.trainingrequests.Placement;
import org.metodika.program.trainingrequests.Placement.Standing;
import org.metodika.test.Requirement;

/** What an approved plan tells its requests. */
@Requirement({"E06", "E07"})
class PlanFollowingTest {

    private static final LocalDate APPROVED = LocalDate.of(2027, 12, 10);
    private static final LocalDate TRAINED = LocalDate.of(2028, 5, 20);
    private static final UUID OPEN = new UUID(9, 1);
    private static final UUID DONE = new UUID(9, 2);

    @Test
    void plannedTrainedOrLeftOverWithTheReason() {
        TrainingPlan plan = new TrainingPlan(
                2028,
                2027,
                APPROVED,
                List.of(),
                new Arrangement(
                        List.of(
                                new PlanGroup(OPEN, "Чтение", null, List.of(id(1)), null),
                                new PlanGroup(
                                        DONE,
                                        "Инклюзия",
                                        null,
                                        List.of(id(2), id(3)),
                                        new GroupResult(TRAINED, List.of(id(2)), 4_500, "Болезнь"))),
                        List.of(new LeftOver(id(4), "Нет средств"))),
                new TrainingPlan.Approval(new PlanOrder("84", APPROVED), APPROVED),
                List.of(),
                null);
        assertThat(PlanFollowing.placements(plan))
                .isEqualTo(Map.of(
                        id(1), new Placement(2028, OPEN, Standing.PLANNED, APPROVED, null),
                        id(2), new Placement(2028, DONE, Standing.TRAINED, TRAINED, null),
                        id(3), new Placement(2028, null, Standing.LEFT_OVER, TRAINED, "Болезнь"),
                        id(4), new Placement(2028, null, Standing.LEFT_OVER, APPROVED, "Нет средств")));
    }

    private static UUID id(int number) {
        return new UUID(1, number);
    }
}
