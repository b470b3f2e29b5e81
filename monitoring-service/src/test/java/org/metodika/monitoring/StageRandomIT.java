package org.metodika.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
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
import org.metodika.kit.store.Versioned;
import org.metodika.monitoring.checkpoint.application.Layout;
import org.metodika.monitoring.checkpoint.domain.Checkpoint;
import org.metodika.monitoring.checkpoint.domain.CheckpointEvent;
import org.metodika.monitoring.checkpoint.domain.CheckpointForm;
import org.metodika.monitoring.checkpoint.domain.Plan;
import org.metodika.monitoring.checkpoint.domain.Report;
import org.metodika.monitoring.checkpoint.domain.ResultEntry;
import org.metodika.monitoring.checkpoint.domain.SelfMark;
import org.metodika.monitoring.checkpoint.domain.Status;
import org.metodika.monitoring.ids.ProgramId;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.monitoring.ids.StageId;
import org.metodika.monitoring.program.Approvals;
import org.metodika.test.Requirement;

/**
 * Programs that are stopped and go on, results that are recorded and annulled, messages both ways that are late or come again:
 * in the end each stage of a running program has exactly one checkpoint, and both sides say the same of it.
 */
@MonitoringTest
@Requirement({"B16", "B26"})
class StageRandomIT {

    private static final int LIVES = 40;
    private static final int STEPS = 30;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);

    private final AggregateStore<Checkpoint, CheckpointEvent> store;
    private final Approvals approvals;
    private final Layout layout;
    private final Map<String, Integer> seen = new TreeMap<>();

    StageRandomIT(AggregateStore<Checkpoint, CheckpointEvent> store, Approvals approvals) {
        this.store = store;
        this.approvals = approvals;
        this.layout = new Layout(store, approvals);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20_26, 987_654_321})
    void everyStageOfARunningProgramHasExactlyOneCheckpoint(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int life = 0; life < LIVES; life++) {
            new Life(random).live();
        }
        assertThat(seen)
                .containsKeys("stopped", "resumed", "passed", "annulled", "annulled while stopped", "delivered again");
    }

    /** One program on both sides, and what is under way between them. */
    private final class Life {
        private final RandomGenerator random;
        private final ProgramId program = new ProgramId(Ids.next());
        private final List<StageId> stages = List.of(new StageId(Ids.next()), new StageId(Ids.next()));
        private final Set<StageId> done = new HashSet<>();
        private final List<Runnable> told = new ArrayList<>();
        private final Deque<Runnable> heard = new ArrayDeque<>();
        private boolean stopped;
        private long sequence = 3;
        private int delivered;

        Life(RandomGenerator random) {
            this.random = random;
            tell(cause -> layout.layOut(program, plans(stages, cause), cause));
        }

        void live() {
            for (int i = 0; i < STEPS; i++) {
                step();
            }
            if (stopped) {
                resume();
            }
            while (delivered < told.size() || !heard.isEmpty()) {
                deliver();
                hear();
            }
            for (StageId stage : stages) {
                List<Checkpoint> present = of(stage).stream()
                        .filter(checkpoint -> checkpoint.standing().status() != Status.CANCELLED)
                        .toList();
                assertThat(present).as("checkpoints of a stage").hasSize(1);
                assertThat(present.getFirst().standing().status() == Status.PASSED)
                        .as("what the program says")
                        .isEqualTo(done.contains(stage));
            }
        }

        private void step() {
            StageId stage = stages.get(random.nextInt(stages.size()));
            switch (random.nextInt(10)) {
                case 0, 1 -> pass(stage);
                case 2, 3 -> annul(stage);
                case 4 -> {
                    if (stopped) {
                        resume();
                    } else {
                        stop();
                    }
                }
                case 5, 6 -> deliver();
                case 7 -> deliverAgain();
                default -> hear();
            }
        }

        private void stop() {
            stopped = true;
            count("stopped");
            tell(cause -> layout.stop(program, cause));
        }

        private void resume() {
            stopped = false;
            count("resumed");
            List<StageId> open =
                    stages.stream().filter(stage -> !done.contains(stage)).toList();
            tell(cause -> layout.resume(program, plans(open, cause), cause));
        }

        private void pass(StageId stage) {
            change(
                    stage,
                    Status.OPEN,
                    checkpoint -> checkpoint.selfMark(new SelfMark(4, null)),
                    checkpoint -> checkpoint.pass(
                            new ResultEntry(TODAY, 5, new Report("Справка", "Итоги", null), null, null, null, null),
                            TODAY),
                    () -> {
                        if (done.add(stage)) {
                            sequence++;
                        }
                    },
                    "passed");
        }

        private void annul(StageId stage) {
            change(
                    stage,
                    Status.PASSED,
                    checkpoint -> Decision.nothingToDo(),
                    checkpoint -> checkpoint.annulResult(
                            "Ошибка",
                            null,
                            TODAY,
                            approvals.holds(program.value(), checkpoint.plan().approval())),
                    () -> {
                        if (done.remove(stage)) {
                            tell(cause -> layout.reopen(program, stage, cause));
                        }
                    },
                    stopped ? "annulled while stopped" : "annulled");
        }

        private void change(
                StageId stage,
                Status from,
                Function<Checkpoint, Decision<CheckpointEvent>> first,
                Function<Checkpoint, Decision<CheckpointEvent>> then,
                Runnable news,
                String what) {
            Optional<Checkpoint> found = of(stage).stream()
                    .filter(checkpoint -> checkpoint.standing().status() == from)
                    .findFirst();
            found.map(checkpoint -> checkpoint.plan().id().value().toString()).ifPresent(id -> {
                store.change(id, Change.bySystem(), first);
                assertThat(store.change(id, Change.bySystem(), then)).isInstanceOf(Outcome.Done.class);
                count(what);
                heard.add(news);
            });
        }

        private void tell(Consumer<Cause> reaction) {
            Cause cause = new Cause(
                    Ids.next().toString(), "/program-service/programs/" + program.value(), ++sequence, null, null);
            told.add(() -> reaction.accept(cause));
        }

        private void deliver() {
            if (delivered < told.size()) {
                told.get(delivered++).run();
            }
        }

        /** As a consumer does that died before it had noted how far it was. */
        private void deliverAgain() {
            if (delivered > 0) {
                count("delivered again");
                for (int i = random.nextInt(delivered); i < delivered; i++) {
                    told.get(i).run();
                }
            }
        }

        private void hear() {
            Runnable news = heard.poll();
            if (news != null) {
                news.run();
            }
        }

        private List<Checkpoint> of(StageId stage) {
            return approvals.checkpoints(program.value()).stream()
                    .map(UUID::toString)
                    .map(id -> store.find(id).map(Versioned::state))
                    .flatMap(Optional::stream)
                    .filter(checkpoint -> checkpoint.plan().stageId().equals(stage))
                    .toList();
        }

        private List<Plan> plans(List<StageId> open, Cause cause) {
            return open.stream()
                    .map(stage -> new Plan(
                            Layout.idOf(cause, stage),
                            program,
                            cause.sequence(),
                            "school-07",
                            new StaffId(new UUID(0, 3)),
                            null,
                            stage,
                            stages.indexOf(stage) + 1,
                            CheckpointForm.OPEN_LESSON,
                            TODAY.plusDays(40),
                            TODAY.minusDays(40),
                            TODAY.minusDays(50),
                            null))
                    .toList();
        }
    }

    private void count(String what) {
        seen.merge(what, 1, Integer::sum);
    }
}
