package org.metodika.program.personified.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.personified.domain.ProgramFixture.GENERAL;
import static org.metodika.program.personified.domain.ProgramFixture.METHODICAL;
import static org.metodika.program.personified.domain.ProgramFixture.ORDER;
import static org.metodika.program.personified.domain.ProgramFixture.TODAY;
import static org.metodika.program.personified.domain.ProgramFixture.approved;
import static org.metodika.program.personified.domain.ProgramFixture.course;
import static org.metodika.program.personified.domain.ProgramFixture.deficit;
import static org.metodika.program.personified.domain.ProgramFixture.draft;
import static org.metodika.program.personified.domain.ProgramFixture.now;
import static org.metodika.program.personified.domain.ProgramFixture.nowWith;
import static org.metodika.program.personified.domain.ProgramFixture.nowWithoutFittingTutor;
import static org.metodika.program.personified.domain.ProgramFixture.open;
import static org.metodika.program.personified.domain.ProgramFixture.order;
import static org.metodika.program.personified.domain.ProgramFixture.said;
import static org.metodika.program.personified.domain.ProgramFixture.submitted;
import static org.metodika.program.personified.domain.ProgramFixture.withdrawn;
import static org.metodika.test.Decided.event;
import static org.metodika.test.Decided.events;
import static org.metodika.test.Decided.refusal;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.kit.domain.Rejection;
import org.metodika.program.personified.domain.ProgramFixture.Draftsman;
import org.metodika.test.Requirement;

class ProgramUnderReviewTest {

