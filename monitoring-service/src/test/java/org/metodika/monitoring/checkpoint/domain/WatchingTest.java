package org.metodika.monitoring.checkpoint.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.kit.domain.Decision;
import org.metodika.monitoring.checkpoint.domain.CheckpointEvent.CarriedOver;
import org.metodika.monitoring.checkpoint.domain.CheckpointEvent.Escalated;
import org.metodika.monitoring.checkpoint.domain.CheckpointEvent.Reminded;
import org.metodika.monitoring.ids.ProgramId;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.monitoring.ids.StageId;
import org.metodika.test.Requirement;

/** Reminders, escalation, and the last day that is a day off. */
@Requirement({"B08", "L9"})
class WatchingTest {

    private static final StaffId TEACHER = new StaffId(new UUID(0, 3));
    private static final StaffId TUTOR = new StaffId(new UUID(0, 4));
    private static final LocalDate APPROVED = day("2026-09-28");
    /** A Monday. */
    private static final LocalDate MONDAY = day("2026-12-21");

    private static final LocalDate SUNDAY = day("2026-12-20");

    /** Five days a week, the usual reminders. */
    private static final Terms TERMS = new Terms() {
        @Override
        public LocalDate endOf(LocalDate lastDay) {
            return works(lastDay) ? lastDay : endOf(lastDay.plusDays(1));
        }

        @Override
        public LocalDate workingDayUpTo(LocalDate day) {
            return works(day) ? day : workingDayUpTo(day.minusDays(1));
        }

        @Override
        public List<Integer> remindBefore() {
            return List.of(14, 7, 1, 0);
        }

        @Override
        public int toldAfter(Escalation.Level level) {
            return level == Escalation.Level.HEAD ? 7 : 1;
        }

        private boolean works(LocalDate day) {
            return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        }
    };

    @Test
    void remindsFourTimesOnWorkingDays() {
        Life life = new Life(planned(MONDAY));
        APPROVED.plusDays(1).datesUntil(MONDAY.plusDays(1)).forEach(life::look);

        // The day before a Monday is a Sunday: the reminder comes on Friday.
        assertThat(life.reminded())
                .containsExactly(
                        new Reminder(Due.STAGE, MONDAY, 14, day("2026-12-07")),
                        new Reminder(Due.STAGE, MONDAY, 7, day("2026-12-14")),
                        new Reminder(Due.STAGE, MONDAY, 1, day("2026-12-18")),
                        new Reminder(Due.STAGE, MONDAY, 0, MONDAY));
    }

    @Test
    void aLateRoundGivesOneReminderForAllThatWereMissed() {
        Life life = new Life(planned(MONDAY));
        life.look(day("2026-12-18"));
        life.look(day("2026-12-18"));

        assertThat(life.reminded()).containsExactly(new Reminder(Due.STAGE, MONDAY, 1, day("2026-12-18")));
    }

    @Test
    void whatWasPlannedAtShortNoticeIsRemindedOfByWhatIsStillAhead() {
        Life life = new Life(planned(APPROVED.plusDays(8)));
        life.look(APPROVED);
        life.look(APPROVED.plusDays(1));

        assertThat(life.reminded()).extracting(Reminder::daysBefore).containsExactly(7);
    }

    @Test
    void aLastDayOffEndsWithTheNextWorkingDayAndIsReminded() {
        Life life = new Life(planned(SUNDAY));
        life.look(day("2026-12-07"));

        assertThat(life.checkpoint.plan().deadline()).isEqualTo(MONDAY);
        assertThat(life.checkpoint.planOfProgram().deadline()).isEqualTo(SUNDAY);
        assertThat(life.reminded()).extracting(Reminder::due).containsExactly(MONDAY);
        assertThat(life.checkpoint.missDeadline(MONDAY)).isEqualTo(Decision.nothingToDo());
    }

