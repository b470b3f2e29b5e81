package org.metodika.program.personified.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.personified.domain.ProgramFixture.COURSE;
import static org.metodika.program.personified.domain.ProgramFixture.DEPUTY;
import static org.metodika.program.personified.domain.ProgramFixture.FIRST;
import static org.metodika.program.personified.domain.ProgramFixture.MASTER_CLASS;
import static org.metodika.program.personified.domain.ProgramFixture.ORDER;
import static org.metodika.program.personified.domain.ProgramFixture.SECOND;
import static org.metodika.program.personified.domain.ProgramFixture.STARTED;
import static org.metodika.program.personified.domain.ProgramFixture.TEACHER;
import static org.metodika.program.personified.domain.ProgramFixture.TODAY;
import static org.metodika.program.personified.domain.ProgramFixture.TUTOR;
import static org.metodika.program.personified.domain.ProgramFixture.after;
import static org.metodika.program.personified.domain.ProgramFixture.approved;
import static org.metodika.program.personified.domain.ProgramFixture.inProgress;
import static org.metodika.program.personified.domain.ProgramFixture.now;
import static org.metodika.program.personified.domain.ProgramFixture.nowWith;
import static org.metodika.program.personified.domain.ProgramFixture.said;
import static org.metodika.program.personified.domain.ProgramFixture.submitted;
import static org.metodika.test.Decided.events;
import static org.metodika.test.Decided.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.program.personified.domain.Execution.Spending;
import org.metodika.program.personified.domain.Fulfilment.Done;
import org.metodika.program.personified.domain.Fulfilment.Reported;
import org.metodika.test.Requirement;

/** A program that an order binds: its items, who accompanies it, its end. */
class UnderWayTest {

    private static final LocalDate LATER = LocalDate.of(2026, 11, 20);
    private static final Done DONE = new Done(LATER, "Удостоверение № 4512");
    private static final FinalReport REPORT = new FinalReport("Отчёт", null, "Затруднения сняты");

    @Test
    void startsOnItsFirstDayAndNotBefore() {
        assertThat(events(new UnderWay(approved()).start(STARTED.minusDays(1)))).isEmpty();
        assertThat(events(new UnderWay(approved()).start(STARTED))).containsExactly(new ProgramEvent.Started(STARTED));
        assertThat(events(new UnderWay(approved()).start(LATER)))
                .as("found late, it began on its day all the same")
                .containsExactly(new ProgramEvent.Started(STARTED));
        assertThat(events(new UnderWay(submitted()).start(LATER))).isEmpty();
        assertThat(events(new UnderWay(inProgress()).start(LATER))).isEmpty();
    }

    @Test
    void startsWithItsApprovalWhereThatCameLater() {
        Program late = submitted().evolve(new ProgramEvent.Approved(new Order("119-од", LATER), LATER));
        assertThat(events(new UnderWay(late).start(LATER))).containsExactly(new ProgramEvent.Started(LATER));
    }

    @Test
    @Requirement("L4")
    void aReportOfTheTeacherWaitsForConfirmation() {
        Reported report = new Reported(LATER, "Сертификат");
        Program reported = after(inProgress(), new UnderWay(inProgress()).report(COURSE, report, LATER));
        assertThat(reported.execution().activities()).containsEntry(COURSE, report);
        assertThat(reported.execution().hoursDone(reported.content())).isZero();
        assertThat(said(new UnderWay(reported).lacking())).contains("/activities/0 activity-not-confirmed");
        assertThat(events(new UnderWay(reported).report(COURSE, report, LATER))).isEmpty();

        Program confirmed = after(reported, new UnderWay(reported).done(COURSE, DONE, LATER));
        assertThat(confirmed.execution().hoursDone(confirmed.content())).isEqualTo(72);
        assertThat(refusal(new UnderWay(confirmed).report(COURSE, report, LATER)))
                .isEqualTo(new ProgramRejection.ItemAlreadySettled());
    }

