package org.metodika.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.ids.Ids;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Cause;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.monitoring.checkpoint.application.Layout;
import org.metodika.monitoring.checkpoint.domain.Checkpoint;
import org.metodika.monitoring.checkpoint.domain.CheckpointEvent;
import org.metodika.monitoring.checkpoint.domain.CheckpointForm;
import org.metodika.monitoring.checkpoint.domain.HandIn;
import org.metodika.monitoring.checkpoint.domain.Plan;
import org.metodika.monitoring.checkpoint.domain.Postponement;
import org.metodika.monitoring.checkpoint.domain.Report;
import org.metodika.monitoring.ids.ProgramId;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.monitoring.ids.StageId;
import org.metodika.monitoring.program.Approvals;
import org.metodika.test.Requirement;

/**
 * The same amendments, postponements, hand-ins and looks of the schedule, once told in order and once late, twice and over one
 * another: both checkpoints come to the same.
 */
@MonitoringTest
@Requirement({"B08", "B46"})
class MovedRandomIT {

    private static final int LIVES = 25;
    private static final int STEPS = 16;
    private static final LocalDate START = LocalDate.of(2026, 10, 1);
    private static final StaffId TEACHER = new StaffId(new UUID(0, 3));

    private final AggregateStore<Checkpoint, CheckpointEvent> store;
    private final Layout layout;
    private final Map<String, Integer> seen = new TreeMap<>();

    MovedRandomIT(AggregateStore<Checkpoint, CheckpointEvent> store, Approvals approvals) {
        this.store = store;
        this.layout = new Layout(store, approvals);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20_26, 987_654_321})
    void lateAndRepeatedNewsComesToTheSame(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int life = 0; life < LIVES; life++) {
            live(random);
        }
        assertThat(seen)
                .containsKeys("amended", "over one another", "delivered again", "postponed", "handed in", "looked");
    }

    private void live(RandomGenerator random) {
        Side inOrder = new Side();
        Side disturbed = new Side();
        LocalDate today = START.plusDays(10);
        LocalDate planned = START.plusDays(40);
        long sequence = 5;
        for (int step = 0; step < STEPS; step++) {
            today = today.plusDays(random.nextInt(8));
            LocalDate day = today;
            int title = random.nextInt(4);
            switch (random.nextInt(5)) {
                case 0 -> {
                    // Each amendment moves the stage to a day of its own, or leaves it in its place.
                    LocalDate first = random.nextBoolean() ? planned : START.plusDays(60L + 7L * sequence);
                    LocalDate second = random.nextBoolean() ? first : START.plusDays(60L + 7L * (sequence + 1));
                    planned = second;
                    inOrder.amend(sequence, first, day);
                    inOrder.amend(sequence + 1, second, day);
                    if (random.nextBoolean()) {
                        count("over one another");
                        disturbed.amend(sequence + 1, second, day);
                        disturbed.amend(sequence, first, day);
                    } else {
                        disturbed.amend(sequence, first, day);
                        disturbed.amend(sequence + 1, second, day);
                    }
                    sequence += 2;
                    count("amended");
                }
                case 1 ->
                    both(
                            inOrder,
                            disturbed,
                            checkpoint -> checkpoint.postpone(
                                    checkpoint.plan().deadline().plusDays(1L + title), "Болезнь", null, day, null),
                            "postponed");
                case 2 ->
                    both(
                            inOrder,
                            disturbed,
                            checkpoint ->
                                    checkpoint.handIn(new Report("Справка", "Тема " + title, null), null, TEACHER, day),
                            "handed in");
                default -> both(inOrder, disturbed, checkpoint -> checkpoint.missDeadline(day), "looked");
            }
            if (random.nextInt(3) == 0) {
                count("delivered again");
                disturbed.deliverAgain(random);
            }
        }
        assertThat(disturbed.story()).isEqualTo(inOrder.story());
    }

    private void both(Side one, Side other, Function<Checkpoint, Decision<CheckpointEvent>> command, String what) {
        boolean done = one.change(command);
        assertThat(other.change(command)).as(what).isEqualTo(done);
        if (done) {
            count(what);
        }
    }

    /** One checkpoint of a program, and what its program has told. */
    private final class Side {
        private final ProgramId program = new ProgramId(Ids.next());
        private final StageId stage = new StageId(Ids.next());
        private final List<Runnable> told = new ArrayList<>();
        private final String id;

        Side() {
            Cause approval = cause(4);
            Plan plan = plan(approval, START.plusDays(40), START);
            id = plan.id().value().toString();
            told.add(() -> layout.layOut(program, List.of(plan), approval));
            told.getFirst().run();
        }

        void amend(long sequence, LocalDate deadline, LocalDate orderedOn) {
            Cause cause = cause(sequence);
            Plan plan = plan(cause, deadline, orderedOn);
            Runnable news = () -> layout.amend(program, List.of(plan), cause);
            told.add(news);
            news.run();
        }

        boolean change(Function<Checkpoint, Decision<CheckpointEvent>> command) {
            return store.change(id, Change.bySystem(), command) instanceof Outcome.Done;
        }

        void deliverAgain(RandomGenerator random) {
            for (int i = random.nextInt(told.size()); i < told.size(); i++) {
                told.get(i).run();
            }
        }

        /** What came of it, without the ids; days of replaced postponements are those of whichever amendment came first. */
        List<Object> story() {
            Checkpoint end = store.find(id).orElseThrow().state();
            return List.of(
                    end.plan().deadline(),
                    end.planOfProgram().deadline(),
                    String.valueOf(end.missedOn()),
                    end.rounds(),
                    end.rounds().all().stream()
                            .flatMap(round -> round.handIns().stream())
                            .map(HandIn::report)
                            .toList(),
                    end.postponements().stream().map(Postponement::until).toList(),
                    end.postponements().stream()
                            .map(each -> each.replacedOn() == null)
                            .toList(),
                    end.violations());
        }

        private Cause cause(long sequence) {
            return new Cause(
                    Ids.next().toString(), "/program-service/programs/" + program.value(), sequence, null, null);
        }

        private Plan plan(Cause cause, LocalDate deadline, LocalDate orderedOn) {
            return new Plan(
                    Layout.idOf(cause, stage),
                    program,
                    cause.sequence(),
                    "school-07",
                    TEACHER,
                    null,
                    stage,
                    1,
                    CheckpointForm.OPEN_LESSON,
                    deadline,
                    START,
                    orderedOn,
                    null);
        }
    }

    private void count(String what) {
        seen.merge(what, 1, Integer::sum);
    }
}
