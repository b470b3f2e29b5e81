package org.metodika.monitoring.duty.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.Decided.event;
import static org.metodika.test.Decided.events;
import static org.metodika.test.Decided.flaws;
import static org.metodika.test.Decided.refusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.kit.domain.Decision;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.test.Requirement;

/** Reports and corrective actions: terms, reminders, what the schedule finds. */
class DutyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    private static final LocalDate DUE = LocalDate.of(2027, 5, 20);
    private static final StaffId HEAD = new StaffId(new UUID(0, 1));
    private static final Origin REPORT = new Origin.YearlyReport(2026);
    private static final Standing.Done DONE = new Standing.Done(TODAY, "Протокол № 4", HEAD);

    @Test
    @Requirement("D08")
    void theScheduleRemindsOnEachDayOfTheTermAndFindsOverdueOnce() {
        Duty duty = assigned(new Term(DUE, List.of(7, 30, 7)));
        assertThat(duty.term().remindBefore()).containsExactly(30, 7);
        List<String> found = new ArrayList<>();
        for (LocalDate day = TODAY; day.isBefore(DUE.plusDays(5)); day = day.plusDays(1)) {
            for (DutyEvent event : events(duty.lookAt(day))) {
                found.add(event.getClass().getSimpleName() + " " + day);
                duty = duty.evolve(event);
            }
        }
        assertThat(found).containsExactly("Reminded 2027-04-20", "Reminded 2027-05-13", "FoundOverdue 2027-05-21");
        assertThat(duty.overdueSince(DUE.plusDays(1))).isEqualTo(DUE.plusDays(1));
        assertThat(duty.quietUntil()).isNull();
    }

    @Test
    @Requirement("D08")
    void aScheduleThatDidNotRunRemindsOnceForAllThatIsMissed() {
        Duty duty = assigned(new Term(DUE, List.of(30, 7)));
        LocalDate late = DUE.minusDays(2);
        assertThat(events(duty.lookAt(late))).containsExactly(new DutyEvent.Reminded(late));
        assertThat(events(duty.evolve(new DutyEvent.Reminded(late)).lookAt(DUE)))
                .isEmpty();
    }

    @Test
    @Requirement("D08")
    void remindersWhoseDayIsOverAreNotGiven() {
        Duty duty = assigned(new Term(TODAY.plusDays(5), List.of(30, 5, 2)));
        assertThat(duty.quietUntil()).isEqualTo(TODAY.plusDays(2));
    }

    @Test
    @Requirement("D08")
    void aReportIsDueWithinItsSchoolYear() {
        assertThat(assign(new Term(LocalDate.of(2027, 8, 31), List.of()))).isInstanceOf(Decision.Accepted.class);
        assertThat(flaws(assign(new Term(LocalDate.of(2027, 9, 1), List.of())))).containsExactly("/dueOn date-between");
        assertThat(flaws(assign(new Term(TODAY.minusDays(1), List.of())))).containsExactly("/dueOn date-between");
        assertThat(flaws(Duty.assign(
                        new DutyId(new UUID(0, 9)),
                        "school-07",
                        new Origin.YearlyReport(2025),
                        HEAD,
                        new Term(TODAY, List.of()),
                        TODAY)))
                .containsExactly("/schoolYear duty-school-year-over");
    }

    @Test
    @Requirement("D08")
    void whatIsHandedInLateStaysMarkedAndIsNotLookedAtAgain() {
        Duty overdue = assigned(new Term(DUE, List.of())).evolve(new DutyEvent.FoundOverdue(DUE.plusDays(1)));
        Duty done = after(overdue, overdue.handIn(DONE, DUE.plusDays(3)));
        assertThat(done.overdueOn()).isEqualTo(DUE.plusDays(1));
        assertThat(done.overdueSince(DUE.plusDays(3))).isNull();
        assertThat(events(done.lookAt(DUE.plusDays(4)))).isEmpty();
        assertThat(refusal(done.handIn(DONE, TODAY))).isEqualTo(new DutyRefusal.DutyNotOpen());
        assertThat(refusal(done.withdraw("Ошибка"))).isEqualTo(new DutyRefusal.DutyNotOpen());
    }

    @Test
    @Requirement("D08")
    void aReportNeedsADayThatHasComeAndAReference() {
        Duty duty = assigned(new Term(DUE, List.of()));
        assertThat(flaws(duty.handIn(new Standing.Done(TODAY.plusDays(1), " ", HEAD), TODAY)))
                .containsExactly("/doneOn past-or-present", "/reference not-blank");
    }

    @Test
    @Requirement("D08")
    void whatWasDoneByMistakeIsOwedAgainForAReason() {
        Duty duty = assigned(new Term(DUE, List.of()));
        assertThat(refusal(duty.reopen("Ошибка", TODAY, HEAD))).isEqualTo(new DutyRefusal.DutyStillOpen());
        Duty done = after(duty, duty.handIn(DONE, TODAY));
        assertThat(flaws(done.reopen(" ", TODAY, HEAD))).containsExactly("/reason not-blank");
        Duty open = after(done, done.reopen("Не тот отчёт", TODAY, HEAD));
        assertThat(open.standing()).isEqualTo(new Standing.Open());
        assertThat(open.reopened()).isEqualTo(new Reopening(DONE, "Не тот отчёт", TODAY, HEAD));
        assertThat(open.quietUntil()).isEqualTo(DUE);
    }

    @Test
    @Requirement("D08")
    void aLaterDayCanBeMissedAgainAnEarlierOneKeepsTheMark() {
        LocalDate found = DUE.plusDays(1);
        Duty overdue = assigned(new Term(DUE, List.of())).evolve(new DutyEvent.FoundOverdue(found));
        Duty later = after(overdue, overdue.change(new Term(DUE.plusDays(10), List.of()), found));
        assertThat(later.overdueOn()).isNull();
        assertThat(events(later.lookAt(DUE.plusDays(11)))).hasSize(1);
        assertThat(events(overdue.change(new Term(DUE, List.of()), found))).isEmpty();
        assertThat(after(overdue, overdue.change(new Term(DUE, List.of(3)), found))
                        .overdueOn())
                .isEqualTo(found);
    }

    @Test
    @Requirement("A23")
    void theAnnulmentOfAMeetingWithdrawsOnlyWhatIsOpen() {
        Duty duty = assigned(new Term(DUE, List.of()));
        assertThat(events(duty.meetingAnnulled())).containsExactly(new DutyEvent.Withdrawn(null));
        assertThat(events(after(duty, duty.handIn(DONE, TODAY)).meetingAnnulled()))
                .isEmpty();
    }

    private static Decision<DutyEvent> assign(Term term) {
        return Duty.assign(new DutyId(new UUID(0, 9)), "school-07", REPORT, HEAD, term, TODAY);
    }

    private static Duty assigned(Term term) {
        return Duty.startedBy(event(assign(term)));
    }

    private static Duty after(Duty before, Decision<DutyEvent> decision) {
        Duty present = before;
        for (DutyEvent event : events(decision)) {
            present = present.evolve(event);
        }
        return present;
    }
}
