package org.metodika.program.supports.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.supports.domain.SupportFixture.DECIDED;
import static org.metodika.program.supports.domain.SupportFixture.DEPUTY;
import static org.metodika.program.supports.domain.SupportFixture.ID;
import static org.metodika.program.supports.domain.SupportFixture.LEADER;
import static org.metodika.program.supports.domain.SupportFixture.METHODS;
import static org.metodika.program.supports.domain.SupportFixture.NOW;
import static org.metodika.program.supports.domain.SupportFixture.PSYCHOLOGIST;
import static org.metodika.program.supports.domain.SupportFixture.TEACHER;
import static org.metodika.program.supports.domain.SupportFixture.TODAY;
import static org.metodika.program.supports.domain.SupportFixture.accept;
import static org.metodika.program.supports.domain.SupportFixture.done;
import static org.metodika.program.supports.domain.SupportFixture.draft;
import static org.metodika.program.supports.domain.SupportFixture.issued;
import static org.metodika.program.supports.domain.SupportFixture.item;
import static org.metodika.program.supports.domain.SupportFixture.passport;
import static org.metodika.program.supports.domain.SupportFixture.passportItem;
import static org.metodika.test.Decided.flaws;
import static org.metodika.test.Decided.refusal;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.kit.domain.Decision;
import org.metodika.program.supports.ids.HelpKind;
import org.metodika.test.Requirement;

/** The passport from the draft to amendments, and what ends a support before its conclusion. */
@Requirement({"C22", "C23", "C01", "C02", "B12"})
class PassportTest {