    @Test
    void anActivityIsDoneWithinTheProgramAndNotInTheFuture() {
        UnderWay underWay = new UnderWay(inProgress());
        assertThat(refusal(underWay.done(COURSE, new Done(LATER.plusDays(1), null), LATER)))
                .isEqualTo(new ProgramRejection.DoneInFuture(LATER.plusDays(1), LATER));
        assertThat(refusal(underWay.done(COURSE, new Done(STARTED.minusDays(1), null), LATER)))
                .isEqualTo(new ProgramRejection.DoneBeforeStart(STARTED.minusDays(1), STARTED));
        assertThat(refusal(underWay.done(COURSE, new Done(LATER, "я".repeat(501)), LATER)))
                .isInstanceOf(ProgramRejection.InvalidContent.class);
        assertThat(refusal(underWay.done(new ActivityId(new UUID(7, 7)), DONE, LATER)))
                .isEqualTo(new ProgramRejection.ItemUnknown());
        assertThat(refusal(new UnderWay(approved()).done(COURSE, DONE, LATER)))
                .isEqualTo(new ProgramRejection.ProgramNotInProgress());
    }

    @Test
    @Requirement("B31")
    void aWaiverNeedsAReasonAndCanBeTakenBack() {
        UnderWay underWay = new UnderWay(inProgress());
        assertThat(refusal(underWay.waive(COURSE, " ", LATER))).isEqualTo(new ProgramRejection.ReasonMissing());
        assertThat(refusal(underWay.waive(FIRST, "", LATER))).isEqualTo(new ProgramRejection.ReasonMissing());
        Program waived = after(inProgress(), underWay.waive(COURSE, "Курсы отменены", LATER));
        assertThat(waived.execution().activities())
                .containsEntry(COURSE, new Fulfilment.Waived(LATER, "Курсы отменены"));
        assertThat(refusal(new UnderWay(waived).done(COURSE, DONE, LATER)))
                .isEqualTo(new ProgramRejection.ItemAlreadySettled());
        Program reopened = after(waived, new UnderWay(waived).reopen(COURSE, "Курсы назначены снова"));
        assertThat(reopened.execution().activities()).isEmpty();
        assertThat(refusal(new UnderWay(reopened).reopen(COURSE, "Ещё раз")))
                .isEqualTo(new ProgramRejection.NothingToReopen());
        assertThat(refusal(new UnderWay(waived).reopen(COURSE, ""))).isEqualTo(new ProgramRejection.ReasonMissing());
    }

    @Test
    @Requirement("L3")
    void aStageIsPassedByItsCheckpointAndReopenedWithIt() {
        Program passed = after(inProgress(), new UnderWay(inProgress()).passed(FIRST, LATER));
        assertThat(passed.execution().stages()).containsEntry(FIRST, new Done(LATER, null));
        assertThat(events(new UnderWay(passed).passed(FIRST, LATER)))
                .as("told twice")
                .isEmpty();
        assertThat(events(new UnderWay(passed).notPassed(FIRST)))
                .containsExactly(new ProgramEvent.StageReopened(FIRST));
        assertThat(refusal(new UnderWay(passed).reinstate(FIRST))).isEqualTo(new ProgramRejection.NothingToReopen());
        assertThat(refusal(new UnderWay(passed).waive(FIRST, "Не нужен", LATER)))
                .isEqualTo(new ProgramRejection.ItemAlreadySettled());
        assertThat(events(new UnderWay(inProgress()).passed(new StageId(new UUID(7, 7)), LATER)))
                .as("of an earlier version")
                .isEmpty();
        assertThat(events(new UnderWay(submitted()).passed(FIRST, LATER))).isEmpty();
    }

    @Test
    void aWaivedStageIsReinstated() {
        Program waived = after(inProgress(), new UnderWay(inProgress()).waive(FIRST, "Объединён со вторым", LATER));
        Program again = after(waived, new UnderWay(waived).reinstate(FIRST));
        assertThat(again.execution().stages()).isEmpty();
        assertThat(said(new UnderWay(again).lacking())).contains("/stages/0 stage-open");
    }

