package org.metodika.program.trainingplans.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection;
import org.metodika.program.trainingplans.domain.TrainingPlan.PlanStatus;
import org.metodika.program.trainingplans.domain.TrainingPlanRejection.TrainingPlanIncomplete;
import org.metodika.program.trainingplans.domain.TrainingPlanRejection.TrainingPlanInvalid;
import org.metodika.program.trainingplans.domain.TrainingPlanRejection.TrainingPlanLacksOrder;
import org.metodika.program.trainingplans.domain.TrainingPlanRejection.TrainingPlanNotCarriedOut;
import org.metodika.program.trainingplans.domain.TrainingPlanRejection.TrainingPlanOutOfTurn;
import org.metodika.test.Requirement;

/** A plan keeps every request in one place, is approved and amended by orders, carried out and closed. */
@Requirement("E07")
class TrainingPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 11, 27);
    private static final PlanOrder ORDER = new PlanOrder("84", TODAY);
    private static final UUID ONE = new UUID(9, 1);
    private static final UUID TWO = new UUID(9, 2);

    private final List<PlanRequest> requests = List.of(asked(1, "1001", 1), asked(2, "1001", 2), asked(3, "1002", 3));
    private final TrainingPlan draft = TrainingPlan.startedBy(new TrainingPlanEvent.Drafted(
            2027, 2027, TODAY, requests, List.of(group(ONE, null, 1, 2), group(TWO, null, 3))));

    @Test
    void isOfThisYearOrTheNextAndOfACampaignThatThereWas() {
        assertThat(TrainingPlan.draft(2028, 2027, true, requests, List.of(), TODAY))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(flaws(TrainingPlan.draft(2026, 2026, true, List.of(), List.of(), TODAY), TrainingPlanInvalid.class))
                .containsExactly("/year training-plan-year");
        assertThat(flaws(TrainingPlan.draft(2028, 2026, true, List.of(), List.of(), TODAY), TrainingPlanInvalid.class))
                .containsExactly("/campaign training-plan-year");
        assertThat(flaws(TrainingPlan.draft(2028, 2027, false, List.of(), List.of(), TODAY), TrainingPlanInvalid.class))
                .containsExactly("/campaign training-campaign-unknown");
    }

    @Test
    void groupsAreMovedSplitAndMergedAsLongAsNoRequestGetsLost() {
        TrainingPlan moved = after(draft, draft.arrange(arrangement(group(ONE, null, 1), group(TWO, null, 2, 3))));
        TrainingPlan merged = after(moved, moved.arrange(arrangement(group(ONE, null, 1, 2, 3))));
        TrainingPlan split = after(
                merged, merged.arrange(arrangement(group(ONE, null, 1), group(TWO, null, 2), group(id(8), null, 3))));
        assertThat(split.arrangement().groups()).hasSize(3);
        assertThat(split.arrange(split.arrangement())).isEqualTo(Decision.nothingToDo());
        assertThat(flaws(
                        draft.arrange(arrangement(group(ONE, null, 1, 1, 7), group(ONE, null, 3))),
                        TrainingPlanInvalid.class))
                .containsExactly(
                        "/groups/0/requests/1 plan-request-twice",
                        "/groups/0/requests/2 plan-request-unknown",
                        "/groups/1/groupId id-used-twice",
                        "/groups plan-requests-nowhere");
    }

    @Test
    void fitsIntoOneMessage() {
        List<PlanRequest> many =
                IntStream.rangeClosed(1, 200).mapToObj(i -> asked(i, "1001", i)).toList();
        TrainingPlan plan = TrainingPlan.startedBy(
                new TrainingPlanEvent.Drafted(2027, 2027, TODAY, many, List.of(group(ONE, null, 1))));
        Arrangement wordy = new Arrangement(
                List.of(),
                many.stream()
                        .map(request -> new LeftOver(request.id(), "н".repeat(800)))
                        .toList());
        assertThat(flaws(plan.arrange(wordy), TrainingPlanInvalid.class)).containsExactly("/groups plan-too-much-text");
    }

    @Test
    void aTrainingIsWithinBounds() {
        Training wild = new Training(
                null,
                " ",
                "т".repeat(301),
                0,
                StudyForm.DISTANCE,
                5,
                -1,
                0,
                List.of(new SchoolQuota("1001", 1), new SchoolQuota("1001", -1)));
        assertThat(flaws(
                        draft.arrange(arrangement(group(ONE, wild, 1, 2), group(TWO, null, 3))),
                        TrainingPlanInvalid.class))
                .containsExactly(
                        "/groups/0/training/provider not-blank",
                        "/groups/0/training/title text-too-long",
                        "/groups/0/training/hours range",
                        "/groups/0/training/quarter range",
                        "/groups/0/training/costPerPerson range",
                        "/groups/0/training/quota range",
                        "/groups/0/training/schoolQuotas/1/places range",
                        "/groups/0/training/schoolQuotas/1/schoolId id-used-twice");
    }

    @Test
    void isApprovedByAnOrderWhenNothingIsMissing() {
        assertThat(flaws(draft.approve(new PlanOrder(null, null), TODAY), TrainingPlanLacksOrder.class))
                .containsExactly("/order/number order-number-missing", "/order/date order-date-missing");
        assertThat(flaws(draft.approve(new PlanOrder("1", TODAY.plusDays(1)), TODAY), TrainingPlanLacksOrder.class))
                .containsExactly("/order/date order-date-in-future");
        TrainingPlan gaps = after(
                draft,
                draft.arrange(new Arrangement(
                        List.of(group(ONE, training(1), 1, 2), group(TWO, null)), List.of(new LeftOver(id(3), "")))));
        assertThat(flaws(gaps.approve(ORDER, TODAY), TrainingPlanIncomplete.class))
                .containsExactly(
                        "/groups/0/training/quota plan-quota-exceeded",
                        "/groups/0/training/schoolQuotas/0 plan-school-quota-exceeded",
                        "/groups/1/requests plan-group-empty",
                        "/groups/1/training plan-group-lacks-training",
                        "/leftOver/0/reason plan-left-over-lacks-reason");
        TrainingPlan none = after(
                draft,
                draft.arrange(new Arrangement(
                        List.of(),
                        List.of(
                                new LeftOver(id(1), "Нет средств"),
                                new LeftOver(id(2), "Нет средств"),
                                new LeftOver(id(3), "Нет")))));
        assertThat(flaws(none.approve(ORDER, TODAY), TrainingPlanIncomplete.class))
                .containsExactly("/groups plan-lacks-groups");
        assertThat(approved().status()).isEqualTo(PlanStatus.APPROVED);
    }

    @Test
    void countsPeopleAndRoubles() {
        PlanGroup twice = group(ONE, training(9), 1, 2, 4);
        List<PlanRequest> all = List.of(asked(1, "1001", 1), asked(2, "1001", 2), asked(4, "1001", 1));
        assertThat(PlanSums.of(twice, all)).as("a person once in a group").isEqualTo(new PlanSums(2, 9_000));
        assertThat(PlanSums.of(approved().arrangement().groups(), requests)).isEqualTo(new PlanSums(2, 9_000));
    }

    @Test
    void changesAfterApprovalByAnAmendmentWithOrderAndReasonAlone() {
        TrainingPlan approved = approved();
        assertThat(approved.arrange(approved.arrangement()))
                .isEqualTo(Decision.rejected(new TrainingPlanOutOfTurn(PlanStatus.APPROVED)));
        assertThat(approved.takeIn(List.of(asked(5, "1002", 5)), List.of()))
                .isEqualTo(Decision.rejected(new TrainingPlanOutOfTurn(PlanStatus.APPROVED)));
        Arrangement wider =
                new Arrangement(List.of(group(ONE, training(3), 1, 2, 5)), List.of(new LeftOver(id(3), "Нет")));
        List<PlanRequest> more = List.of(asked(5, "1002", 5));
        assertThat(flaws(approved.amend(more, wider, ORDER, " ", TODAY), TrainingPlanInvalid.class))
                .containsExactly("/reason not-blank");
        assertThat(flaws(
                        approved.amend(more, wider, new PlanOrder(null, TODAY), "Новые средства", TODAY),
                        TrainingPlanLacksOrder.class))
                .containsExactly("/order/number order-number-missing");
        TrainingPlan amended = after(approved, approved.amend(more, wider, ORDER, "Новые средства", TODAY));
        assertThat(amended.considered()).contains(id(5));
        assertThat(amended.amendments())
                .extracting(TrainingPlan.PlanAmendment::reason)
                .containsExactly("Новые средства");
        assertThat(draft.amend(more, wider, ORDER, "Новые средства", TODAY))
                .isEqualTo(Decision.rejected(new TrainingPlanOutOfTurn(PlanStatus.DRAFT)));
    }

    @Test
    void isCarriedOutByGroupsAndClosedWhenAllAre() {
        TrainingPlan approved = approved();
        assertThat(approved.close(TODAY)).isEqualTo(Decision.rejected(new TrainingPlanNotCarriedOut(1)));
        PlanGroup group = approved.arrangement().groups().getFirst();
        assertThat(flaws(
                        approved.carryOut(group, new GroupResult(TODAY.plusDays(1), List.of(id(3)), -1, ""), TODAY),
                        TrainingPlanInvalid.class))
                .containsExactly(
                        "/on date-between",
                        "/trained plan-trained-not-of-group",
                        "/spent range",
                        "/missedBecause plan-missed-lacks-reason");
        GroupResult result = new GroupResult(TODAY, List.of(id(1)), 4_500, "Болезнь");
        TrainingPlan done = after(approved, approved.carryOut(group, result, TODAY));
        Arrangement without =
                new Arrangement(List.of(group(TWO, training(3), 1, 2)), List.of(new LeftOver(id(3), "Нет")));
        assertThat(flaws(done.amend(List.of(), without, ORDER, "Иначе", TODAY), TrainingPlanInvalid.class))
                .containsExactly("/groups plan-group-carried-out");
        assertThat(done.amend(
                        List.of(),
                        new Arrangement(
                                List.of(group(ONE, training(2), 1, 2)), List.of(new LeftOver(id(3), "Нет мест"))),
                        ORDER,
                        "Другая причина",
                        TODAY))
                .as("a trained group stays as it is, results and all")
                .isInstanceOf(Decision.Accepted.class);
        TrainingPlan closed = after(done, done.close(TODAY));
        assertThat(closed.status()).isEqualTo(PlanStatus.CLOSED);
        assertThat(closed.carryOut(group, result, TODAY))
                .isEqualTo(Decision.rejected(new TrainingPlanOutOfTurn(PlanStatus.CLOSED)));
    }

    private TrainingPlan approved() {
        TrainingPlan ready = after(
                draft,
                draft.arrange(new Arrangement(
                        List.of(group(ONE, training(2), 1, 2)), List.of(new LeftOver(id(3), "Нет средств")))));
        return after(ready, ready.approve(ORDER, TODAY));
    }

    private static Arrangement arrangement(PlanGroup... groups) {
        return new Arrangement(List.of(groups), List.of());
    }

    private static PlanGroup group(UUID id, @Nullable Training training, int... requests) {
        return new PlanGroup(
                id,
                "Смысловое чтение",
                training,
                Arrays.stream(requests).mapToObj(TrainingPlanTest::id).toList(),
                null);
    }

    private static Training training(int quota) {
        return new Training(
                null,
                "Институт развития образования",
                "Смысловое чтение на уроке",
                36,
                StudyForm.BLENDED,
                2,
                4_500,
                quota,
                List.of(new SchoolQuota("1001", quota)));
    }

    private static PlanRequest asked(int number, String school, int teacher) {
        return new PlanRequest(id(number), school, new UUID(2, teacher));
    }

    private static UUID id(int number) {
        return new UUID(1, number);
    }

    private static TrainingPlan after(TrainingPlan plan, Decision<TrainingPlanEvent> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return plan.evolve(
                ((Decision.Accepted<TrainingPlanEvent>) decision).events().getFirst());
    }

    private static List<String> flaws(Decision<TrainingPlanEvent> decision, Class<? extends Rejection> refusal) {
        assertThat(decision).isInstanceOf(Decision.Rejected.class);
        Rejection reason = ((Decision.Rejected<TrainingPlanEvent>) decision).reason();
        assertThat(reason).isInstanceOf(refusal);
        return reason.flaws().stream()
                .map(flaw -> flaw.pointer() + " " + flaw.code())
                .toList();
    }
}
