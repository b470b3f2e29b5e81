package org.metodika.monitoring.control.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.monitoring.control.domain.ControlFixture.ACT;
import static org.metodika.monitoring.control.domain.ControlFixture.CORRECTION;
import static org.metodika.monitoring.control.domain.ControlFixture.CURATOR;
import static org.metodika.monitoring.control.domain.ControlFixture.DATE;
import static org.metodika.monitoring.control.domain.ControlFixture.ESTIMATE;
import static org.metodika.monitoring.control.domain.ControlFixture.MEASURE;
import static org.metodika.monitoring.control.domain.ControlFixture.STARTED;
import static org.metodika.monitoring.control.domain.ControlFixture.STRANGER;
import static org.metodika.monitoring.control.domain.ControlFixture.TEACHER;
import static org.metodika.monitoring.control.domain.ControlFixture.TODAY;
import static org.metodika.monitoring.control.domain.ControlFixture.TUTOR;
import static org.metodika.monitoring.control.domain.ControlFixture.act;
import static org.metodika.monitoring.control.domain.ControlFixture.after;
import static org.metodika.monitoring.control.domain.ControlFixture.entry;
import static org.metodika.monitoring.control.domain.ControlFixture.on;
import static org.metodika.monitoring.control.domain.ControlFixture.open;
import static org.metodika.monitoring.control.domain.ControlFixture.settled;
import static org.metodika.monitoring.control.domain.ControlFixture.task;
import static org.metodika.test.Decided.events;
import static org.metodika.test.Decided.flaws;
import static org.metodika.test.Decided.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.metodika.test.Requirement;

/** The rules of the control plan and of acts. */
class ControlTest {

    @Test
    @Requirement("B51")
    void anEntryIsPossibleOrNamesWhatIsWrong() {
        assertThat(events(Control.plan(entry(ControlKind.CURRENT), on(TODAY, STARTED))))
                .containsExactly(new ControlEvent.Planned(entry(ControlKind.CURRENT)));
        Task past = new Task(ControlObject.MONEY, Set.of(), TODAY.minusDays(1), STRANGER, null);
        assertThat(flaws(Control.plan(entry(ControlKind.CURRENT).with(past), on(TODAY, STARTED))))
                .containsExactly("/subjects not-empty", "/controllerId not-on-staff-here", "/date date-between");
        Task own = new Task(ControlObject.MONEY, Set.of(ControlSubject.TEACHER), DATE, TEACHER, null);
        assertThat(flaws(Control.plan(entry(ControlKind.CURRENT).with(own), on(TODAY, STARTED))))
                .containsExactly("/controllerId control-of-own-program");
    }

    @Test
    @Requirement("B47")
    void preliminaryControlIsPlannedBeforeTheStartAlone() {
        assertThat(flaws(Control.plan(entry(ControlKind.PRELIMINARY), on(TODAY, STARTED))))
                .containsExactly("/kind control-program-started");
        assertThat(events(Control.plan(entry(ControlKind.PRELIMINARY), on(TODAY, null))))
                .hasSize(1);
    }

    @Test
    @Requirement("B51")
    void anOpenEntryChangesAndKeepsAnOldDay() {
        LocalDate late = DATE.plusDays(5);
        Control overdue = after(open(), open().findOverdue(late));
        Task another = new Task(ControlObject.QUALITY, Set.of(ControlSubject.TEACHER), DATE, TUTOR, "Открытый урок");
        Control changed = after(overdue, overdue.change(another, on(late, STARTED)));
        assertThat(changed.entry().task()).isEqualTo(another);
        assertThat(changed.overdueOn()).isEqualTo(late);
        Control moved = after(changed, changed.change(task(late.plusDays(1)), on(late, STARTED)));
        assertThat(moved.overdueOn()).isNull();
        assertThat(flaws(moved.change(task(DATE), on(late, STARTED)))).containsExactly("/date date-between");
        assertThat(events(moved.change(moved.entry().task(), on(late, STARTED))))
                .isEmpty();
    }

