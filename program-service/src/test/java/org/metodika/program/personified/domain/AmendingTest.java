package org.metodika.program.personified.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.personified.domain.ProgramFixture.COURSE;
import static org.metodika.program.personified.domain.ProgramFixture.FIRST;
import static org.metodika.program.personified.domain.ProgramFixture.GENERAL;
import static org.metodika.program.personified.domain.ProgramFixture.METHODICAL;
import static org.metodika.program.personified.domain.ProgramFixture.ORDER;
import static org.metodika.program.personified.domain.ProgramFixture.SECOND;
import static org.metodika.program.personified.domain.ProgramFixture.TODAY;
import static org.metodika.program.personified.domain.ProgramFixture.after;
import static org.metodika.program.personified.domain.ProgramFixture.approved;
import static org.metodika.program.personified.domain.ProgramFixture.course;
import static org.metodika.program.personified.domain.ProgramFixture.inProgress;
import static org.metodika.program.personified.domain.ProgramFixture.masterClass;
import static org.metodika.program.personified.domain.ProgramFixture.now;
import static org.metodika.program.personified.domain.ProgramFixture.nowWith;
import static org.metodika.program.personified.domain.ProgramFixture.said;
import static org.metodika.program.personified.domain.ProgramFixture.stage;
import static org.metodika.program.personified.domain.ProgramFixture.submitted;
import static org.metodika.test.Decided.events;
import static org.metodika.test.Decided.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.metodika.program.personified.domain.ProgramFixture.Draftsman;
import org.metodika.test.Requirement;

/** Deviation, next version, decision, order: the only way in which approved content changes. */
@Requirement({"B31", "B46"})
class AmendingTest {

    private static final Deviation DEVIATION = new Deviation(Deviation.Kind.SCHEDULE, "Курсы перенесены", TODAY);
    private static final OrderDetails SECOND_ORDER = new OrderDetails("201-од", TODAY);
    private static final LocalDate POSTPONED = LocalDate.of(2027, 1, 25);

    @Test
    void beginsWithTheContentThatHolds() {
        Program amending = amending(inProgress());
        assertThat(amending.openAmendment())
                .isEqualTo(new Amendment(
                        1, DEVIATION, inProgress().content(), inProgress().deferrals()));
        assertThat(amending.content()).isEqualTo(inProgress().content());
        assertThat(refusal(new Amending(amending).open(DEVIATION, TODAY)))
                .isEqualTo(new ProgramRejection.AmendmentOpen());
        assertThat(events(new Amending(approved()).open(DEVIATION, TODAY))).hasSize(1);
        assertThat(refusal(new Amending(submitted()).open(DEVIATION, TODAY)))
                .isEqualTo(new ProgramRejection.ProgramNotBinding());
    }

    @Test
    void theDecisionOfAControlOpensOneOrIsAnswered() {
        ControlAct act = new ControlAct(new UUID(0, 1), new UUID(0, 2));
        List<ProgramEvent> opened = events(new Amending(inProgress()).answer(act, DEVIATION));
        assertThat(opened)
                .containsExactly(
                        new ProgramEvent.AmendmentOpened(new Amendment(
                                1,
                                DEVIATION,
                                inProgress().content(),
                                inProgress().deferrals())),
                        new ProgramEvent.ControlAnswered(act, ControlAct.Outcome.AMENDMENT_OPENED, 1));
        Program amending = after(inProgress(), new Amending(inProgress()).answer(act, DEVIATION));
        assertThat(amending.openAmendment().deviation()).isEqualTo(DEVIATION);
        assertThat(events(new Amending(amending).answer(act, DEVIATION)))
                .containsExactly(new ProgramEvent.ControlAnswered(act, ControlAct.Outcome.AMENDMENT_OPEN_ALREADY, 1));
        assertThat(events(new Amending(submitted()).answer(act, DEVIATION)))
                .containsExactly(new ProgramEvent.ControlAnswered(act, ControlAct.Outcome.PROGRAM_NOT_RUNNING, null));
    }

