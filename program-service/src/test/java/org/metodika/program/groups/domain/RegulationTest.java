package org.metodika.program.groups.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.groups.domain.GroupFixture.ANALYSIS;
import static org.metodika.program.groups.domain.GroupFixture.ASSOCIATION_HEAD;
import static org.metodika.program.groups.domain.GroupFixture.DEPUTY;
import static org.metodika.program.groups.domain.GroupFixture.DRAFT;
import static org.metodika.program.groups.domain.GroupFixture.FURTHER;
import static org.metodika.program.groups.domain.GroupFixture.ORDER;
import static org.metodika.program.groups.domain.GroupFixture.STRANGER;
import static org.metodika.program.groups.domain.GroupFixture.TEACHER;
import static org.metodika.program.groups.domain.GroupFixture.TODAY;
import static org.metodika.program.groups.domain.GroupFixture.after;
import static org.metodika.program.groups.domain.GroupFixture.formed;
import static org.metodika.program.groups.domain.GroupFixture.regulated;
import static org.metodika.program.groups.domain.GroupFixture.said;
import static org.metodika.program.groups.domain.GroupFixture.steps;
import static org.metodika.test.Decided.events;
import static org.metodika.test.Decided.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.metodika.test.Requirement;

/** The regulation of a group's work and its steps. */
@Requirement("B21")
class RegulationTest {

    private static final OrderDetails THIRD = new OrderDetails("130-од", TODAY);

    @Test
    void isSetByAnOrderApartFromThatOfTheGroup() {
        assertThat(regulated().regulation().orElseThrow().order()).isEqualTo(FURTHER.complete());
        assertThat(refusal(formed().regulate(OrderDetails.NONE, steps(), TODAY)))
                .isInstanceOf(GroupRejection.RegulationLacksOrder.class);
        assertThat(said(formed().regulate(ORDER, steps(), TODAY))).containsExactly("/order/number order-used-before");
        assertThat(said(formed().regulate(new OrderDetails("1", TODAY.minusDays(6)), steps(), TODAY)))
                .containsExactly("/order/date order-date-out-of-turn");
        assertThat(said(formed().regulate(new OrderDetails("1", TODAY.plusDays(1)), steps(), TODAY)))
                .containsExactly("/order/date order-date-in-future");
    }

    @Test
    void hasDatedStepsOneAfterTheOtherBeginningAfterTheOrderOfTheGroup() {
        assertThat(said(formed().regulate(FURTHER, List.of(), TODAY))).containsExactly("/steps not-empty");
        LocalDate formed = ORDER.complete().date();
        List<Step> wrong = List.of(
                new Step(ANALYSIS, " ", formed, ASSOCIATION_HEAD, null),
                new Step(DRAFT, "х".repeat(501), formed.plusDays(9), STRANGER, null),
                new Step(DRAFT, "Экспертиза", formed.plusDays(8), TEACHER, null),
                new Step(GroupFixture.step(4), "Утверждение", TODAY.plusYears(6), TEACHER, null));
        assertThat(said(formed().regulate(FURTHER, wrong, TODAY)))
                .containsExactly(
                        "/steps/0/title not-blank",
                        "/steps/0/dueOn step-before-group",
                        "/steps/1/title size-max",
                        "/steps/1/responsibleId responsible-not-member",
                        "/steps/2/stepId step-twice",
                        "/steps/2/dueOn step-out-of-order",
                        "/steps/3/dueOn step-too-late");
        List<Step> many = LongStream.rangeClosed(1, 51)
                .mapToObj(i -> new Step(GroupFixture.step(i), "Шаг", TODAY, TEACHER, null))
                .toList();
        assertThat(said(formed().regulate(FURTHER, many, TODAY))).containsExactly("/steps too-many");
        assertThat(events(formed().regulate(FURTHER, many.subList(0, 50), TODAY)))
                .as("several steps may be due on one day")
                .hasSize(1);
    }

