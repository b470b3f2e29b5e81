package org.metodika.program.groups.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.groups.domain.GroupFixture.ACCOUNTANT;
import static org.metodika.program.groups.domain.GroupFixture.ASSOCIATION_HEAD;
import static org.metodika.program.groups.domain.GroupFixture.DEPUTY;
import static org.metodika.program.groups.domain.GroupFixture.DEVELOPER;
import static org.metodika.program.groups.domain.GroupFixture.ECONOMIST;
import static org.metodika.program.groups.domain.GroupFixture.EXPERT;
import static org.metodika.program.groups.domain.GroupFixture.FURTHER;
import static org.metodika.program.groups.domain.GroupFixture.LEADER;
import static org.metodika.program.groups.domain.GroupFixture.ORDER;
import static org.metodika.program.groups.domain.GroupFixture.PROGRAM;
import static org.metodika.program.groups.domain.GroupFixture.SECOND_PROGRAM;
import static org.metodika.program.groups.domain.GroupFixture.STRANGER;
import static org.metodika.program.groups.domain.GroupFixture.TEACHER;
import static org.metodika.program.groups.domain.GroupFixture.TODAY;
import static org.metodika.program.groups.domain.GroupFixture.WITHDRAWN;
import static org.metodika.program.groups.domain.GroupFixture.after;
import static org.metodika.program.groups.domain.GroupFixture.because;
import static org.metodika.program.groups.domain.GroupFixture.form;
import static org.metodika.program.groups.domain.GroupFixture.formed;
import static org.metodika.program.groups.domain.GroupFixture.now;
import static org.metodika.program.groups.domain.GroupFixture.of;
import static org.metodika.program.groups.domain.GroupFixture.said;
import static org.metodika.program.groups.domain.GroupFixture.usual;
import static org.metodika.test.Decided.event;
import static org.metodika.test.Decided.events;
import static org.metodika.test.Decided.refusal;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metodika.kit.domain.Decision;
import org.metodika.test.Requirement;

/** Orders about a group: who is in it and what it works on. */
class GroupTest {

    @Test
    @Requirement("B19")
    void isFormedByAnOrderForOneOrSeveralPrograms() {
        assertThat(formed().order()).isEqualTo(new Order("98-од", TODAY.minusDays(5)));
        assertThat(formed().programs()).containsExactly(PROGRAM);
        Group wide = Group.startedBy(event(form(ORDER, usual(), PROGRAM, SECOND_PROGRAM)));
        assertThat(wide.programs()).containsExactly(PROGRAM, SECOND_PROGRAM);
        assertThat(wide.isActive()).isTrue();
    }

    @Test
    @Requirement("B19")
    void neverComesAboutWithoutAnOrder() {
        assertThat(said(form(OrderDetails.NONE, usual(), PROGRAM)))
                .containsExactly("/order/number order-number-missing", "/order/date order-date-missing");
        assertThat(refusal(form(new OrderDetails(" ", TODAY), usual(), PROGRAM)))
                .isInstanceOf(GroupRejection.GroupLacksOrder.class);
        assertThat(said(form(new OrderDetails("1".repeat(51), LocalDate.of(1026, 9, 1)), usual(), PROGRAM)))
                .containsExactly("/order/number size-max", "/order/date date-too-early");
        assertThat(refusal(form(new OrderDetails("98-од", TODAY.plusDays(1)), usual(), PROGRAM)))
                .isEqualTo(new GroupRejection.GroupOrderInFuture(TODAY.plusDays(1), TODAY));
    }

    @Test
    @Requirement("B19")
    void worksOnProgramsOfItsSchoolThatAreNotWithdrawn() {
        assertThat(said(form(ORDER, usual()))).containsExactly("/programIds group-without-program");
        assertThat(said(form(ORDER, usual(), PROGRAM, GroupFixture.program(77), WITHDRAWN, PROGRAM)))
                .containsExactly(
                        "/programIds/1 group-program-unknown",
                        "/programIds/2 group-program-withdrawn",
                        "/programIds/3 group-program-twice");
        ProgramId[] many =
                LongStream.rangeClosed(1, 201).mapToObj(GroupFixture::program).toArray(ProgramId[]::new);
        assertThat(said(form(ORDER, usual(), many))).containsExactly("/programIds too-many");
    }

    @Test
    @Requirement("B20")
    void hasExactlyOneLeader() {
        assertThat(refusal(form(ORDER, of(DEVELOPER, EXPERT), PROGRAM)))
                .isEqualTo(new GroupRejection.GroupLacksLeader());
        assertThat(said(form(ORDER, of(DEVELOPER, EXPERT), PROGRAM))).containsExactly("/members leader-missing");
        Member second = new Member(ACCOUNTANT, MemberRole.LEADER, null, null, null);
        assertThat(said(form(ORDER, of(LEADER, DEVELOPER, EXPERT, second), PROGRAM)))
                .containsExactly("/members/3/role leader-second");
    }