    @Test
    void theDeviationIsDescribedAndWasFound() {
        Deviation wordless = new Deviation(Deviation.Kind.OTHER, " ", TODAY.plusDays(1));
        assertThat(said(refusal(new Amending(inProgress()).open(wordless, TODAY))
                        .flaws()))
                .containsExactly("/description not-blank", "/foundOn date-in-future");
        Deviation endless = new Deviation(Deviation.Kind.OTHER, "я".repeat(4_001), TODAY);
        assertThat(said(refusal(new Amending(inProgress()).open(endless, TODAY)).flaws()))
                .containsExactly("/description size-max");
    }

    @Test
    void theVersionThatHoldsStaysUntilTheOrder() {
        Program changed = postponed(amending(inProgress()));
        assertThat(changed.content()).isEqualTo(inProgress().content());
        assertThat(changed.version()).isEqualTo(1);
        Program amended = after(changed, new Amending(changed).adopt("Перенести", SECOND_ORDER, now()));
        assertThat(amended.version()).isEqualTo(2);
        assertThat(amended.content().stages().getFirst().deadline()).isEqualTo(POSTPONED);
        Version version = amended.approvedVersion().orElseThrow();
        assertThat(version.order()).isEqualTo(new Order("201-од", TODAY));
        assertThat(version.amendment()).isEqualTo(new Adopted(1, DEVIATION, "Перенести", TODAY));
        assertThat(amended.status().asName()).isEqualTo(Status.Name.IN_PROGRESS);
        assertThat(changed.approvedVersion().orElseThrow().order()).isEqualTo(ORDER);
    }

    @Test
    void isRefusedWithoutItsOwnOrderAndNamesThatPaper() {
        Program changed = postponed(amending(inProgress()));
        assertThat(refusal(new Amending(changed).adopt("Перенести", new OrderDetails(null, null), now())))
                .isInstanceOf(ProgramRejection.AmendmentLacksOrder.class);
        assertThat(refusal(new Amending(changed).adopt("", SECOND_ORDER, now())))
                .isEqualTo(new ProgramRejection.ReasonMissing());
        assertThat(refusal(new Amending(changed).adopt("Перенести", new OrderDetails("9", TODAY.minusDays(1)), now())))
                .isEqualTo(new ProgramRejection.OrderDatedBeforeDeviation(TODAY.minusDays(1), TODAY));
        assertThat(refusal(new Amending(changed).adopt("Перенести", new OrderDetails("9", TODAY.plusDays(1)), now())))
                .isInstanceOf(ProgramRejection.OrderDatedInFuture.class);
        assertThat(refusal(new Amending(changed)
                        .adopt("Перенести", SECOND_ORDER, nowWith(new Employment.Dismissed(TODAY)))))
                .isEqualTo(new ProgramRejection.TeacherDismissed(TODAY));
        assertThat(refusal(new Amending(amending(inProgress())).adopt("Перенести", SECOND_ORDER, now())))
                .isEqualTo(new ProgramRejection.AmendmentChangesNothing());
    }

    @Test
    void theHeadMayDecideToCarryItOutAsApproved() {
        Program changed = postponed(amending(inProgress()));
        assertThat(refusal(new Amending(changed).reject(" "))).isEqualTo(new ProgramRejection.ReasonMissing());
        Program refused = after(changed, new Amending(changed).reject("Исполнять как утверждено"));
        assertThat(refused.amendments().open()).isNull();
        assertThat(refused.content()).isEqualTo(inProgress().content());
        assertThat(refused.version()).isEqualTo(1);
        assertThat(amending(refused).openAmendment().number())
                .as("refused ones count")
                .isEqualTo(2);
        assertThat(refusal(new Amending(refused).reject("Ещё раз"))).isEqualTo(new ProgramRejection.NoAmendment());
        assertThat(refusal(new Amending(refused).adopt("Перенести", SECOND_ORDER, now())))
                .isEqualTo(new ProgramRejection.NoAmendment());
        assertThat(refusal(new Amending(refused).change(inProgress().content(), now())))
                .isEqualTo(new ProgramRejection.NoAmendment());
    }