    @Test
    @Requirement("B30")
    void isApprovedByAnOrder() {
        Program program = submitted();
        List<ProgramEvent> events = events(program.approve(new OrderDetails(" 118-од ", TODAY), now()));
        assertThat(events).containsExactly(new ProgramEvent.Approved(ORDER, TODAY));
        assertThat(program.evolve(events.getFirst()).status()).isEqualTo(new Status.Approved(TODAY, ORDER, TODAY));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    @Requirement("B30")
    void refusesApprovalWithoutANumber(@Nullable String number) {
        Rejection refusal = refusal(submitted().approve(new OrderDetails(number, TODAY), now()));
        assertThat(refusal.code()).isEqualTo("program-lacks-order");
        assertThat(said(refusal.flaws())).containsExactly("/order/number order-number-missing");
    }

    @Test
    @Requirement("B30")
    void refusesApprovalWithoutADate() {
        Rejection refusal = refusal(submitted().approve(new OrderDetails("5", null), now()));
        assertThat(said(refusal.flaws())).containsExactly("/order/date order-date-missing");
    }

    @Test
    @Requirement("B30")
    void refusesAnOrderOfTomorrowAndOneOlderThanTheDraft() {
        var tomorrow = refusal(submitted().approve(new OrderDetails("5", TODAY.plusDays(1)), now()));
        assertThat(tomorrow).isEqualTo(new ProgramRejection.OrderDatedInFuture(TODAY.plusDays(1), TODAY));
        said(tomorrow.flaws());
        var tooOld = refusal(submitted().approve(new OrderDetails("5", TODAY.minusDays(1)), now()));
        assertThat(tooOld).isEqualTo(new ProgramRejection.OrderDatedBeforeDraft(TODAY.minusDays(1), TODAY));
        said(tooOld.flaws());
    }

    @Test
    @Requirement("B16")
    void refusesApprovalForWhoeverIsNotOnTheStaffAnyMore() {
        for (Employment employment : List.of(
                new Employment.Dismissed(TODAY.minusDays(1)), new Employment.NotOnStaff(), new Employment.Unknown())) {
            Rejection refusal = refusal(submitted().approve(order(), nowWith(employment)));
            assertThat(refusal).isEqualTo(employment.refusal().orElseThrow());
            assertThat(said(refusal.flaws())).hasSize(1);
        }
    }

    @Test
    @Requirement("B22")
    void refusesSubmissionAndApprovalWithoutABasis() {
        Draftsman draftsman = new Draftsman();
        draftsman.category = TeacherCategory.YOUNG_SPECIALIST;
        draftsman.basis = List.of();
        draftsman.activities = List.of(course());
        assertThat(refusal(draft(draftsman.content()).submit(now())))
                .isEqualTo(new ProgramRejection.ProgramLacksBasis());
        assertThat(refusal(submitted(draftsman.content()).approve(order(), now())))
                .isEqualTo(new ProgramRejection.ProgramLacksBasis());
    }

    @Test
    @Requirement("B22")
    void countsAnAnnulledDeficitAsNoBasis() {
        Draftsman draftsman = new Draftsman();
        draftsman.category = TeacherCategory.YOUNG_SPECIALIST;
        draftsman.basis = List.of(Basis.Difficulty.named(METHODICAL));
        draftsman.activities = List.of(course(METHODICAL));
        var annulled = now(deficit(METHODICAL, "METHODICAL", Deficit.Standing.ANNULLED));
        assertThat(refusal(submitted(draftsman.content()).approve(order(), annulled)))
                .isEqualTo(new ProgramRejection.ProgramLacksBasis());
    }

    @Test
    @Requirement("B24")
    void refusesApprovalOverAnUncoveredDeficitUnlessItIsDeferred() {
        Draftsman draftsman = new Draftsman();
        draftsman.activities = List.of(course(METHODICAL));
        Program program = submitted(draftsman.content());
        Rejection refusal = refusal(program.approve(order(), now()));
        assertThat(refusal.code()).isEqualTo("deficits-uncovered");
        assertThat(said(refusal.flaws())).containsExactly("/basis/1 deficit-uncovered");
        assertThat(refusal.flaws().getFirst().arguments())
                .containsExactly(
                        DifficultyCharacter.GENERAL_PEDAGOGICAL, GENERAL.value().toString());
        Program deferred = program.evolve(event(program.defer(GENERAL, "Курсы весной")));
        assertThat(events(deferred.approve(order(), now()))).hasSize(1);
    }

    @Test
    @Requirement("B24")
    void demandsNoActivityForADeficitThatDiagnosticsHasClosed() {
        Draftsman draftsman = new Draftsman();
        draftsman.activities = List.of(course(METHODICAL));
        for (Deficit.Standing closed : List.of(Deficit.Standing.ANNULLED, Deficit.Standing.RESOLVED)) {
            var now = now(open(METHODICAL, "METHODICAL"), deficit(GENERAL, "GENERAL_PEDAGOGICAL", closed));
            assertThat(events(submitted(draftsman.content()).approve(order(), now)))
                    .hasSize(1);
        }
    }

    @Test
    @Requirement("B11")
    void refusesApprovalWhenTheTutorHasLeft() {
        assertThat(refusal(submitted().approve(order(), nowWithoutFittingTutor())))
                .isEqualTo(new ProgramRejection.TutorNotEligible());
    }

    @Test
    void isReturnedWithAReasonAndCanBeChangedAgain() {
        assertThat(refusal(submitted().sendBack(" ", TODAY))).isEqualTo(new ProgramRejection.ReasonMissing());
        Program returned = submitted().evolve(event(submitted().sendBack("Уточнить часы", TODAY)));
        assertThat(returned.status()).isEqualTo(new Status.Draft("Уточнить часы"));
        assertThat(events(returned.submit(now())))
                .containsExactly(new ProgramEvent.Submitted(TODAY, Rules.Source.SHIPPED));
    }

    @Test
    void awaitsApprovalAgainWhenItsApprovalIsAnnulled() {
        assertThat(refusal(approved().annulApproval(""))).isEqualTo(new ProgramRejection.ReasonMissing());
        var events = events(approved().annulApproval("Неверный номер"));
        assertThat(events).containsExactly(new ProgramEvent.ApprovalAnnulled(ORDER, "Неверный номер"));
        Program again = approved().evolve(events.getFirst());
        assertThat(again.status()).isEqualTo(new Status.Submitted(TODAY, "Неверный номер"));
        assertThat(events(again.approve(new OrderDetails("119-од", TODAY), now())))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("frozen")
    @Requirement("B31")
    void isFrozenOnceItIsSubmitted(Program program) {
        var notDraft = new ProgramRejection.ProgramNotDraft();
        assertThat(refusal(program.changeContent(program.content(), now()))).isEqualTo(notDraft);
        assertThat(refusal(program.submit(now()))).isEqualTo(notDraft);
        assertThat(notDraft.kind()).isEqualTo(Rejection.Kind.STATE);
    }

    private static Stream<Program> frozen() {
        return Stream.of(submitted(), approved(), withdrawn());
    }

    @Test
    void isApprovedReturnedAndAnnulledOnlyInItsTime() {
        for (Program program : List.of(draft(), approved(), withdrawn())) {
            assertThat(refusal(program.approve(order(), now()))).isEqualTo(new ProgramRejection.ProgramNotSubmitted());
            assertThat(refusal(program.sendBack("Почему", TODAY)))
                    .isEqualTo(new ProgramRejection.ProgramNotSubmitted());
        }
        for (Program program : List.of(draft(), submitted(), withdrawn())) {
            assertThat(refusal(program.annulApproval("Почему"))).isEqualTo(new ProgramRejection.ProgramNotApproved());
        }
        for (Program program : List.of(approved(), withdrawn())) {
            assertThat(refusal(program.withdraw("Почему"))).isEqualTo(new ProgramRejection.ProgramNotOpen());
            assertThat(refusal(program.defer(GENERAL, "Почему"))).isEqualTo(new ProgramRejection.ProgramNotOpen());
            assertThat(refusal(program.liftDeferral(GENERAL))).isEqualTo(new ProgramRejection.ProgramNotOpen());
        }
    }

    @Test
    void isWithdrawnWithAReason() {
        assertThat(refusal(draft().withdraw(""))).isEqualTo(new ProgramRejection.ReasonMissing());
        assertThat(events(submitted().withdraw("Переведён"))).containsExactly(new ProgramEvent.Withdrawn("Переведён"));
    }
}
