package org.metodika.monitoring.checkpoint.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.BEFORE;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.DEADLINE;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.DEPUTY;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.FOUND;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.LATER;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.OWN;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.REPORT;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.TEACHER;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.TUTOR;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.after;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.back;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.handedIn;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.missed;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.pass;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.plan;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.standing;
import static org.metodika.test.Decided.events;
import static org.metodika.test.Decided.refusal;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.metodika.monitoring.checkpoint.domain.Violation.Annulment;
import org.metodika.monitoring.checkpoint.domain.Violation.Cure;
import org.metodika.monitoring.checkpoint.domain.Violation.Settlement;
import org.metodika.test.Requirement;

/** The three duties of a teacher, keep the days, do the content, hand the report in, and how each violation ends (B08). */
@Requirement("B08")
class ViolationsTest {

    @Test
    @Requirement("L9")
    void lateStageAndMissingReportAreFoundInOneRoundEachOnce() {
        Checkpoint missed = missed(FOUND);

        assertThat(standing(missed)).containsExactly(ViolationKind.LATE_STAGE, ViolationKind.MISSING_REPORT);
        assertThat(events(missed.missDeadline(LATER))).isEmpty();
        assertThat(standing(after(handedIn(BEFORE), handedIn(BEFORE).missDeadline(FOUND))))
                .containsExactly(ViolationKind.LATE_STAGE);
    }

    @Test
    void eachEndsWithItsOwnCure() {
        Checkpoint missed = after(missed(FOUND), missed(FOUND).giveBack(back(FOUND, null, Lack.CONTENT)));
        assertThat(standing(missed))
                .containsExactly(ViolationKind.LATE_STAGE, ViolationKind.MISSING_REPORT, ViolationKind.UNDONE_CONTENT);

        Checkpoint handedIn = after(missed, missed.handIn(REPORT, null, TEACHER, LATER));
        assertThat(standing(handedIn)).containsExactly(ViolationKind.LATE_STAGE, ViolationKind.UNDONE_CONTENT);

        Checkpoint passed = pass(handedIn, LATER.plusDays(1), null);
        assertThat(standing(passed)).isEmpty();
        assertThat(passed.violations().all())
                .extracting(Violation::settled)
                .containsExactly(
                        new Settlement(LATER.plusDays(1), Cure.DONE, true),
                        new Settlement(LATER, Cure.DONE, false),
                        new Settlement(LATER.plusDays(1), Cure.DONE, true));

        Checkpoint reopened = after(passed, passed.annulResult("Ошибка", TUTOR, LATER.plusDays(2), true));
        assertThat(standing(reopened)).containsExactly(ViolationKind.LATE_STAGE, ViolationKind.UNDONE_CONTENT);
    }

    @Test
    void anEntryThatCameLateShowsThatTheDayWasKept() {
        Checkpoint passed = pass(missed(FOUND), DEADLINE, REPORT);

        assertThat(passed.violations().all())
                .extracting(Violation::settled)
                .containsExactly(new Settlement(FOUND, Cure.KEPT, true), new Settlement(FOUND, Cure.KEPT, true));
    }

    @Test
    void undoneContentIsFoundByTheAssessorOnce() {
        Checkpoint handedIn = handedIn(BEFORE);
        Checkpoint returned = after(handedIn, handedIn.giveBack(back(BEFORE, null, Lack.CONTENT)));
        Checkpoint again = after(returned, returned.giveBack(back(BEFORE.plusDays(1), null, Lack.CONTENT)));

        assertThat(again.violations().all())
                .containsExactly(new Violation(ViolationKind.UNDONE_CONTENT, DEADLINE, BEFORE, TUTOR, null, null));
        assertThat(again.reportHandedInOn()).isEqualTo(BEFORE);
        assertThat(standing(pass(again, BEFORE.plusDays(1), null))).isEmpty();
    }

    @Test
    void aWrongViolationIsAnnulledWithAReasonAndNotFoundAgain() {
        Checkpoint missed = missed(FOUND);

        Checkpoint annulled = after(missed, missed.annulViolation(2, "Сдан на бумаге", DEPUTY, LATER));

        assertThat(annulled.violations().all().get(1).annulled())
                .isEqualTo(new Annulment("Сдан на бумаге", LATER, DEPUTY));
        assertThat(standing(annulled)).containsExactly(ViolationKind.LATE_STAGE);
        assertThat(events(annulled.missDeadline(LATER))).isEmpty();
        assertThat(refusal(annulled.annulViolation(2, "Ещё", DEPUTY, LATER)))
                .isEqualTo(new CheckpointRefusal.ViolationAlreadyAnnulled(LATER));
        assertThat(refusal(annulled.annulViolation(3, "Ещё", DEPUTY, LATER)))
                .isEqualTo(new CheckpointRefusal.NoSuchViolation(3));
        assertThat(refusal(missed.annulViolation(1, " ", DEPUTY, LATER)))
                .isEqualTo(new CheckpointRefusal.ReasonMissing());
        assertThat(refusal(missed.annulViolation(1, "Моё", TEACHER, LATER)))
                .isEqualTo(new CheckpointRefusal.DeciderIsTeacher());
    }

    @Test
    void whatAnEarlierReleaseStoredIsALateStage() {
        Checkpoint stored = new Checkpoint(
                plan(CheckpointForm.OPEN_LESSON), new Standing.Open(OWN), FOUND, List.of(), null, null, null, null);

        assertThat(standing(stored)).containsExactly(ViolationKind.LATE_STAGE);
        assertThat(events(stored.missDeadline(LATER)))
                .containsExactly(
                        new CheckpointEvent.ViolationFound(ViolationKind.MISSING_REPORT, DEADLINE, LATER, null));
    }
}