    @Test
    @Requirement("B44")
    void anActEndsInExactlyOneThing() {
        assertThat(refusal(open().sign(act(), on(TODAY, STARTED)))).isEqualTo(new ControlRefusal.ActEndsInOneThing(0));
        assertThat(refusal(open().sign(act(ESTIMATE, MEASURE), on(TODAY, STARTED))))
                .isEqualTo(new ControlRefusal.ActEndsInOneThing(2));
        for (Ending ending : List.of(ESTIMATE, MEASURE, CORRECTION)) {
            assertThat(settled(ending).standing()).isInstanceOf(Standing.Settled.class);
        }
    }

    @Test
    @Requirement("B44")
    void anActSaysWhatWasFoundAndDecided() {
        ActDraft empty =
                new ActDraft(ACT, TODAY.plusDays(1), TEACHER, " ", List.of(new Ending.Measure(" ", STRANGER, TODAY)));
        assertThat(flaws(open().sign(empty, on(TODAY, STARTED))))
                .containsExactly(
                        "/found not-blank",
                        " control-of-own-program",
                        "/heldOn past-or-present",
                        "/measure/what not-blank",
                        "/measure/responsibleId not-on-staff-here",
                        "/measure/dueOn date-between");
        assertThat(flaws(open().sign(act(new Ending.Estimate(Grade.MEETS, "")), on(TODAY, STARTED))))
                .containsExactly("/estimate/conclusion not-blank");
        assertThat(flaws(open().sign(act(new Ending.CorrectThePlan("")), on(TODAY, STARTED))))
                .containsExactly("/correction/deviation not-blank");
    }

    @Test
    @Requirement({"B47", "B48", "B49"})
    void eachKindHasItsTime() {
        assertThat(flaws(open().sign(act(ESTIMATE), on(TODAY, null))))
                .containsExactly("/heldOn control-program-not-started");
        assertThat(flaws(open().sign(act(ESTIMATE), on(TODAY, TODAY.plusDays(1)))))
                .containsExactly("/heldOn control-held-before-start");
        Control preliminary = Control.startedBy(new ControlEvent.Planned(entry(ControlKind.PRELIMINARY)));
        assertThat(flaws(preliminary.sign(act(ESTIMATE), on(TODAY, STARTED))))
                .containsExactly("/heldOn control-held-after-start");
        assertThat(events(preliminary.sign(act(ESTIMATE), on(TODAY, TODAY)))).hasSize(1);
    }

    @Test
    @Requirement("B47")
    void onlyAGoodEstimateOfPreliminaryControlLetsTheProgramStart() {
        Control preliminary = Control.startedBy(new ControlEvent.Planned(entry(ControlKind.PRELIMINARY)));
        assertThat(preliminary.letsStart(act(ESTIMATE).signed(TODAY))).isTrue();
        assertThat(preliminary.letsStart(
                        act(new Ending.Estimate(Grade.MEETS_WITH_REMARKS, "Да")).signed(TODAY)))
                .isTrue();
        assertThat(preliminary.letsStart(
                        act(new Ending.Estimate(Grade.FALLS_SHORT, "Нет")).signed(TODAY)))
                .isFalse();
        assertThat(preliminary.letsStart(act(MEASURE).signed(TODAY))).isFalse();
        assertThat(open().letsStart(act(ESTIMATE).signed(TODAY))).isFalse();
    }

    @Test
    @Requirement("B44")
    void aSignedActNeverChanges() {
        Control settled = settled(ESTIMATE);
        assertThat(refusal(settled.sign(act(MEASURE), on(TODAY, STARTED))))
                .isEqualTo(new ControlRefusal.ControlAlreadySettled());
        assertThat(refusal(settled.change(task(DATE.plusDays(1)), on(TODAY, STARTED))))
                .isEqualTo(new ControlRefusal.ControlAlreadySettled());
        assertThat(refusal(settled.cancel("Не нужен"))).isEqualTo(new ControlRefusal.ControlAlreadySettled());
        assertThat(events(settled.close(9))).isEmpty();
    }

