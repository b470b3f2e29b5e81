package org.metodika.program.municipalplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.problem.ProblemTexts;
import org.metodika.program.municipalplan.MunicipalPlanRejection.AmendmentChangesNothing;
import org.metodika.program.municipalplan.MunicipalPlanRejection.MunicipalPlanIncomplete;
import org.metodika.program.municipalplan.MunicipalPlanRejection.MunicipalPlanOutOfTurn;
import org.metodika.program.municipalplan.MunicipalPlanRejection.MunicipalPlanYearGoesOn;
import org.metodika.test.Requirement;
import tools.jackson.databind.json.JsonMapper;

/** The plan of a year is approved by an order, changes by orders alone, and says in the end what was not done and why. */
@Requirement("E05")
class MunicipalPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 20);
    private static final LocalDate DECEMBER = LocalDate.of(2027, 12, 28);
    private static final PlanOrder ORDER = new PlanOrder("214-од", LocalDate.of(2026, 12, 24));
    private static final PlanOrder LATER = new PlanOrder("31-од", TODAY);
    private static final PlanItem REQUESTS = item(1, "Запросы", TermKind.QUARTERS, 1, 2);
    private static final PlanItem SUPPORT = item(8, "Поддержка", TermKind.PERMANENT);

    private static PlanItem item(int number, String what, TermKind term, Integer... quarters) {
        return PlanItem.written(
                new UUID(1, number),
                number,
                PriorityDirection.INFORMATION,
                what,
                new PlanItem.Term(term, List.of(quarters)),
                "",
                "Методисты");
    }

    private static MunicipalPlan draft(PlanItem... items) {
        return MunicipalPlan.startedBy(event(MunicipalPlan.begin(2027, PlanSource.SHIPPED, List.of(items), TODAY)));
    }

    private static MunicipalPlan approved() {
        MunicipalPlan draft = draft(REQUESTS, SUPPORT);
        return draft.evolve(event(draft.approve(ORDER, TODAY)));
    }

    private static MunicipalPlan carriedOut(MunicipalPlan plan, PlanItem item) {
        return plan.evolve(event(plan.carryOut(item.id(), done(TODAY), TODAY)));
    }

    private static PlanItem.Fulfilment done(LocalDate on) {
        return new PlanItem.Fulfilment(on, PlanProduct.DATABASE, "База данных о запросах");
    }

    @Test
    void isBegunForTheNextYearAtMost() {
        assertThat(flaws(MunicipalPlan.begin(2029, PlanSource.EMPTY, List.of(), TODAY)))
                .containsExactly("/year plan-year-between");
        assertThat(flaws(MunicipalPlan.begin(2014, PlanSource.EMPTY, List.of(), TODAY)))
                .containsExactly("/year plan-year-between");
        assertThat(draft(SUPPORT, REQUESTS).items())
                .as("in the order of their numbers")
                .containsExactly(REQUESTS, SUPPORT);
    }

    @Test
    @Requirement("E02")
    void mayBeginFromTheEightItemsOfTheSource() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(MunicipalPlan.class.getResourceAsStream("/plans/municipal.json"))) {
            List<PlanItem> shipped = List.of(JsonMapper.shared().readValue(in, ShippedItem[].class)).stream()
                    .map(ShippedItem::item)
                    .toList();
            assertThat(ItemList.flaws(shipped)).isEmpty();
            assertThat(shipped).extracting(PlanItem::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
            assertThat(shipped).extracting(item -> item.term().kind()).contains(TermKind.values());
            assertThat(shipped.getLast().expectedResult())
                    .as("as in the source")
                    .isEmpty();
            assertThat(draft(shipped.getFirst()).approve(ORDER, TODAY))
                    .as("nobody answers for them yet")
                    .isInstanceOf(Decision.Rejected.class);
        }
    }

    @Test
    void saysOfEachItemWhatIsWrongWithIt() {
        PlanItem bad = new PlanItem(
                REQUESTS.id(),
                1,
                PriorityDirection.COMPETENCE,
                "",
                new PlanItem.Term(TermKind.QUARTERS, List.of()),
                "р".repeat(501),
                "о".repeat(301),
                null,
                null);
        assertThat(flaws(draft().change(
                                List.of(
                                        REQUESTS,
                                        bad,
                                        item(0, "Номер", TermKind.ON_SCHEDULE, 1),
                                        item(3, "Квартал", TermKind.QUARTERS, 5),
                                        item(4, "Дважды", TermKind.QUARTERS, 2, 2)),
                                Set.of())))
                .containsExactly(
                        "/items/1/number plan-number-twice",
                        "/items/1/id plan-item-twice",
                        "/items/1/what not-blank",
                        "/items/1/term/quarters plan-quarters-missing",
                        "/items/1/expectedResult text-too-long",
                        "/items/1/responsible text-too-long",
                        "/items/2/number range",
                        "/items/2/term/quarters plan-quarters-of-other-term",
                        "/items/3/term/quarters range",
                        "/items/4/term/quarters unique-elements");
        assertThat(flaws(draft().change(
                                IntStream.rangeClosed(1, 51)
                                        .mapToObj(n -> item(n, "Пункт", TermKind.PERMANENT))
                                        .toList(),
                                Set.of())))
                .containsExactly("/items too-many");
        assertThat(draft(REQUESTS).change(List.of(REQUESTS), Set.of())).isEqualTo(Decision.nothingToDo());
    }

    @Test
    void isApprovedByAnOrderOnceSomebodyAnswersForEachItem() {
        PlanItem nobodys =
                new PlanItem(SUPPORT.id(), 8, SUPPORT.direction(), SUPPORT.what(), SUPPORT.term(), "", "", null, null);
        assertThat(refusal(draft().approve(ORDER, TODAY))).isInstanceOf(MunicipalPlanIncomplete.class);
        assertThat(flaws(draft(REQUESTS, nobodys).approve(ORDER, TODAY)))
                .containsExactly("/items/1/responsible plan-responsible-missing");
        assertThat(flaws(draft(SUPPORT).approve(new PlanOrder("", TODAY.plusDays(1)), TODAY)))
                .containsExactly("/order/number order-number-missing", "/order/date order-date-in-future");
        assertThat(flaws(draft(SUPPORT).approve(new PlanOrder("1".repeat(51), LocalDate.of(2025, 12, 31)), TODAY)))
                .containsExactly("/order/number text-too-long", "/order/date order-date-out-of-turn");
        MunicipalPlanOutOfTurn outOfTurn = new MunicipalPlanOutOfTurn(PlanStatus.APPROVED);
        assertThat(refusal(approved().approve(ORDER, TODAY))).isEqualTo(outOfTurn);
        assertThat(refusal(approved().change(List.of(), Set.of()))).isEqualTo(outOfTurn);
        assertThat(refusal(draft(SUPPORT).carryOut(SUPPORT.id(), done(TODAY), TODAY)))
                .isEqualTo(new MunicipalPlanOutOfTurn(PlanStatus.DRAFT));
    }

    @Test
    void changesAfterThatByAnAmendmentThatKeepsWhatItSaidBefore() {
        PlanItem changed = item(8, "Поддержка и сайт", TermKind.PERMANENT);
        PlanItem changedItem = withId(changed, SUPPORT.id());
        PlanItem added = item(9, "Сборник", TermKind.DURING_YEAR);
        MunicipalPlan plan = approved();
        MunicipalPlan amended = plan.evolve(
                event(plan.amend(List.of(changedItem, added), "Изменение задач", LATER, null, Set.of(), TODAY)));
        assertThat(amended.items()).containsExactly(changedItem, added);
        assertThat(amended.amendments())
                .containsExactly(new Amendment(
                        1,
                        "Изменение задач",
                        LATER,
                        TODAY,
                        null,
                        List.of(added.id()),
                        List.of(SUPPORT),
                        List.of(REQUESTS)));
        assertThat(flaws(plan.amend(
                        List.of(SUPPORT), "", new PlanOrder("1", ORDER.date().minusDays(1)), null, Set.of(), TODAY)))
                .containsExactly("/reason not-blank", "/order/date order-date-out-of-turn");
        assertThat(refusal(plan.amend(plan.items(), "Зря", LATER, null, Set.of(), TODAY)))
                .isEqualTo(new AmendmentChangesNothing());
        assertThat(refusal(draft(SUPPORT).amend(List.of(), "Рано", LATER, null, Set.of(), TODAY)))
                .isEqualTo(new MunicipalPlanOutOfTurn(PlanStatus.DRAFT));
    }

    @Test
    void keepsWhatWasCarriedOutAndWhatSessionsCarryOut() {
        MunicipalPlan plan = carriedOut(approved(), REQUESTS);
        assertThat(flaws(plan.amend(List.of(SUPPORT), "Убрать", LATER, null, Set.of(), TODAY)))
                .containsExactly("/items plan-item-carried-out");
        PlanItem otherwise = withId(item(1, "Иное", TermKind.PERMANENT), REQUESTS.id());
        assertThat(flaws(plan.amend(List.of(otherwise, SUPPORT), "Изменить", LATER, null, Set.of(), TODAY)))
                .containsExactly("/items plan-item-carried-out");
        assertThat(flaws(plan.amend(List.of(REQUESTS), "Убрать", LATER, null, Set.of(SUPPORT.id()), TODAY)))
                .containsExactly("/items plan-item-has-sessions");
        assertThat(flaws(draft(REQUESTS, SUPPORT).change(List.of(REQUESTS), Set.of(SUPPORT.id()))))
                .containsExactly("/items plan-item-has-sessions");
        MunicipalPlan amended = plan.evolve(event(plan.amend(
                List.of(REQUESTS, withId(item(7, "Поддержка", TermKind.PERMANENT), SUPPORT.id())),
                "Номер",
                LATER,
                null,
                Set.of(),
                TODAY)));
        assertThat(amended.item(REQUESTS.id()).orElseThrow().fulfilment()).isEqualTo(done(TODAY));
    }

    @Test
    void recordsOnWhichDayOfTheYearAnItemWasCarriedOutAndWhatCameOfIt() {
        MunicipalPlan plan = approved();
        assertThat(flaws(plan.carryOut(
                        SUPPORT.id(), new PlanItem.Fulfilment(TODAY.plusDays(1), PlanProduct.OTHER, ""), TODAY)))
                .containsExactly("/on date-in-future", "/outcome not-blank");
        assertThat(flaws(plan.carryOut(SUPPORT.id(), done(LocalDate.of(2026, 12, 31)), TODAY)))
                .containsExactly("/on date-between");
        assertThat(flaws(plan.carryOut(SUPPORT.id(), done(LocalDate.of(2028, 1, 5)), LocalDate.of(2028, 1, 9))))
                .containsExactly("/on date-between");
        MunicipalPlan done = carriedOut(plan, REQUESTS);
        assertThat(done.carryOut(REQUESTS.id(), done(TODAY), TODAY)).isEqualTo(Decision.nothingToDo());
        assertThat(event(done.carryOut(REQUESTS.id(), done(TODAY.minusDays(1)), TODAY)))
                .as("put right")
                .isInstanceOf(MunicipalPlanEvent.CarriedOut.class);
    }

    @Test
    void isClosedInDecemberWithWhatWasNotCarriedOutAndWhy() {
        MunicipalPlan plan = carriedOut(approved(), REQUESTS);
        Map<UUID, String> undone = Map.of(SUPPORT.id(), "Сайт не работал");
        assertThat(refusal(plan.close(undone, TODAY)))
                .isEqualTo(new MunicipalPlanYearGoesOn(LocalDate.of(2027, 12, 1)));
        assertThat(flaws(plan.close(Map.of(), DECEMBER)))
                .containsExactly("/notCarriedOut/" + SUPPORT.id() + " plan-reason-missing");
        assertThat(flaws(plan.close(
                        Map.of(SUPPORT.id(), "", REQUESTS.id(), "Зря", new UUID(9, 9), "Кто это"), DECEMBER)))
                .containsExactly(
                        "/notCarriedOut/" + REQUESTS.id() + " plan-item-carried-out",
                        "/notCarriedOut/" + SUPPORT.id() + " plan-reason-missing",
                        "/notCarriedOut/" + new UUID(9, 9) + " plan-item-unknown");
        MunicipalPlan closed = plan.evolve(event(plan.close(undone, DECEMBER)));
        assertThat(closed.status()).isEqualTo(PlanStatus.CLOSED);
        assertThat(closed.item(SUPPORT.id()).orElseThrow().notCarriedOutBecause())
                .isEqualTo("Сайт не работал");
        assertThat(closed.item(REQUESTS.id()).orElseThrow().notCarriedOutBecause())
                .isNull();
        assertThat(refusal(closed.carryOut(SUPPORT.id(), done(TODAY), DECEMBER)))
                .isEqualTo(new MunicipalPlanOutOfTurn(PlanStatus.CLOSED));
    }

    @Test
    void saysEveryRefusalInBothLanguages() {
        assertThat(ProblemTexts.gaps(MunicipalPlanRejection.class)).isEmpty();
    }

    private static PlanItem withId(PlanItem item, UUID id) {
        return item.anew(id);
    }

    private static MunicipalPlanEvent event(Decision<MunicipalPlanEvent> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted<MunicipalPlanEvent>) decision).events().getFirst();
    }

    private static Rejection refusal(Decision<MunicipalPlanEvent> decision) {
        assertThat(decision).isInstanceOf(Decision.Rejected.class);
        return ((Decision.Rejected<MunicipalPlanEvent>) decision).reason();
    }

    private static List<String> flaws(Decision<MunicipalPlanEvent> decision) {
        return refusal(decision).flaws().stream()
                .map(flaw -> flaw.pointer() + " " + flaw.code())
                .toList();
    }
}
