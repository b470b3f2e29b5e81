package org.metodika.diagnostics.campaign.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.Decided.event;
import static org.metodika.test.Decided.events;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.diagnostics.campaign.domain.Campaign;
import org.metodika.diagnostics.campaign.domain.CampaignEvent;
import org.metodika.diagnostics.campaign.domain.CampaignId;
import org.metodika.diagnostics.campaign.domain.Circumstances;
import org.metodika.diagnostics.campaign.domain.ExpectedSheet;
import org.metodika.diagnostics.campaign.domain.Participant;
import org.metodika.diagnostics.campaign.domain.Participant.Standing;
import org.metodika.diagnostics.campaign.domain.Plan;
import org.metodika.diagnostics.campaign.domain.Roll;
import org.metodika.diagnostics.campaign.domain.RollEvent;
import org.metodika.diagnostics.campaign.domain.RollId;
import org.metodika.diagnostics.campaign.domain.Selection;
import org.metodika.diagnostics.ids.Source;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.store.Cause;
import org.metodika.kit.store.Change;
import org.metodika.test.Requirement;

/**
 * A campaign is lived through while everything goes wrong: events are delivered again and again, work breaks off in the middle,
 * people leave, are added and left out in between. In the end every teacher has one assessment of the campaign at most, and
 * everybody's end is told as it is.
 */