    @Test
    void isKeptAsADraftWithoutItems() {
        Passport empty = passport(List.of());
        assertThat(Support.draft(new SupportEvent.Drafted(ID, "1001", TEACHER, null, TODAY, empty), NOW))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void isIssuedWhenItIsComplete() {
        Support issued = issued();
        assertThat(issued.asName()).isEqualTo(SupportStatus.Name.ISSUED);
        assertThat(issued.edition()).isEqualTo(new Edition(1, TODAY, DEPUTY, null));
        assertThat(issued.passport().help()).containsExactly(HelpKind.METHODICAL);
    }

    @Test
    void isNotIssuedWithoutItems() {
        Support draft = draft(passport(List.of()));
        assertThat(flaws(draft.passports().issue(DEPUTY, NOW))).containsExactly("/items support-items-missing");
    }

    @Test
    void isNotIssuedWhileAnItemLacksContentDeadlineOrAnyActivity() {
        Support draft = draft(passport(List.of(
                new PassportItem(item(1), " ", null, "", " ", "", new TreeSet<>(), null), passportItem(2, "Анализ"))));
        assertThat(flaws(draft.passports().issue(DEPUTY, NOW)))
                .containsExactly(
                        "/items/0/content not-blank", "/items/0/deadline not-null", "/items/0 activity-of-nobody");
    }

    @Test
    void needsOneOfTheThreeActivitiesOnly() {
        for (int i = 0; i < 3; i++) {
            Support draft = draft(passport(List.of(new PassportItem(
                    item(1),
                    "Пункт",
                    TODAY,
                    i == 0 ? "Сам" : "",
                    i == 1 ? "Специалист" : "",
                    i == 2 ? "Вместе" : "",
                    new TreeSet<>(),
                    null))));
            assertThat(draft.passports().issue(DEPUTY, NOW)).isInstanceOf(Decision.Accepted.class);
        }
    }

    @Test
    void namesPeopleOfTheSchoolEachOnceAndNeverTheTeacher() {
        Passport wrong = new Passport(
                DECIDED,
                null,
                TEACHER,
                List.of(PSYCHOLOGIST, PSYCHOLOGIST, new UUID(9, 9)),
                List.of(),
                List.of(),
                List.of());
        assertThat(flaws(draft().passports().change(wrong, NOW)))
                .containsExactly(
                        "/leaderId teacher-supports-self",
                        "/participants/1 specialist-named-twice",
                        "/participants/2 person-unknown-here");
    }

    @Test
    void namesDeficitsOfTheTeacherEachOnceAndDaysThatCanBe() {
        Passport wrong = new Passport(
                TODAY.plusDays(1),
                null,
                LEADER,
                List.of(),
                List.of(METHODS, METHODS, new UUID(9, 9)),
                List.of(passportItem(1, "Анализ"), passportItem(1, "Анализ")),
                List.of(new Agreement(Agreement.Kind.APPROVED, " ", "", null, TODAY.plusDays(2))));
        assertThat(flaws(draft().passports().change(wrong, NOW)))
                .containsExactly(
                        "/decidedOn date-in-future",
                        "/deficits/1 deficit-named-twice",
                        "/deficits/2 deficit-unknown",
                        "/items/1/itemId id-used-twice",
                        "/agreements/0/body not-blank",
                        "/agreements/0/position not-blank",
                        "/agreements/0/on date-in-future");
    }

    @Test
    void isNotIssuedForATeacherWhoHasLeft() {
        SupportSurroundings left = new SupportSurroundings(TODAY, Set.of(LEADER, PSYCHOLOGIST), NOW.problems());
        assertThat(flaws(draft().passports().issue(DEPUTY, left))).contains("/teacherId person-unknown-here");
    }

    @Test
    void changesAfterTheIssueByAmendmentsAlone() {
        Support issued = issued();
        Passport more = passport(List.of(passportItem(1, "Анализ урока"), passportItem(3, "Дневник")));
        assertThat(refusal(issued.passports().change(more, NOW))).isEqualTo(new SupportRejection.SupportNotDraft());
        assertThat(refusal(issued.passports().amend(more, " ", DEPUTY, NOW)))
                .isEqualTo(new SupportRejection.SupportReasonMissing());
        Support amended = accept(issued, issued.passports().amend(more, "Сменился класс", DEPUTY, NOW));
        assertThat(amended.edition()).isEqualTo(new Edition(2, TODAY, DEPUTY, "Сменился класс"));
        assertThat(amended.passport()).isEqualTo(more);
        assertThat(amended.issuedOn()).isEqualTo(issued.issuedOn());
    }

    @Test
    void keepsInAnAmendmentWhatIsSettledAndTheDecision() {
        Support support = issued();
        support = accept(support, support.items().done(done(1), TODAY));
        Passport without = passport(List.of(passportItem(2, "Планирование")));
        Passport changed = passport(List.of(passportItem(1, "Иное"), passportItem(2, "Планирование")));
        assertThat(flaws(support.passports().amend(without, "Так", DEPUTY, NOW)))
                .containsExactly("/items settled-item-missing");
        assertThat(flaws(support.passports().amend(changed, "Так", DEPUTY, NOW)))
                .containsExactly("/items/0 settled-item-changed");
        Passport earlier = new Passport(
                DECIDED.minusDays(1),
                null,
                LEADER,
                List.of(),
                List.of(),
                passport().items(),
                List.of());
        assertThat(flaws(support.passports().amend(earlier, "Так", DEPUTY, NOW)))
                .containsExactly("/decidedOn decision-is-fixed");
    }

    @Test
    void hasItsItemsDoneOrWaivedWithDayAndNoteOnceAndTakenBackWithAReason() {
        Support support = issued();
        assertThat(refusal(draft().items().done(done(1), TODAY))).isEqualTo(new SupportRejection.SupportNotIssued());
        assertThat(refusal(support.items().done(done(9), TODAY))).isEqualTo(new SupportRejection.SupportItemUnknown());
        Settled tomorrow = new Settled(item(1), Settled.How.DONE, TODAY.plusDays(1), "", LEADER);
        assertThat(refusal(support.items().done(tomorrow, TODAY)))
                .isEqualTo(new SupportRejection.SupportDayImpossible(DECIDED, TODAY));
        Settled silent = new Settled(item(1), Settled.How.WAIVED, TODAY, " ", LEADER);
        assertThat(refusal(support.items().waive(silent, TODAY)))
                .isEqualTo(new SupportRejection.SupportReasonMissing());
        Support done = accept(support, support.items().done(done(1), TODAY));
        assertThat(done.settled(item(1))).contains(done(1));
        assertThat(refusal(done.items().done(done(1), TODAY))).isEqualTo(new SupportRejection.SupportItemSettled());
        assertThat(refusal(support.items().reopen(item(1), "Ошибка")))
                .isEqualTo(new SupportRejection.SupportItemPlanned());
        Support again = accept(done, done.items().reopen(item(1), "Ошибка"));
        assertThat(again.settled(item(1))).isEmpty();
    }

    @Test
    void isStoppedByADismissalAndByADecisionWithAReasonAndGoesOnWhenThatWasAMistake() {
        Support issued = issued();
        assertThat(issued.stopOnDismissal(TODAY, TODAY)).isEqualTo(Decision.nothingToDo());
        Support left = accept(issued, issued.stopOnDismissal(TODAY.minusDays(1), TODAY));
        assertThat(left.status()).isEqualTo(new SupportStatus.Stopped(TODAY, StopGround.DISMISSAL, ""));
        assertThat(left.stopOnDismissal(TODAY.minusDays(1), TODAY)).isEqualTo(Decision.nothingToDo());
        assertThat(refusal(issued.stop(StopGround.DISMISSAL, "Уволен", TODAY)))
                .isEqualTo(new SupportRejection.SupportDismissalByHand());
        assertThat(refusal(issued.stop(StopGround.REFUSAL, "", TODAY)))
                .isEqualTo(new SupportRejection.SupportReasonMissing());
        Support stopped = accept(issued, issued.stop(StopGround.REFUSAL, "Заявление", TODAY));
        assertThat(refusal(stopped.stop(StopGround.REFUSAL, "Заявление", TODAY)))
                .isEqualTo(new SupportRejection.SupportIsOver());
        assertThat(refusal(issued.annulStop("Ошибка"))).isEqualTo(new SupportRejection.SupportNotStopped());
        Support on = accept(stopped, stopped.annulStop("Ошибка"));
        assertThat(on.asName()).isEqualTo(SupportStatus.Name.ISSUED);
        Support draft = accept(draft(), draft().stop(StopGround.MISTAKE, "Не тот педагог", TODAY));
        assertThat(accept(draft, draft.annulStop("Тот")).asName()).isEqualTo(SupportStatus.Name.DRAFT);
    }
}