    @Test
    @Requirement("B24")
    void theNextVersionCoversWhatItIsBasedOnOrDefersIt() {
        Program amending =
                change(amending(inProgress()), draftsman -> draftsman.activities = List.of(course(METHODICAL)));
        assertThat(refusal(new Amending(amending).adopt("Сократить", SECOND_ORDER, now())))
                .isInstanceOf(ProgramRejection.DeficitsUncovered.class);
        Program deferring = after(amending, amending.defer(GENERAL, "В следующем году"));
        assertThat(deferring.deferrals()).as("of the version that holds").isEmpty();
        assertThat(deferring.openAmendment().deferrals()).containsEntry(GENERAL, "В следующем году");
        Program amended = after(deferring, new Amending(deferring).adopt("Сократить", SECOND_ORDER, now()));
        assertThat(amended.deferrals()).containsEntry(GENERAL, "В следующем году");
        Program refused = after(deferring, new Amending(deferring).reject("Нет"));
        assertThat(refused.deferrals()).isEmpty();
    }

    @Test
    void isAsCompleteAsTheFirstVersionHadToBe() {
        Program amending = change(amending(inProgress()), draftsman -> draftsman.finalResult = "");
        assertThat(said(new Amending(amending).missing(now()))).containsExactly("/finalResult final-result-missing");
        assertThat(refusal(new Amending(amending).adopt("Изменить", SECOND_ORDER, now())))
                .isInstanceOf(ProgramRejection.ProgramIncomplete.class);
    }

    @Test
    void whatWasDoneStaysAsItWas() {
        Program done = after(
                inProgress(),
                new UnderWay(inProgress())
                        .done(COURSE, new Fulfilment.Done(TODAY.plusDays(20), null), TODAY.plusDays(30)));
        done = after(done, new UnderWay(done).passed(FIRST, TODAY.plusDays(30)));
        Program amending = amending(done);
        Draftsman without = new Draftsman();
        without.activities = List.of(masterClass(METHODICAL, GENERAL));
        without.stages = List.of(stage(SECOND, LocalDate.of(2027, 5, 20)));
        without.category = TeacherCategory.YOUNG_SPECIALIST;
        assertThat(said(refusal(new Amending(amending).change(without.content(), now()))
                        .flaws()))
                .containsExactly(
                        "/activities settled-activity-changed",
                        "/stages settled-stage-changed",
                        "/category category-is-fixed");
        Draftsman later = new Draftsman();
        later.stages = List.of(stage(FIRST, LocalDate.of(2026, 12, 20)), stage(SECOND, LocalDate.of(2027, 5, 25)));
        assertThat(events(new Amending(amending).change(later.content(), now())))
                .hasSize(1);
    }

    @Test
    void anApprovalCannotBeAnnulledOnceAnAmendmentRestsOnIt() {
        Program amending = postponed(amending(inProgress()));
        assertThat(refusal(amending.annulApproval("Ошибка"))).isEqualTo(new ProgramRejection.ApprovalAmended());
        Program amended = after(amending, new Amending(amending).adopt("Перенести", SECOND_ORDER, now()));
        assertThat(refusal(amended.annulApproval("Ошибка"))).isEqualTo(new ProgramRejection.ApprovalAmended());
        assertThat(events(inProgress().annulApproval("Ошибка"))).hasSize(1);
    }

    @Test
    void aStopEndsTheAmendmentAndNothingIsCompletedWhileOneIsOpen() {
        Program amending = amending(inProgress());
        assertThat(refusal(new UnderWay(amending).complete(new FinalReport("Отчёт", null, "Снято"), TODAY)))
                .isEqualTo(new ProgramRejection.AmendmentOpen());
        Program stopped = after(
                amending,
                new UnderWay(amending).stop(StopGround.DECISION, "Решение", new OrderDetails("5", TODAY), TODAY));
        assertThat(stopped.amendments().open()).isNull();
        assertThat(refusal(new Amending(stopped).open(DEVIATION, TODAY)))
                .isEqualTo(new ProgramRejection.ProgramNotBinding());
    }

    private static Program amending(Program program) {
        return after(program, new Amending(program).open(DEVIATION, TODAY));
    }

    private static Program postponed(Program amending) {
        return change(
                amending,
                draftsman ->
                        draftsman.stages = List.of(stage(FIRST, POSTPONED), stage(SECOND, LocalDate.of(2027, 5, 20))));
    }

    private static Program change(Program amending, Consumer<Draftsman> spoil) {
        Draftsman draftsman = new Draftsman();
        spoil.accept(draftsman);
        return after(amending, new Amending(amending).change(draftsman.content(), now()));
    }
}