@Requirement({"A03", "D09"})
class RollWorkRandomTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final Cause CAUSE = new Cause("e", "s", 1, null, null);
    private static final List<String> SCHOOLS = List.of("school-1", "school-2", "school-3");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 40, 50, 600, 700, 8000, 9000, 10000, 110000, 1200000})
    void endsTheSameHoweverOftenAndBrokenlyItIsDone(long seed) {
        new Life(new Random(seed)).liveThrough();
    }

    /** A crash in the middle of the work. */
    private static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Life {

        private final Random random;
        private final CampaignId id = new CampaignId(new UUID(1, 1));
        private final Map<RollId, Roll> rolls =
                new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        private final FakeAssessments assessments = new FakeAssessments(this::crashSometimes);
        private final Deque<Runnable> campaignQueue = new ArrayDeque<>();
        private final Deque<Runnable> rollQueue = new ArrayDeque<>();
        private final List<Runnable> delivered = new ArrayList<>();
        private Campaign campaign;
        private final RollWork work;
        private final Map<String, List<UUID>> staff = new TreeMap<>();

        Life(Random random) {
            this.random = random;
            for (String school : SCHOOLS) {
                staff.put(
                        school,
                        IntStream.range(0, 4 + random.nextInt(5))
                                .mapToObj(i -> new UUID(school.hashCode(), i))
                                .toList());
            }
            staff.values().stream()
                    .flatMap(List::stream)
                    .filter(person -> random.nextInt(9) == 0)
                    .forEach(assessments::isAssessedElsewhere);
            this.campaign = Campaign.startedBy(event(Campaign.draft(
                    id, plan(), Circumstances.on(TODAY, new Circumstances.Wants(0, List.of(), List.of())))));
            this.work = new RollWork(
                    wanted -> Optional.of(campaign), book(), assessments, (plan, day) -> staff, school -> TODAY);
        }

        void liveThrough() {
            happen(campaign.open(SCHOOLS, TODAY), () -> work.campaignOpened(id, CAUSE));
            for (int i = 0; i < 60; i++) {
                somethingElse();
                deliverSome();
            }
            boolean annulled = random.nextInt(4) == 0;
            if (annulled) {
                happen(campaign.annul("Ошибка", TODAY), () -> work.campaignAnnulled(id, CAUSE));
            } else {
                happen(campaign.close(TODAY), () -> work.campaignClosed(id, CAUSE));
            }
            while (!campaignQueue.isEmpty() || !rollQueue.isEmpty()) {
                deliverSome();
            }
            List.copyOf(delivered).forEach(this::untilDone);
            while (!rollQueue.isEmpty()) {
                deliverSome();
            }
            check(annulled);
        }

        private void check(boolean annulled) {
            for (Roll roll : rolls.values()) {
                assertThat(roll.status()).isEqualTo(annulled ? Roll.Status.ANNULLED : Roll.Status.CLOSED);
                for (Participant one : roll.participants()) {
                    for (int admission = 1; admission <= one.admission(); admission++) {
                        String state = assessments.state(Participant.assessmentOf(id, one.teacher(), admission));
                        boolean last = admission == one.admission();
                        assertThat(state)
                                .as("%s, admission %d of %d", one, admission, one.admission())
                                .isIn(expected(one, last, annulled));
                    }
                }
            }
            assertThat(assessments.underWay()).as("nobody has two").doesNotHaveDuplicates();
        }

        private static List<String> expected(Participant one, boolean last, boolean annulled) {
            if (annulled) {
                return List.of("annulled", "none");
            }
            if (!last || one.standing() == Standing.LEFT_OUT) {
                return List.of("annulled", "closed", "none");
            }
            return switch (one.standing()) {
                case ASSESSED -> List.of("closed");
                case INCOMPLETE -> List.of("half");
                case UNANSWERED -> List.of("annulled", "none");
                default -> List.of("not at the end");
            };
        }

        /** People act, and answer. */
        private void somethingElse() {
            if (rolls.isEmpty()) {
                return;
            }
            List<Roll> all = List.copyOf(rolls.values());
            Roll roll = all.get(random.nextInt(all.size()));
            UUID someone = roll.participants()
                    .get(random.nextInt(roll.participants().size()))
                    .teacher();
            switch (random.nextInt(6)) {
                case 0 -> write(roll.id(), now -> now.leaveOut(someone, "Болеет"));
                case 1 -> write(roll.id(), now -> now.admit(List.of(someone, new UUID(99, random.nextInt(20)))));
                case 2 -> untilDone(() -> work.dismissed(someone, TODAY, CAUSE));
                default -> assessments.someAnswer(random);
            }
        }

        private void deliverSome() {
            Deque<Runnable> queue = random.nextBoolean() ? campaignQueue : rollQueue;
            if (queue.isEmpty()) {
                return;
            }
            Runnable next = queue.peekFirst();
            try {
                next.run();
            } catch (Crash broken) {
                return;
            }
            delivered.add(queue.removeFirst());
            if (random.nextInt(3) == 0) {
                untilDone(delivered.get(random.nextInt(delivered.size())));
            }
        }

        private void untilDone(Runnable something) {
            while (true) {
                try {
                    something.run();
                    return;
                } catch (Crash broken) {
                    // Delivered again.
                }
            }
        }

        private void crashSometimes() {
            if (random.nextInt(25) == 0) {
                throw new Crash();
            }
        }

        private void happen(Decision<CampaignEvent> decision, Runnable follows) {
            for (CampaignEvent event : events(decision)) {
                campaign = campaign.evolve(event);
            }
            campaignQueue.add(follows);
        }

        private void write(RollId roll, Function<Roll, Decision<RollEvent>> decide) {
            if (decide.apply(rolls.get(roll)) instanceof Decision.Accepted<RollEvent>(var events)) {
                for (RollEvent event : events) {
                    rolls.compute(roll, (same, now) -> now == null ? Roll.startedBy(event) : now.evolve(event));
                    follow(roll, event);
                }
            }
        }

        private void follow(RollId roll, RollEvent event) {
            switch (event) {
                case RollEvent.Opened opened -> rollQueue.add(() -> work.openAssessments(roll, CAUSE));
                case RollEvent.Admitted admitted -> rollQueue.add(() -> work.openAssessments(roll, CAUSE));
                case RollEvent.LeftOut leftOut -> rollQueue.add(() -> work.annulOrphans(roll, CAUSE));
                case RollEvent.Closing() -> rollQueue.add(() -> work.closeAssessments(roll, CAUSE));
                case RollEvent.Annulled() -> rollQueue.add(() -> work.annulAssessments(roll, CAUSE));
                default -> {}
            }
        }

        private RollBook book() {
            return new RollBook() {
                @Override
                public Optional<Roll> find(RollId wanted) {
                    return Optional.ofNullable(rolls.get(wanted));
                }

                @Override
                public void create(RollId wanted, Cause cause, Supplier<Decision<RollEvent>> decide) {
                    crashSometimes();
                    if (!rolls.containsKey(wanted)) {
                        write(wanted, none -> decide.get());
                    }
                    crashSometimes();
                }

                @Override
                public void change(RollId wanted, Change change, Function<Roll, Decision<RollEvent>> decide) {
                    crashSometimes();
                    write(wanted, decide);
                    crashSometimes();
                }

                @Override
                public List<RollId> withTeacher(UUID teacher) {
                    return rolls.values().stream()
                            .filter(roll -> roll.participant(teacher).isPresent())
                            .map(Roll::id)
                            .toList();
                }
            };
        }

        private static Plan plan() {
            return new Plan(
                    "Затруднения",
                    "teacher-difficulties",
                    1,
                    SCHOOLS,
                    new Selection(List.of(), List.of(), List.of(), List.of(), null),
                    TODAY,
                    TODAY.plusDays(10),
                    List.of(new ExpectedSheet(Source.SELF_ASSESSMENT, null)),
                    List.of());
        }
    }
}
