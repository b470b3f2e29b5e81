package org.metodika.program.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.Decided.event;
import static org.metodika.test.Decided.flaws;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.metodika.kit.domain.Decision;
import org.metodika.program.supports.ids.Ground;
import org.metodika.program.supports.ids.HelpKind;
import org.metodika.test.Requirement;

/** A measure is planned by a conclusion, may be planned otherwise, and ends once. */
@Requirement({"C02", "C35"})
class MeasureTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final UUID TEACHER = new UUID(1, 1);
    private static final UUID LEADER = new UUID(1, 2);
    private static final Measure PLANNED = Measure.planned(
            new UUID(2, 1),
            "1001",
            TEACHER,
            new Ground(new UUID(3, 1), new UUID(3, 2)),
            plan(LEADER, "Посещать уроки", TODAY.plusDays(30), HelpKind.METHODICAL),
            List.of("Планирование урока"),
            TODAY);

    @Test
    void isPlannedOtherwiseWhileNobodyHasSettledIt() {
        Measure.Plan other = plan(LEADER, "Беседы", null, HelpKind.PSYCHOLOGICAL, HelpKind.SOCIAL);
        Measure changed = accept(PLANNED, PLANNED.change(other, true));
        assertThat(changed.plan()).isEqualTo(other);
        assertThat(changed.revision()).isEqualTo(2);
        assertThat(changed.change(other, true)).isEqualTo(Decision.nothingToDo());
    }

    @Test
    void hasATaskAKindOfHelpAndSomebodyElseWhoGivesIt() {
        assertThat(flaws(PLANNED.change(plan(TEACHER, " ", TODAY.minusDays(1)), true)))
                .containsExactly(
                        "/leaderId teacher-supports-self",
                        "/task not-blank",
                        "/help help-missing",
                        "/deadline deadline-before-decision");
        assertThat(flaws(PLANNED.change(plan(LEADER, "т".repeat(4001), null, HelpKind.OTHER), false)))
                .containsExactly("/leaderId person-unknown-here", "/task text-too-long");
    }

    @ParameterizedTest
    @EnumSource(names = {"DONE", "CANCELLED"})
    void endsOnceWithADayAndANote(Measure.Status how) {
        assertThat(flaws(PLANNED.settle(how, TODAY.plusDays(1), " ", TODAY)))
                .containsExactly("/note not-blank", "/on support-day-impossible");
        Measure ended = accept(PLANNED, PLANNED.settle(how, TODAY, "Итог", TODAY));
        assertThat(ended.status()).isEqualTo(how);
        assertThat(ended.settlement()).isEqualTo(new Measure.Settlement(TODAY, "Итог"));
        for (Decision<MeasureEvent> again :
                List.of(ended.settle(how, TODAY, "Итог", TODAY), ended.change(ended.plan(), true))) {
            assertThat(again).isEqualTo(Decision.rejected(new MeasureRejection.MeasureSettled()));
        }
    }

    @Test
    @Requirement("C35")
    void endsWithTheDismissalOfTheTeacherOnTheDayAfterTheLastOne() {
        assertThat(PLANNED.endOnDismissal(TODAY, TODAY)).isEqualTo(Decision.nothingToDo());
        Measure ended = accept(PLANNED, PLANNED.endOnDismissal(TODAY.minusDays(1), TODAY));
        assertThat(ended.status()).isEqualTo(Measure.Status.CANCELLED);
        assertThat(ended.settlement().on()).isEqualTo(TODAY);
        assertThat(ended.settlement().byDismissal()).isTrue();
        assertThat(ended.endOnDismissal(TODAY.minusDays(1), TODAY)).isEqualTo(Decision.nothingToDo());
        Measure done = accept(PLANNED, PLANNED.settle(Measure.Status.DONE, TODAY, "Итог", TODAY));
        assertThat(done.endOnDismissal(TODAY.minusDays(1), TODAY)).isEqualTo(Decision.nothingToDo());
        assertThat(done.settlement().byDismissal()).isFalse();
    }

    private static Measure.Plan plan(UUID leader, String task, @Nullable LocalDate deadline, HelpKind... help) {
        return new Measure.Plan(leader, task, new TreeSet<>(List.of(help)), deadline);
    }

    private static Measure accept(Measure measure, Decision<MeasureEvent> decision) {
        return measure.evolve(event(decision));
    }
}
