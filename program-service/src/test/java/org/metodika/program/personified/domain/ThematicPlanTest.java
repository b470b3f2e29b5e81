package org.metodika.program.personified.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.metodika.program.personified.domain.ProgramFixture.COURSE;
import static org.metodika.program.personified.domain.ProgramFixture.FIRST;
import static org.metodika.program.personified.domain.ProgramFixture.GENERAL;
import static org.metodika.program.personified.domain.ProgramFixture.METHODICAL;
import static org.metodika.program.personified.domain.ProgramFixture.SECOND;
import static org.metodika.program.personified.domain.ProgramFixture.activity;
import static org.metodika.program.personified.domain.ProgramFixture.course;
import static org.metodika.program.personified.domain.ProgramFixture.masterClass;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.program.personified.domain.ProgramFixture.Draftsman;
import org.metodika.program.personified.domain.ThematicPlan.Row;
import org.metodika.test.Requirement;

/** The study-thematic plan is computed, with totals that add up. */
@Requirement({"B03", "B40"})
class ThematicPlanTest {

    @Test
    void listsKindByKindWithTotalsOfHours() {
        Draftsman draftsman = new Draftsman();
        draftsman.activities = List.of(masterClass(GENERAL), course(METHODICAL));
        Fulfilment done = new Fulfilment.Done(LocalDate.of(2026, 11, 1), null);
        ThematicPlan plan =
                ThematicPlan.of(draftsman.content(), new Execution(Map.of(COURSE, done), Map.of(), Map.of()));
        assertThat(plan.rows())
                .extracting(row -> row.activity().kind(), Row::number, Row::due, Row::fulfilment)
                .containsExactly(
                        tuple(ActivityKind.INVARIANT_MODULE, 1, LocalDate.of(2026, 12, 20), done),
                        tuple(ActivityKind.OTHER_FORM, 1, LocalDate.of(2027, 5, 20), null));
        assertThat(plan.hoursByKind())
                .isEqualTo(Map.of(ActivityKind.INVARIANT_MODULE, 72, ActivityKind.OTHER_FORM, 18));
        assertThat(plan.hoursByStage()).isEqualTo(Map.of(FIRST, 72, SECOND, 18));
        assertThat(plan.hours()).isEqualTo(90);
        assertThat(plan.hoursDone()).isEqualTo(72);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void totalsAddUpWhateverTheActivities(long seed) {
        Random random = new Random(seed);
        List<Activity> activities = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(40); i++) {
            activities.add(activity(
                    new ActivityId(new UUID(5, i)),
                    ActivityKind.values()[random.nextInt(ActivityKind.values().length)],
                    null,
                    1 + random.nextInt(100),
                    METHODICAL));
        }
        Draftsman draftsman = new Draftsman();
        draftsman.activities = activities;
        ThematicPlan plan = ThematicPlan.of(draftsman.content(), Execution.NONE);
        assertThat(plan.rows()).hasSameSizeAs(activities);
        assertThat(plan.hoursByKind().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(plan.hours());
        assertThat(plan.hoursByStage().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(plan.hours());
    }
}