    @Test
    @Requirement("B20")
    void hasAPersonOnceAndOnlyThoseOnTheStaff() {
        Member again = new Member(DEPUTY, MemberRole.EXPERT, Expertise.ECONOMIC, null, null);
        Member stranger = new Member(STRANGER, MemberRole.EXPERT, Expertise.ECONOMIC, "Нужен", null);
        assertThat(said(form(ORDER, of(LEADER, DEVELOPER, again, stranger), PROGRAM)))
                .containsExactly("/members/2/personId member-twice", "/members/3/personId member-not-on-staff");
        assertThat(said(form(ORDER, new Composition(Collections.nCopies(31, LEADER), "Так"), PROGRAM)))
                .containsExactly("/members too-many");
    }

    @Test
    @Requirement("B20")
    void takesDevelopersWhoHeadNoAssociationForAReasonOnly() {
        Member teacher = new Member(TEACHER, MemberRole.DEVELOPER, null, null, null);
        Member head = new Member(ASSOCIATION_HEAD, MemberRole.EXPERT, Expertise.PEDAGOGICAL, null, null);
        assertThat(said(form(ORDER, of(LEADER, teacher, head), PROGRAM)))
                .containsExactly("/members/1/reason developer-needs-reason");
        assertThat(events(form(ORDER, of(LEADER, because(teacher, "МО в школе одно"), head), PROGRAM)))
                .hasSize(1);
        assertThat(said(form(ORDER, of(LEADER, because(teacher, "х".repeat(1001)), head), PROGRAM)))
                .containsExactly("/members/1/reason size-max");
    }

    @Test
    @Requirement("B20")
    void takesExpertsOfTeachingFromThePedagogicalStaffUnlessForAReason() {
        Member accountant = new Member(ACCOUNTANT, MemberRole.EXPERT, Expertise.PEDAGOGICAL, null, null);
        assertThat(said(form(ORDER, of(LEADER, DEVELOPER, accountant), PROGRAM)))
                .containsExactly("/members/2/reason expert-needs-reason");
        assertThat(events(form(ORDER, of(LEADER, DEVELOPER, because(accountant, "Ведёт экономику")), PROGRAM)))
                .hasSize(1);
        assertThat(events(form(ORDER, of(LEADER, DEVELOPER, ECONOMIST), PROGRAM)))
                .as("economic staff, as the order says")
                .hasSize(1);
    }

    @Test
    @Requirement("B20")
    void recordsWhatAnExpertIsExpertIn() {
        Member vague = new Member(TEACHER, MemberRole.EXPERT, null, null, null);
        Member odd = new Member(ASSOCIATION_HEAD, MemberRole.DEVELOPER, Expertise.ECONOMIC, null, null);
        assertThat(said(form(ORDER, of(LEADER, odd, vague), PROGRAM)))
                .containsExactly(
                        "/members/1/expertise expertise-of-no-expert", "/members/2/expertise expertise-missing");
    }

    @Test
    @Requirement("B20")
    void goesWithoutDevelopersOrExpertsForAReasonOnly() {
        assertThat(said(form(ORDER, of(LEADER), PROGRAM)))
                .containsExactly("/reason no-developer-needs-reason", "/reason no-expert-needs-reason");
        Composition small = new Composition(List.of(LEADER), "В школе двое педагогов");
        Group group = Group.startedBy(event(form(ORDER, small, PROGRAM)));
        assertThat(group.composition().reason()).isEqualTo("В школе двое педагогов");
        assertThat(group.composition().vacancies(TODAY)).containsExactly(MemberRole.DEVELOPER, MemberRole.EXPERT);
    }

    @Test
    @Requirement({"B19", "B20"})
    void changesByAFurtherOrderThatIsKept() {
        Group wider = after(formed(), formed().amend(FURTHER, null, List.of(PROGRAM, SECOND_PROGRAM), now()));
        assertThat(wider.programs()).containsExactly(PROGRAM, SECOND_PROGRAM);
        assertThat(wider.composition()).isEqualTo(formed().composition());
        OrderDetails third = new OrderDetails("130-од", TODAY);
        Group smaller = after(wider, wider.amend(third, of(LEADER, DEVELOPER, EXPERT), null, now()));
        assertThat(smaller.hasMember(ACCOUNTANT, TODAY)).isFalse();
        assertThat(smaller.editions())
                .extracting(Edition::order)
                .containsExactly(ORDER.complete(), FURTHER.complete(), third.complete());
        assertThat(smaller.order()).isEqualTo(ORDER.complete());
        assertThat(smaller.revision()).isEqualTo(3);
    }

    @Test
    @Requirement({"B19", "B20"})
    void refusesAChangeWithoutAnOrderOfItsOwn() {
        assertThat(refusal(amend(OrderDetails.NONE, usual()))).isInstanceOf(GroupRejection.GroupChangeLacksOrder.class);
        assertThat(refusal(amend(new OrderDetails("98-ОД", TODAY.minusDays(5)), usual())))
                .isEqualTo(new GroupRejection.GroupOrderUsedBefore("98-ОД", TODAY.minusDays(5)));
        assertThat(said(amend(new OrderDetails("97-од", TODAY.minusDays(6)), usual())))
                .containsExactly("/order/date order-date-out-of-turn");
        assertThat(said(amend(FURTHER, null))).containsExactly("/members group-change-empty");
        assertThat(refusal(amend(FURTHER, of(EXPERT)))).isEqualTo(new GroupRejection.GroupLacksLeader());
    }

