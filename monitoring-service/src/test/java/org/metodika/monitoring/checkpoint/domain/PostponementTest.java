package org.metodika.monitoring.checkpoint.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.BEFORE;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.DEADLINE;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.DEPUTY;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.FOUND;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.LATER;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.TEACHER;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.after;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.marked;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.missed;
import static org.metodika.test.Decided.events;
import static org.metodika.test.Decided.refusal;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.metodika.monitoring.checkpoint.domain.Violation.Cure;
import org.metodika.monitoring.checkpoint.domain.Violation.Settlement;
import org.metodika.test.Requirement;

/** A last day is moved by a decision, or by an amendment of the program (B08). */
@Requirement("B08")
class PostponementTest {

    @Test
    void aPostponementMovesTheLastDayAndWhatWasMissed() {
        Checkpoint missed = missed(FOUND);
        Checkpoint postponed = after(missed, missed.postpone(LATER, "Болезнь", DEPUTY, FOUND, null));

        assertThat(postponed.plan().deadline()).isEqualTo(LATER);
        assertThat(postponed.planOfProgram().deadline()).isEqualTo(DEADLINE);
        assertThat(postponed.missedOn()).isNull();
        assertThat(postponed.violations().all())
                .extracting(Violation::settled)
                .containsOnly(new Settlement(FOUND, Cure.MOVED, false));
        assertThat(events(postponed.missDeadline(LATER))).isEmpty();
        assertThat(after(postponed, postponed.missDeadline(LATER.plusDays(1)))
                        .violations()
                        .all())
                .hasSize(4);
    }

    @Test
    void refusesAPostponementWithoutGroundOrIntoThePastOrBeyondTheProgram() {
        Checkpoint open = marked();

        assertThat(refusal(open.postpone(LATER, " ", DEPUTY, BEFORE, null)))
                .isEqualTo(new CheckpointRefusal.GroundMissing());
        assertThat(refusal(open.postpone(DEADLINE, "Болезнь", DEPUTY, BEFORE, null)))
                .isEqualTo(new CheckpointRefusal.PostponedTooEarly(DEADLINE, FOUND));
        assertThat(refusal(open.postpone(FOUND, "Болезнь", DEPUTY, LATER, null)))
                .isEqualTo(new CheckpointRefusal.PostponedTooEarly(FOUND, LATER));
        assertThat(refusal(open.postpone(LATER, "Болезнь", DEPUTY, BEFORE, LATER.minusDays(1))))
                .isEqualTo(new CheckpointRefusal.PostponedBeyondProgram(LATER, LATER.minusDays(1)));
        assertThat(refusal(open.postpone(LATER, "Болезнь", TEACHER, BEFORE, LATER)))
                .isEqualTo(new CheckpointRefusal.DeciderIsTeacher());
    }

    @Test
    @Requirement("B46")
    void anAmendmentThatMovesTheStageReplacesThePostponementAndAnotherLeavesIt() {
        Checkpoint open = marked();
        Checkpoint postponed = after(open, open.postpone(LATER, "Болезнь", DEPUTY, BEFORE, null));
        Plan plan = postponed.plan();

        Checkpoint inItsPlace = after(postponed, postponed.follow(amended(plan, DEADLINE, CheckpointForm.SPEECH)));
        assertThat(inItsPlace.plan().deadline()).isEqualTo(LATER);
        assertThat(inItsPlace.plan().form()).isEqualTo(CheckpointForm.SPEECH);

        Checkpoint moved =
                after(postponed, postponed.follow(amended(plan, LATER.plusDays(20), CheckpointForm.OPEN_LESSON)));
        assertThat(moved.plan().deadline()).isEqualTo(LATER.plusDays(20));
        assertThat(moved.planOfProgram().deadline()).isEqualTo(LATER.plusDays(20));
        assertThat(moved.postponements()).extracting(Postponement::replacedOn).containsExactly(BEFORE);
    }

    private static Plan amended(Plan plan, LocalDate deadline, CheckpointForm form) {
        return new Plan(
                plan.id(),
                plan.programId(),
                9,
                plan.schoolId(),
                plan.teacherId(),
                plan.tutorId(),
                plan.stageId(),
                plan.ordinal(),
                form,
                deadline,
                plan.startsOn(),
                BEFORE,
                null);
    }
}