    @Test
    @Requirement("B28")
    void moneyIsSpentOnStagesThatItWasPlannedFor() {
        ProgramFixture.Draftsman draftsman = new ProgramFixture.Draftsman();
        draftsman.stages = List.of(
                new Stage(
                        FIRST,
                        "Обучение",
                        "Урок",
                        "Справка",
                        LocalDate.of(2026, 12, 20),
                        CheckpointForm.OPEN_LESSON,
                        new Funding(Funding.Source.EXTRA_BUDGET, 12_000)),
                ProgramFixture.stage(SECOND, LocalDate.of(2027, 5, 20)));
        Program funded = inProgress(draftsman.content());
        Spending spending = new Spending(11_500, LATER);
        Program spent = after(funded, new UnderWay(funded).spend(FIRST, spending, LATER));
        assertThat(spent.execution().spent()).containsEntry(FIRST, spending);
        assertThat(events(new UnderWay(spent).spend(FIRST, spending, LATER))).isEmpty();
        assertThat(refusal(new UnderWay(funded).spend(SECOND, spending, LATER)))
                .isEqualTo(new ProgramRejection.StageWithoutFunding());
        assertThat(said(refusal(new UnderWay(funded).spend(FIRST, new Spending(-1, LATER), LATER))
                        .flaws()))
                .containsExactly("/roubles roubles-out-of-range");
        assertThat(said(refusal(new UnderWay(funded).spend(FIRST, new Spending(1, LATER.plusDays(1)), LATER))
                        .flaws()))
                .containsExactly("/on date-in-future");
        assertThat(refusal(new UnderWay(submitted()).spend(FIRST, spending, LATER)))
                .isEqualTo(new ProgramRejection.ProgramNotBinding());
        assertThat(refusal(new UnderWay(funded).spend(new StageId(new UUID(7, 7)), spending, LATER)))
                .isEqualTo(new ProgramRejection.ItemUnknown());
    }

    @Test
    @Requirement({"B07", "B11"})
    void anotherTutorTakesOverWithAReason() {
        StaffId other = new StaffId(new UUID(1, 8));
        UnderWay underWay = new UnderWay(inProgress());
        assertThat(refusal(underWay.assign(Post.TUTOR, other, "", true)))
                .isEqualTo(new ProgramRejection.ReasonMissing());
        assertThat(refusal(underWay.assign(Post.TUTOR, other, "Отпуск", false)))
                .isEqualTo(new ProgramRejection.TutorNotEligible());
        assertThat(refusal(underWay.assign(Post.TUTOR, TEACHER, "Сам", true)))
                .isEqualTo(new ProgramRejection.TutorNotEligible());
        assertThat(refusal(underWay.assign(Post.CURATOR, other, "Отпуск", false)))
                .isEqualTo(new ProgramRejection.CuratorNotEligible());
        assertThat(events(underWay.assign(Post.TUTOR, TUTOR, "", true)))
                .as("the same")
                .isEmpty();
        assertThat(events(underWay.assign(Post.TUTOR, other, "Отпуск", true)))
                .containsExactly(new ProgramEvent.Assigned(Post.TUTOR, other, TUTOR, "Отпуск"));
        Program curated = after(inProgress(), underWay.assign(Post.CURATOR, DEPUTY, "Назначен", true));
        assertThat(curated.content().curator()).isEqualTo(DEPUTY);
        assertThat(curated.content().tutor()).isEqualTo(TUTOR);
        assertThat(curated.version()).as("no new version").isEqualTo(1);
        assertThat(refusal(new UnderWay(submitted()).assign(Post.TUTOR, other, "Отпуск", true)))
                .isEqualTo(new ProgramRejection.ProgramNotBinding());
    }