    @Test
    @Requirement("B19")
    void goesOnWithAProgramThatWasWithdrawnSince() {
        Circumstances since = new Circumstances(TODAY, now().people(), Map.of(PROGRAM, true, SECOND_PROGRAM, false));
        assertThat(events(formed().amend(FURTHER, null, List.of(PROGRAM, SECOND_PROGRAM), since)))
                .hasSize(1);
    }

    @Test
    @Requirement("B20")
    void losesWhoIsDismissedAndShowsTheVacancy() {
        LocalDate lastDay = TODAY.plusDays(3);
        Group left = after(formed(), formed().leave(DEPUTY, lastDay));
        assertThat(left.hasMember(DEPUTY, lastDay)).isTrue();
        assertThat(left.hasMember(DEPUTY, lastDay.plusDays(1))).isFalse();
        assertThat(left.composition().vacancies(lastDay)).isEmpty();
        assertThat(left.composition().vacancies(lastDay.plusDays(1))).containsExactly(MemberRole.LEADER);
        assertThat(events(left.leave(DEPUTY, lastDay))).isEmpty();
        assertThat(events(left.leave(STRANGER, lastDay))).isEmpty();
        assertThat(events(dissolved().leave(DEPUTY, lastDay))).isEmpty();
    }

    @Test
    @Requirement("B20")
    void takesNobodyBackWithoutAnOrder() {
        Group left = after(formed(), formed().leave(TEACHER, TODAY.minusDays(1)));
        Group wider = after(left, left.amend(FURTHER, null, List.of(PROGRAM, SECOND_PROGRAM), now()));
        assertThat(wider.hasMember(TEACHER, TODAY))
                .as("an order about programs")
                .isFalse();
        Group again = after(left, left.amend(FURTHER, usual(), null, now()));
        assertThat(again.hasMember(TEACHER, TODAY))
                .as("an order that appoints the person")
                .isTrue();
    }

    @Test
    @Requirement("B20")
    void knowsTheLastDayOfWhoIsAppointedWhileLeaving() {
        Circumstances leaving = new Circumstances(
                TODAY,
                Map.of(
                        DEPUTY, new Candidate(true, false, TODAY.plusDays(1)),
                        ASSOCIATION_HEAD, new Candidate(true, true, null),
                        TEACHER, new Candidate(false, true, null),
                        ACCOUNTANT, new Candidate(false, false, null)),
                now().programs());
        Decision<GroupEvent> formation =
                Group.form(GroupFixture.GROUP, "school-07", ORDER, usual(), List.of(PROGRAM), leaving);
        Group group = Group.startedBy(event(formation));
        assertThat(group.hasMember(DEPUTY, TODAY.plusDays(1))).isTrue();
        assertThat(group.hasMember(DEPUTY, TODAY.plusDays(2))).isFalse();
    }

    @Test
    @Requirement("B19")
    void isDissolvedByAnOrderAndDoesNothingAfterwards() {
        assertThat(refusal(formed().dissolve(OrderDetails.NONE, TODAY)))
                .isInstanceOf(GroupRejection.DissolutionLacksOrder.class);
        Group dissolved = dissolved();
        assertThat(dissolved.status()).isEqualTo(new Status.Dissolved(FURTHER.complete(), TODAY));
        OrderDetails third = new OrderDetails("130-од", TODAY);
        assertThat(List.of(
                        refusal(dissolved.amend(third, usual(), null, now())),
                        refusal(dissolved.regulate(third, GroupFixture.steps(), TODAY)),
                        refusal(dissolved.dissolve(third, TODAY)),
                        refusal(dissolved.annul("Ошибка", TODAY))))
                .allMatch(new GroupRejection.GroupNotActive()::equals);
    }

    @Test
    @Requirement("B19")
    void isAnnulledWithAReasonWhenItWasRecordedByMistake() {
        assertThat(said(formed().annul(" ", TODAY))).containsExactly("/reason not-blank");
        assertThat(after(formed(), formed().annul("Неверный номер", TODAY)).status())
                .isEqualTo(new Status.Annulled("Неверный номер", TODAY));
    }

    @Test
    void takesNoMoreOrdersThanItCanKeep() {
        Group group = formed();
        for (int i = 1; i < Group.MOST_ORDERS; i++) {
            group = after(group, group.amend(new OrderDetails("п-" + i, TODAY), usual(), null, now()));
        }
        assertThat(refusal(group.amend(new OrderDetails("п-30", TODAY), usual(), null, now())))
                .isEqualTo(new GroupRejection.GroupOrdersExhausted(Group.MOST_ORDERS));
    }

    private static Group dissolved() {
        return after(formed(), formed().dissolve(FURTHER, TODAY));
    }

    private static Decision<GroupEvent> amend(OrderDetails order, @Nullable Composition composition) {
        return formed().amend(order, composition, null, now());
    }
}