    @Test
    void isMarkedByTheLeaderTheResponsibleMemberOrADeputyHead() {
        Group group = regulated();
        assertThat(after(group, group.complete(ANALYSIS, TODAY, DEPUTY, false, TODAY))
                        .step(ANALYSIS)
                        .orElseThrow()
                        .done())
                .as("leader")
                .isEqualTo(new Step.Done(TODAY, DEPUTY));
        assertThat(events(group.complete(ANALYSIS, TODAY, ASSOCIATION_HEAD, false, TODAY)))
                .as("responsible")
                .hasSize(1);
        assertThat(events(group.complete(ANALYSIS, TODAY, STRANGER, true, TODAY)))
                .as("deputy")
                .hasSize(1);
        assertThat(refusal(group.complete(ANALYSIS, TODAY, TEACHER, false, TODAY)))
                .isEqualTo(new GroupRejection.StepNotYours());
        Group left = after(group, group.leave(ASSOCIATION_HEAD, TODAY.minusDays(1)));
        assertThat(refusal(left.complete(ANALYSIS, TODAY, ASSOCIATION_HEAD, false, TODAY)))
                .as("who has left")
                .isEqualTo(new GroupRejection.StepNotYours());
    }

    @Test
    void isDoneOnAPossibleDayAndOnce() {
        Group group = regulated();
        assertThat(said(group.complete(ANALYSIS, TODAY.plusDays(1), DEPUTY, false, TODAY)))
                .containsExactly("/doneOn date-between");
        assertThat(said(group.complete(ANALYSIS, TODAY.minusDays(6), DEPUTY, false, TODAY)))
                .containsExactly("/doneOn date-between");
        Group done = after(group, group.complete(ANALYSIS, TODAY, DEPUTY, false, TODAY));
        assertThat(events(done.complete(ANALYSIS, TODAY, ASSOCIATION_HEAD, false, TODAY)))
                .isEmpty();
        assertThat(refusal(done.complete(ANALYSIS, TODAY.minusDays(1), DEPUTY, false, TODAY)))
                .isEqualTo(new GroupRejection.StepAlreadyDone(TODAY));
    }

    @Test
    void isReopenedWithAReason() {
        Group group = regulated();
        assertThat(refusal(group.reopen(ANALYSIS, "Ошибка", DEPUTY, false, TODAY)))
                .isEqualTo(new GroupRejection.StepNotDone());
        Group done = after(group, group.complete(ANALYSIS, TODAY, DEPUTY, false, TODAY));
        assertThat(refusal(done.reopen(ANALYSIS, " ", DEPUTY, false, TODAY)))
                .isEqualTo(new GroupRejection.GroupReasonMissing());
        assertThat(refusal(done.reopen(ANALYSIS, "Ошибка", TEACHER, false, TODAY)))
                .isEqualTo(new GroupRejection.StepNotYours());
        assertThat(after(done, done.reopen(ANALYSIS, "Ошибка", DEPUTY, false, TODAY)))
                .extracting(Group::regulations)
                .isEqualTo(group.regulations());
    }

    @Test
    void staysOpenWhenItIsOverdue() {
        Step analysis = regulated().step(ANALYSIS).orElseThrow();
        assertThat(analysis.isOverdue(TODAY.minusDays(1))).isFalse();
        assertThat(analysis.isOverdue(TODAY)).isTrue();
        assertThat(analysis.marked(new Step.Done(TODAY, DEPUTY)).isOverdue(TODAY))
                .isFalse();
    }

    @Test
    void changesByAFurtherOrderAndKeepsWhatWasDoneAndTheFormerOne() {
        Group done = after(regulated(), regulated().complete(ANALYSIS, TODAY, DEPUTY, false, TODAY));
        Group left = after(done, done.leave(ASSOCIATION_HEAD, TODAY.minusDays(1)));
        List<Step> longer = List.of(
                steps().getFirst(),
                new Step(DRAFT, "Проект программы", TODAY.plusDays(20), TEACHER, null),
                new Step(GroupFixture.step(3), "Обсуждение", TODAY.plusDays(30), DEPUTY, null));
        assertThat(said(left.regulate(FURTHER, longer, TODAY))).containsExactly("/order/number order-used-before");
        Group changed = after(left, left.regulate(THIRD, longer, TODAY));
        assertThat(changed.step(ANALYSIS).orElseThrow().done()).isEqualTo(new Step.Done(TODAY, DEPUTY));
        assertThat(changed.step(DRAFT).orElseThrow().dueOn()).isEqualTo(TODAY.plusDays(20));
        assertThat(changed.regulations())
                .hasSize(2)
                .first()
                .isEqualTo(left.regulation().orElseThrow());
    }
}