    @Test
    void whoeverPassesOnTheWorkingDayAfterADayOffIsNotLate() {
        Checkpoint marked = planned(SUNDAY).evolve(new CheckpointEvent.SelfMarked(new SelfMark(4, null)));
        ResultEntry onMonday = entry(MONDAY);
        LocalDate tuesday = MONDAY.plusDays(1);

        Life inTime = new Life(marked);
        inTime.take(marked.on(() -> TERMS, MONDAY, tuesday, present -> present.pass(onMonday, tuesday)));
        assertThat(inTime.events).hasAtLeastOneElementOfType(CarriedOver.class);
        assertThat(inTime.checkpoint.violations().all()).isEmpty();
        assertThat(inTime.checkpoint.plan().daysLate(MONDAY)).isZero();

        Life late = new Life(marked);
        late.take(marked.on(() -> TERMS, tuesday, tuesday, present -> present.pass(entry(tuesday), tuesday)));
        assertThat(late.checkpoint.violations().all())
                .extracting(Violation::due)
                .contains(MONDAY);
        assertThat(late.checkpoint.plan().daysLate(tuesday)).isOne();
    }

    @Test
    void whoAccompaniesIsToldFirstAndTheHeadLater() {
        Life life = new Life(planned(MONDAY));
        life.miss(day("2026-12-22"));
        day("2026-12-22").datesUntil(day("2027-01-10")).forEach(life::look);

        assertThat(life.escalated())
                .containsExactly(
                        new Escalation(Due.STAGE, MONDAY, Escalation.Level.ACCOMPANIMENT, day("2026-12-22")),
                        new Escalation(Due.STAGE, MONDAY, Escalation.Level.HEAD, day("2026-12-28")));
    }

    @Test
    void nobodyIsToldOfWhatWasAnnulledOrPassed() {
        Life annulled = new Life(planned(MONDAY));
        annulled.miss(day("2026-12-22"));
        annulled.take(annulled.checkpoint.annulViolation(1, "Болезнь", TUTOR, day("2026-12-22")));
        annulled.take(annulled.checkpoint.annulViolation(2, "Болезнь", TUTOR, day("2026-12-22")));
        annulled.look(day("2026-12-30"));

        assertThat(annulled.escalated()).isEmpty();
        assertThat(annulled.checkpoint.nextLook(TERMS, day("2026-12-30"))).isNull();
    }

    @Test
    void aReportWithADayOfItsOwnIsRemindedOfAndTold() {
        Life life = new Life(planned(MONDAY));
        LocalDate until = day("2027-01-15");
        life.take(life.checkpoint.giveBack(
                new Return(List.of(Lack.REPORT), "Нет выводов", until, day("2026-12-18"), TUTOR)));
        life.miss(day("2026-12-22"));
        life.look(day("2027-01-08"));
        life.miss(day("2027-01-18"));
        life.look(day("2027-01-18"));

        assertThat(life.reminded()).contains(new Reminder(Due.REPORT, until, 7, day("2027-01-08")));
        assertThat(life.escalated())
                .contains(new Escalation(Due.REPORT, until, Escalation.Level.ACCOMPANIMENT, day("2027-01-18")));
    }

    /** However late rounds come and whatever happens between them, each is recorded once and the last reminder is never missed. */
    @ParameterizedTest
    @ValueSource(longs = {1, 20_26, 987_654_321})
    void eachIsRecordedOnceHoweverLateTheRounds(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Map<String, Integer> seen = new TreeMap<>();
        for (int round = 0; round < 400; round++) {
            live(random, seen);
        }
        assertThat(seen).containsKeys("reminded", "reminded on the day", "carried over", "escalated", "moved");
    }

