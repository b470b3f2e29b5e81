package org.metodika.monitoring.attestation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.monitoring.attestation.domain.Ruling.Ground;
import org.metodika.monitoring.attestation.domain.Ruling.Refusal;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.test.Requirement;

/** Attestations: what follows what, what a category demands, when a term is near. */
class AttestationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    private static final StaffId TEACHER = new StaffId(new UUID(0, 1));
    private static final Material.Found ON_PAPER = new Material.Found(null, null, TODAY);

    @Test
    @Requirement("E11")
    void anAttestationGoesFromPreparingToTheDecision() {
        Attestation applied = after(opened(Category.FIRST, null), each -> each.apply(TODAY, TODAY));
        assertThat(applied.standing().status()).isEqualTo(Status.APPLIED);
        Attestation decided = after(applied, each -> each.decide(established(TODAY, null), TODAY));
        assertThat(decided.standing().status()).isEqualTo(Status.ESTABLISHED);
        assertThat(decided.held()).isEqualTo(new Held(Category.FIRST, null));
        assertThat(decided.quietUntil()).isNull();
    }

    @Test
    @Requirement("E11")
    void nothingIsOutOfTurn() {
        Attestation preparing = opened(Category.FIRST, null);
        assertThat(refusal(preparing.decide(established(TODAY, null), TODAY)))
                .isInstanceOf(AttestationRefusal.AttestationNotInTurn.class);
        Attestation applied = after(preparing, each -> each.apply(TODAY, TODAY));
        assertThat(refusal(applied.apply(TODAY, TODAY))).isInstanceOf(AttestationRefusal.AttestationNotInTurn.class);
        assertThat(refusal(applied.reopen("Ошибка"))).isInstanceOf(AttestationRefusal.AttestationStays.class);
        Attestation withdrawn = after(applied, each -> each.withdraw("Переезд", TODAY));
        assertThat(refusal(withdrawn.withdraw("Переезд", TODAY)))
                .isInstanceOf(AttestationRefusal.AttestationOver.class);
        assertThat(refusal(withdrawn.collect("APPLICATION", ON_PAPER)))
                .isInstanceOf(AttestationRefusal.AttestationOver.class);
        assertThat(refusal(withdrawn.change(new Plan(null, TODAY, null, null))))
                .isInstanceOf(AttestationRefusal.AttestationOver.class);
        assertThat(refusal(withdrawn.link(UUID.randomUUID()))).isInstanceOf(AttestationRefusal.AttestationOver.class);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "CONFORMITY, -, -, true",
                "FIRST, -, -, true",
                "HIGHEST, -, -, false",
                "HIGHEST, CONFORMITY, -, false",
                "HIGHEST, FIRST, -, true",
                "HIGHEST, FIRST, 2026-01-01, true",
                "METHODIST, FIRST, -, false",
                "METHODIST, HIGHEST, -, true",
                "METHODIST, HIGHEST, 2026-11-10, true",
                "METHODIST, HIGHEST, 2026-11-09, false",
                "MENTOR, -, -, false",
                "MENTOR, METHODIST, -, true"
            })
    @Requirement("E11")
    void aCategoryMayDemandAnother(
            Category target, @Nullable Category present, @Nullable LocalDate until, boolean may) {
        Attestation preparing = opened(target, present == null ? null : new Held(present, until));
        assertThat(preparing.entitledOn(TODAY)).isEqualTo(may);
        assertThat(preparing.apply(TODAY, TODAY) instanceof Decision.Accepted).isEqualTo(may);
        if (!may) {
            assertThat(refusal(preparing.apply(TODAY, TODAY)))
                    .isInstanceOf(AttestationRefusal.AttestationLacksCategory.class);
        }
    }

    @Test
    @Requirement("E11")
    void materialsAreCollectedReturnedAndCollectedAgain() {
        Attestation preparing = opened(Category.FIRST, null);
        assertThat(preparing.missing()).isEqualTo(2);
        assertThat(flaws(preparing.collect("NO_SUCH", ON_PAPER))).containsExactly("/code attestation-no-such-material");
        assertThat(flaws(preparing.sendBack("RESULTS", "Мало")))
                .containsExactly("/remark attestation-material-missing");
        Attestation collected = after(preparing, each -> each.collect("RESULTS", ON_PAPER));
        assertThat(collected.missing()).isEqualTo(1);
        assertThat(collected.collect("RESULTS", ON_PAPER)).isEqualTo(Decision.nothingToDo());
        assertThat(flaws(collected.sendBack("RESULTS", " "))).containsExactly("/remark not-blank");
        Attestation returned = after(collected, each -> each.sendBack("RESULTS", "Нет итогов года"));
        assertThat(returned.missing()).isEqualTo(2);
        assertThat(returned.materials().get(1).status()).isEqualTo(Material.Status.RETURNED);
        Attestation again = after(returned, each -> each.collect("RESULTS", ON_PAPER));
        assertThat(again.materials().get(1).remark()).isNull();
        assertThat(after(again, each -> each.remove("RESULTS")).missing()).isEqualTo(2);
        // What need not be there is missed by nobody.
        assertThat(after(again, each -> each.collect("AWARDS", ON_PAPER)).missing())
                .isEqualTo(1);
    }

    @Test
    @Requirement("E11")
    void anApplicationWaitsForNoMaterials() {
        assertThat(after(opened(Category.FIRST, null), each -> each.apply(TODAY, TODAY))
                        .missing())
                .isEqualTo(2);
    }

    @Test
    @Requirement("E11")
    void aDecisionHasADayAnActAndAGround() {
        Attestation applied = after(opened(Category.FIRST, null), each -> each.apply(TODAY.minusDays(3), TODAY));
        assertThat(flaws(applied.decide(new Ruling(TODAY.minusDays(4), " ", null, null), TODAY)))
                .containsExactly("/decidedOn attestation-before-application", "/act not-blank");
        assertThat(flaws(applied.decide(established(TODAY.plusDays(1), null), TODAY)))
                .containsExactly("/decidedOn past-or-present");
        assertThat(flaws(applied.decide(established(TODAY, TODAY), TODAY)))
                .containsExactly("/validUntil attestation-term-before-decision");
        assertThat(flaws(applied.decide(refused(Ground.OTHER), TODAY))).containsExactly("/groundWords not-blank");
        assertThat(flaws(applied.decide(
                        new Ruling(TODAY, "5", new Refusal(Ground.ABSENT, null), TODAY.plusDays(1)), TODAY)))
                .containsExactly("/validUntil null");
        Attestation refused = after(applied, each -> each.decide(refused(Ground.RESULTS_INSUFFICIENT), TODAY));
        assertThat(refused.standing().status()).isEqualTo(Status.REFUSED);
        assertThat(refused.held()).isNull();
    }

    @Test
    @Requirement("E11")
    void conformityHoldsForFiveYearsUnlessSaidOtherwise() {
        Attestation applied = after(opened(Category.CONFORMITY, null), each -> each.apply(TODAY, TODAY));
        assertThat(after(applied, each -> each.decide(established(TODAY, null), TODAY))
                        .held())
                .isEqualTo(new Held(Category.CONFORMITY, TODAY.plusYears(5)));
        assertThat(after(applied, each -> each.decide(established(TODAY, TODAY.plusYears(1)), TODAY))
                        .held())
                .isEqualTo(new Held(Category.CONFORMITY, TODAY.plusYears(1)));
    }

    @Test
    @Requirement("E11")
    void aTermIsFoundSixMonthsAheadAndOnce() {
        Attestation preparing = opened(Category.HIGHEST, new Held(Category.FIRST, LocalDate.of(2027, 6, 10)));
        assertThat(preparing.lookAt(LocalDate.of(2026, 12, 9))).isEqualTo(Decision.nothingToDo());
        LocalDate found = LocalDate.of(2026, 12, 10);
        Attestation near = after(preparing, each -> each.lookAt(found));
        assertThat(near.termFoundOn()).isEqualTo(found);
        assertThat(near.lookAt(found.plusDays(1))).isEqualTo(Decision.nothingToDo());
        // Given up: the category one has still ends.
        assertThat(after(near, each -> each.withdraw("Болезнь", found)).termFoundOn())
                .isEqualTo(found);
        // Another category has a term of its own.
        Attestation applied = after(near, each -> each.apply(found, found));
        Attestation renewed = after(applied, each -> each.decide(established(found, null), found));
        assertThat(renewed.termFoundOn()).isNull();
        assertThat(after(renewed, each -> each.reopen("Ошибка")).quietUntil()).isEqualTo(found.minusDays(1));
        assertThat(after(near, each -> each.follow(new AttestationId(new UUID(0, 8))))
                        .quietUntil())
                .isNull();
    }

    @Test
    @Requirement("E11")
    void aDismissalClosesWhatIsOpenAndEveryTerm() {
        Attestation preparing = opened(Category.HIGHEST, new Held(Category.FIRST, LocalDate.of(2027, 6, 10)));
        Attestation left = after(preparing, each -> each.endByDismissal(TODAY, TODAY.plusDays(1)));
        assertThat(left.standing()).isEqualTo(new Standing.Withdrawn(null, TODAY.plusDays(1), null));
        assertThat(left.quietUntil()).isNull();
        assertThat(left.endByDismissal(TODAY, TODAY.plusDays(2))).isEqualTo(Decision.nothingToDo());
        assertThat(refusal(left.reopen("Ошибка"))).isInstanceOf(AttestationRefusal.AttestationStays.class);
        Attestation decided = after(
                after(preparing, each -> each.apply(TODAY, TODAY)), each -> each.decide(refused(Ground.ABSENT), TODAY));
        Attestation decidedAndLeft = after(decided, each -> each.endByDismissal(TODAY, TODAY.plusDays(1)));
        assertThat(decidedAndLeft.standing()).isEqualTo(decided.standing());
        assertThat(decidedAndLeft.quietUntil()).isNull();
    }

    @Test
    @Requirement("E11")
    void mistakesAreTakenBackAsLongAsNothingFollowed() {
        Attestation applied = after(opened(Category.FIRST, null), each -> each.apply(TODAY, TODAY));
        Attestation decided = after(applied, each -> each.decide(refused(Ground.ABSENT), TODAY));
        assertThat(flaws(decided.reopen(""))).containsExactly("/reason not-blank");
        assertThat(after(decided, each -> each.reopen("Ошибка")).standing()).isEqualTo(applied.standing());
        assertThat(after(
                                after(opened(Category.FIRST, null), each -> each.withdraw("Ошибка", TODAY)),
                                each -> each.reopen("Ошибка"))
                        .standing()
                        .status())
                .isEqualTo(Status.PREPARING);
        Attestation followed = after(decided, each -> each.follow(new AttestationId(new UUID(0, 8))));
        assertThat(followed.follow(new AttestationId(new UUID(0, 9)))).isEqualTo(Decision.nothingToDo());
        assertThat(refusal(followed.reopen("Ошибка"))).isInstanceOf(AttestationRefusal.AttestationStays.class);
    }

    @Test
    @Requirement("E11")
    void aPlanIsInOrder() {
        assertThat(flaws(Attestation.open(
                        opening(Category.FIRST, " ", new Plan(null, TODAY, TODAY.minusDays(1), TEACHER)))))
                .containsExactly(
                        "/meetingOn attestation-before-application",
                        "/companionId attestation-accompanies-oneself",
                        "/position not-blank");
        Attestation preparing = opened(Category.FIRST, null);
        Plan plan = new Plan(null, TODAY, TODAY.plusDays(60), new StaffId(new UUID(0, 2)));
        assertThat(after(preparing, each -> each.change(plan)).plan()).isEqualTo(plan);
        assertThat(preparing.change(preparing.plan())).isEqualTo(Decision.nothingToDo());
        UUID consultation = UUID.randomUUID();
        Attestation linked = after(preparing, each -> each.link(consultation));
        assertThat(linked.consultations()).containsExactly(consultation);
        assertThat(linked.link(consultation)).isEqualTo(Decision.nothingToDo());
    }

    @ParameterizedTest
    @EnumSource
    @Requirement("E11")
    void everyCategoryShipsWithAChecklistThatTheCentreMayChange(Category target) {
        Checklist shipped = ShippedChecklists.of(target);
        assertThat(shipped.items()).anyMatch(Checklist.Item::required);
        assertThat(Checklist.replace(target, shipped.items())).isInstanceOf(Decision.Accepted.class);
        Checklist.Item item = shipped.items().getFirst();
        assertThat(Checklist.replace(target, List.of(item, item)))
                .isEqualTo(Decision.rejected(new AttestationRefusal.AttestationInvalid(
                        List.of(Flaw.at("/items/1/code", "attestation-code-twice", item.code())))));
        assertThat(shipped.change(shipped.items())).isEqualTo(Decision.nothingToDo());
    }

    private static Attestation opened(Category target, @Nullable Held present) {
        return Attestation.startedBy(opening(target, "Учитель", new Plan(present, null, null, null)));
    }

    private static AttestationEvent.Opened opening(Category target, String position, Plan plan) {
        Checklist list = new Checklist(
                target,
                List.of(
                        new Checklist.Item("APPLICATION", "Заявление", true),
                        new Checklist.Item("RESULTS", "Результаты", true),
                        new Checklist.Item("AWARDS", "Награды", false)));
        return new AttestationEvent.Opened(
                new AttestationId(new UUID(0, 7)),
                "school-07",
                TEACHER,
                position,
                1,
                null,
                target,
                plan,
                list.fresh(),
                TODAY);
    }

    private static Ruling established(LocalDate on, @Nullable LocalDate until) {
        return new Ruling(on, "5", null, until);
    }

    private static Ruling refused(Ground ground) {
        return new Ruling(TODAY, "5", new Refusal(ground, null), null);
    }

    private static Attestation after(Attestation before, Function<Attestation, Decision<AttestationEvent>> decide) {
        Decision<AttestationEvent> decision = decide.apply(before);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        Attestation after = before;
        for (AttestationEvent event : ((Decision.Accepted<AttestationEvent>) decision).events()) {
            after = after.evolve(event);
        }
        assertThat(after).isNotEqualTo(before);
        return after;
    }

    private static Rejection refusal(Decision<AttestationEvent> decision) {
        return ((Decision.Rejected<AttestationEvent>) decision).reason();
    }

    private static List<String> flaws(Decision<AttestationEvent> decision) {
        return refusal(decision).flaws().stream()
                .map(flaw -> flaw.pointer() + " " + flaw.code())
                .toList();
    }
}