    @Test
    @Requirement({"B27", "B31"})
    void isCompletedWhenEveryItemIsDoneOrWaivedAndTheReportIsThere() {
        Program program = inProgress();
        assertThat(said(refusal(new UnderWay(program).complete(REPORT, LATER)).flaws()))
                .containsExactly(
                        "/activities/0 activity-open",
                        "/activities/1 activity-open",
                        "/stages/0 stage-open",
                        "/stages/1 stage-open");
        program = after(program, new UnderWay(program).done(COURSE, DONE, LATER));
        program = after(program, new UnderWay(program).waive(MASTER_CLASS, "Болезнь", LATER));
        program = after(program, new UnderWay(program).passed(FIRST, LATER));
        assertThat(said(refusal(new UnderWay(program).complete(REPORT, LATER)).flaws()))
                .containsExactly("/stages/1 stage-open");
        program = after(program, new UnderWay(program).waive(SECOND, "Болезнь", LATER));
        assertThat(said(refusal(new UnderWay(program).complete(new FinalReport("", null, " "), LATER))
                        .flaws()))
                .containsExactly("/report/title not-blank", "/report/result not-blank");
        Program completed = after(program, new UnderWay(program).complete(REPORT, LATER));
        assertThat(completed.status().asName()).isEqualTo(Status.Name.COMPLETED);
        assertThat(refusal(new UnderWay(completed).complete(REPORT, LATER)))
                .isEqualTo(new ProgramRejection.ProgramNotInProgress());
        assertThat(refusal(new UnderWay(completed).annulCompletion("")))
                .isEqualTo(new ProgramRejection.ReasonMissing());
        assertThat(after(completed, new UnderWay(completed).annulCompletion("Рано"))
                        .status())
                .isEqualTo(program.status());
        assertThat(refusal(new UnderWay(program).annulCompletion("Рано")))
                .isEqualTo(new ProgramRejection.ProgramNotCompleted());
    }

    @Test
    void isStoppedByAnOrderWithAReason() {
        OrderDetails order = new OrderDetails("12-од", LATER);
        UnderWay underWay = new UnderWay(inProgress());
        assertThat(refusal(underWay.stop(StopGround.DECISION, "", order, LATER)))
                .isEqualTo(new ProgramRejection.ReasonMissing());
        assertThat(said(refusal(underWay.stop(StopGround.DECISION, "Решение", new OrderDetails("", null), LATER))
                        .flaws()))
                .containsExactly("/order/number order-number-missing", "/order/date order-date-missing");
        assertThat(refusal(underWay.stop(StopGround.DECISION, "Решение", order, LATER.minusDays(1))))
                .isEqualTo(new ProgramRejection.OrderDatedInFuture(LATER, LATER.minusDays(1)));
        assertThat(refusal(new UnderWay(submitted()).stop(StopGround.DECISION, "Решение", order, LATER)))
                .isEqualTo(new ProgramRejection.ProgramNotBinding());
        Program stopped = after(inProgress(), underWay.stop(StopGround.LONG_LEAVE, "Отпуск", order, LATER));
        assertThat(stopped.status())
                .isEqualTo(new Status.Stopped(
                        inProgress().inProgress(), LATER, StopGround.LONG_LEAVE, "Отпуск", new Order("12-од", LATER)));
        assertThat(stopped.approvedVersion().orElseThrow().order()).isEqualTo(ORDER);
    }

    @Test
    @Requirement("B16")
    void aDismissalStopsItTheDayAfterTheLastWorkingDay() {
        assertThat(events(new UnderWay(inProgress()).stopOnDismissal(LATER, LATER)))
                .isEmpty();
        Program stopped = after(inProgress(), new UnderWay(inProgress()).stopOnDismissal(LATER, LATER.plusDays(1)));
        assertThat(stopped.status())
                .isEqualTo(new Status.Stopped(inProgress().inProgress(), LATER, StopGround.DISMISSAL, "", null));
        assertThat(events(new UnderWay(stopped).stopOnDismissal(LATER, LATER.plusDays(2))))
                .isEmpty();
        assertThat(events(new UnderWay(approved()).stopOnDismissal(TODAY, TODAY.plusDays(1))))
                .hasSize(1);
        assertThat(refusal(
                        new UnderWay(stopped).annulStop("Уволен по ошибке", nowWith(new Employment.Dismissed(LATER)))))
                .isEqualTo(new ProgramRejection.TeacherDismissed(LATER));
        assertThat(refusal(new UnderWay(stopped).annulStop("", now()))).isEqualTo(new ProgramRejection.ReasonMissing());
        assertThat(refusal(new UnderWay(approved()).annulStop("Ошибка", now())))
                .isEqualTo(new ProgramRejection.ProgramNotStopped());
        assertThat(after(stopped, new UnderWay(stopped).annulStop("Увольнение аннулировано", now()))
                        .status())
                .isEqualTo(inProgress().status());
    }
}