    private static void live(RandomGenerator random, Map<String, Integer> seen) {
        Life life = new Life(planned(APPROVED.plusDays(random.nextInt(1, 60))));
        LocalDate today = APPROVED;
        @Nullable LocalDate wanted = today;
        while (today.isBefore(APPROVED.plusDays(120))) {
            if (random.nextInt(3) == 0) {
                life.miss(today);
            }
            // A round that has nothing written down for that day may be left out: that is what nextLook promises.
            boolean needed = life.missed || (wanted != null && !wanted.isAfter(today));
            if (needed || random.nextInt(4) == 0) {
                life.look(today);
                wanted = life.checkpoint.nextLook(TERMS, today);
                life.missed = false;
            } else {
                Checkpoint before = life.checkpoint;
                assertThat(before.lookAt(TERMS, today))
                        .as("left out on %s", today)
                        .isEqualTo(Decision.nothingToDo());
            }
            LocalDate due = life.checkpoint.plan().deadline();
            if (today.equals(due)) {
                assertThat(life.reminded())
                        .as("the last reminder of %s", due)
                        .anyMatch(each -> each.due().equals(due));
                count(seen, "reminded on the day");
            }
            if (random.nextInt(25) == 0
                    && life.take(life.checkpoint.postpone(
                            later(due, today).plusDays(random.nextInt(1, 20)), "Болезнь", TUTOR, today, null))) {
                count(seen, "moved");
                wanted = today;
            }
            today = today.plusDays(1);
        }
        Set<Object> once = new HashSet<>();
        for (Reminder each : life.reminded()) {
            assertThat(once.add(List.of(each.about(), each.due(), each.daysBefore())))
                    .as("%s", each)
                    .isTrue();
            assertThat(each.on()).isBeforeOrEqualTo(each.due());
            count(seen, "reminded");
        }
        for (Escalation each : life.escalated()) {
            assertThat(once.add(List.of(each.about(), each.due(), each.level())))
                    .as("%s", each)
                    .isTrue();
            count(seen, "escalated");
        }
        if (life.events.stream().anyMatch(CarriedOver.class::isInstance)) {
            count(seen, "carried over");
        }
    }

    private static void count(Map<String, Integer> seen, String what) {
        seen.merge(what, 1, Integer::sum);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** A checkpoint and everything that happened to it. */
    private static final class Life {
        private final List<CheckpointEvent> events = new ArrayList<>();
        private Checkpoint checkpoint;
        private boolean missed;

        Life(Checkpoint checkpoint) {
            this.checkpoint = checkpoint;
        }

        void look(LocalDate today) {
            take(checkpoint.lookAt(TERMS, today));
        }

        void miss(LocalDate today) {
            missed |= take(checkpoint.on(() -> TERMS, today, today, present -> present.missDeadline(today)));
        }

        boolean take(Decision<CheckpointEvent> decision) {
            if (!(decision instanceof Decision.Accepted<CheckpointEvent>(var news))) {
                return false;
            }
            for (CheckpointEvent event : news) {
                events.add(event);
                checkpoint = checkpoint.evolve(event);
            }
            return !news.isEmpty();
        }

        List<Reminder> reminded() {
            return events.stream()
                    .filter(Reminded.class::isInstance)
                    .map(event -> ((Reminded) event).reminder())
                    .toList();
        }

        List<Escalation> escalated() {
            return events.stream()
                    .filter(Escalated.class::isInstance)
                    .map(event -> ((Escalated) event).escalation())
                    .toList();
        }
    }

    private static Checkpoint planned(LocalDate deadline) {
        return Checkpoint.startedBy(new CheckpointEvent.Planned(new Plan(
                new CheckpointId(new UUID(0, 1)),
                new ProgramId(new UUID(0, 2)),
                4,
                "1001",
                TEACHER,
                TUTOR,
                new StageId(new UUID(0, 5)),
                1,
                CheckpointForm.OPEN_LESSON,
                deadline,
                APPROVED,
                APPROVED,
                null)));
    }

    private static ResultEntry entry(LocalDate passedOn) {
        return new ResultEntry(passedOn, 5, new Report("Справка", "Итоги", null), null, null, null, TUTOR);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