    @Test
    @Requirement("B44")
    void anAnnulledActStaysReadableAndTheEntryIsOpenAgain() {
        Control settled = settled(ESTIMATE);
        assertThat(refusal(settled.annulAct(" ", CURATOR, TODAY, 4L)))
                .isEqualTo(new ControlRefusal.ControlReasonMissing());
        Control reopened = after(settled, settled.annulAct("Не тот педагог", CURATOR, TODAY, 9L));
        assertThat(reopened.standing()).isEqualTo(new Standing.Open());
        assertThat(reopened.entry().basis()).isEqualTo(9);
        assertThat(reopened.annulledActs())
                .containsExactly(new AnnulledAct(act(ESTIMATE).signed(TODAY), null, "Не тот педагог", TODAY, CURATOR));
        assertThat(refusal(reopened.annulAct("Ещё раз", CURATOR, TODAY, 9L)))
                .isEqualTo(new ControlRefusal.ControlHasNoAct());
    }

    @Test
    @Requirement("B44")
    void withoutAPlanOrAProgramNothingIsLeftToControl() {
        Control settled = settled(ESTIMATE);
        assertThat(after(settled, settled.annulAct("Ошибка", CURATOR, TODAY, null))
                        .standing())
                .isEqualTo(new Standing.Cancelled(null));
        Entry unplanned = new Entry(
                entry(ControlKind.CURRENT).id(),
                entry(ControlKind.CURRENT).program(),
                4,
                "school-07",
                TEACHER,
                ControlKind.CURRENT,
                task(TODAY),
                false);
        List<ControlEvent> begun = events(Control.unplanned(unplanned, act(MEASURE), on(TODAY, STARTED)));
        assertThat(begun).hasSize(2);
        Control held = Control.startedBy(begun.getFirst()).evolve(begun.getLast());
        assertThat(after(held, held.annulAct("Ошибка", CURATOR, TODAY, 4L)).standing())
                .isEqualTo(new Standing.Cancelled(null));
    }

    @Test
    @Requirement("B44")
    void aMeasureIsCarriedOutOnce() {
        Control settled = settled(MEASURE);
        assertThat(flaws(settled.carryOut(new MeasureDone(TODAY.plusDays(1), null, TUTOR), TODAY)))
                .containsExactly("/doneOn date-between");
        Control done = after(settled, settled.carryOut(new MeasureDone(TODAY, "Проведён", TUTOR), TODAY));
        assertThat(refusal(done.carryOut(new MeasureDone(TODAY, null, TUTOR), TODAY)))
                .isEqualTo(new ControlRefusal.NoMeasureToDo());
        assertThat(refusal(settled(ESTIMATE).carryOut(new MeasureDone(TODAY, null, TUTOR), TODAY)))
                .isEqualTo(new ControlRefusal.NoMeasureToDo());
        assertThat(refusal(open().carryOut(new MeasureDone(TODAY, null, TUTOR), TODAY)))
                .isEqualTo(new ControlRefusal.NoMeasureToDo());
    }

    @Test
    @Requirement("B46")
    void theAnswerOfTheProgramIsShownAlsoOnAnAnnulledAct() {
        Control settled = settled(CORRECTION);
        Answer answer = new Answer(Answer.Outcome.AMENDMENT_OPENED, 1);
        Control answered = after(settled, settled.answer(ACT, answer));
        assertThat(answered.standing())
                .isEqualTo(new Standing.Settled(act(CORRECTION).signed(TODAY), null, answer));
        assertThat(events(answered.answer(ACT, answer))).isEmpty();
        Control annulled = after(settled, settled.annulAct("Ошибка", CURATOR, TODAY, 4L));
        Control late = after(annulled, annulled.answer(ACT, answer));
        assertThat(late.annulledActs().getFirst().answer()).isEqualTo(answer);
        assertThat(events(open().answer(ACT, answer))).isEmpty();
    }

    @Test
    @Requirement("B51")
    void aStopClosesWhatWasEnteredBeforeIt() {
        assertThat(events(open().close(4))).isEmpty();
        assertThat(after(open(), open().close(5)).standing()).isEqualTo(new Standing.Cancelled(null));
        assertThat(after(open(), open().cancel("Лишний")).standing()).isEqualTo(new Standing.Cancelled("Лишний"));
        assertThat(refusal(open().cancel(""))).isEqualTo(new ControlRefusal.ControlReasonMissing());
    }
}
