package org.metodika.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.kit.ids.Ids;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Cause;
import org.metodika.kit.store.Versioned;
import org.metodika.monitoring.checkpoint.application.Layout;
import org.metodika.monitoring.checkpoint.domain.Checkpoint;
import org.metodika.monitoring.checkpoint.domain.CheckpointEvent;
import org.metodika.monitoring.checkpoint.domain.CheckpointForm;
import org.metodika.monitoring.checkpoint.domain.Plan;
import org.metodika.monitoring.checkpoint.domain.Status;
import org.metodika.monitoring.ids.ProgramId;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.monitoring.ids.StageId;
import org.metodika.monitoring.program.Approvals;
import org.metodika.test.Requirement;

/**
 * A program of forty stages is approved, amended and stopped, with consumers that die in the middle of a message and hear the last
 * ones again: in the end the schedule is what the program says last.
 */
@MonitoringTest
@Requirement({"B26", "B46", "B16"})
class FortyStagesIT {

    private static final int STAGES = 40;
    private static final int AMENDMENTS = 3;
    private static final LocalDate START = LocalDate.of(2027, 9, 1);
    private static final CheckpointForm[] FORMS = CheckpointForm.values();

    private final AggregateStore<Checkpoint, CheckpointEvent> store;
    private final Approvals approvals;
    private final Layout layout;
    private final Set<String> seen = new TreeSet<>();

    FortyStagesIT(AggregateStore<Checkpoint, CheckpointEvent> store, Approvals approvals) {
        this.store = store;
        this.approvals = approvals;
        this.layout = new Layout(store, approvals);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2_028})
    void theScheduleIsWhatTheProgramSaysLast(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        new Life(random, true).live();
        new Life(random, false).live();
        assertThat(seen).contains("died", "heard again");
    }

    /** What the program says of a stage. */
    private record Said(int ordinal, LocalDate deadline, CheckpointForm form) {}

    /** A consumer's end in the middle of a message. */
    private static final class Died extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final class Life {
        private final RandomGenerator random;
        private final boolean stops;
        private final ProgramId program = new ProgramId(Ids.next());
        private final List<Consumer<Boolean>> told = new ArrayList<>();
        private Map<StageId, Said> said = new LinkedHashMap<>();
        private long sequence = 3;

        Life(RandomGenerator random, boolean stops) {
            this.random = random;
            this.stops = stops;
        }

        void live() {
            for (int i = 0; i < STAGES; i++) {
                said.put(new StageId(Ids.next()), anything(i + 1));
            }
            tell((plans, cause) -> layout.layOut(program, plans, cause));
            for (int i = 0; i < AMENDMENTS; i++) {
                amend();
                tell((plans, cause) -> layout.amend(program, plans, cause));
            }
            if (stops) {
                said = Map.of();
                tell((_, cause) -> layout.stop(program, cause));
            }
            for (int next = 0; next < told.size(); next++) {
                deliver(next);
            }
            assertThat(open()).isEqualTo(said);
        }

        /** Stages move, go and come; there are forty again. */
        private void amend() {
            List<StageId> kept = new ArrayList<>(said.keySet());
            kept.removeIf(stage -> random.nextInt(4) == 0);
            Map<StageId, Said> next = new LinkedHashMap<>();
            for (int i = 0; i < STAGES; i++) {
                StageId stage = i < kept.size() ? kept.get(i) : new StageId(Ids.next());
                Said before = said.get(stage);
                next.put(
                        stage,
                        before != null && random.nextBoolean()
                                ? new Said(i + 1, before.deadline(), before.form())
                                : anything(i + 1));
            }
            said = next;
        }

        private Said anything(int ordinal) {
            return new Said(ordinal, START.plusDays(random.nextInt(20, 366)), FORMS[random.nextInt(FORMS.length)]);
        }

        private void tell(Reaction reaction) {
            Map<StageId, Said> now = said;
            Cause cause = new Cause(
                    Ids.next().toString(), "/program-service/programs/" + program.value(), ++sequence, null, null);
            told.add(dies -> {
                List<Plan> plans = plans(now, cause);
                reaction.to(dies && !plans.isEmpty() ? new Deadly(plans, random.nextInt(1, 3 * STAGES)) : plans, cause);
            });
        }

        /** A message comes; perhaps the consumer dies over it, and what it had not noted comes again. */
        private void deliver(int next) {
            for (int death = random.nextInt(3); death > 0; death--) {
                try {
                    told.get(next).accept(true);
                } catch (Died midway) {
                    seen.add("died");
                }
                for (int again = random.nextInt(next + 1); again < next; again++) {
                    seen.add("heard again");
                    told.get(again).accept(false);
                }
            }
            told.get(next).accept(false);
        }

        private Map<StageId, Said> open() {
            Map<StageId, Said> present = new LinkedHashMap<>();
            approvals.checkpoints(program.value()).stream()
                    .map(UUID::toString)
                    .map(id -> store.find(id).map(Versioned::state))
                    .flatMap(Optional::stream)
                    .filter(checkpoint -> checkpoint.standing().status() == Status.OPEN)
                    .map(Checkpoint::plan)
                    .sorted(Comparator.comparingInt(Plan::ordinal))
                    .forEach(plan -> assertThat(
                                    present.put(plan.stageId(), new Said(plan.ordinal(), plan.deadline(), plan.form())))
                            .as("a second checkpoint of a stage")
                            .isNull());
            return present;
        }

        private List<Plan> plans(Map<StageId, Said> stages, Cause cause) {
            return stages.entrySet().stream()
                    .map(stage -> new Plan(
                            Layout.idOf(cause, stage.getKey()),
                            program,
                            cause.sequence(),
                            "school-07",
                            new StaffId(new UUID(0, 3)),
                            null,
                            stage.getKey(),
                            stage.getValue().ordinal(),
                            stage.getValue().form(),
                            stage.getValue().deadline(),
                            START,
                            START.minusDays(3),
                            null))
                    .toList();
        }
    }

    /** What monitoring does about a message. */
    private interface Reaction {
        void to(List<Plan> plans, Cause cause);
    }

    /** Plans over which the consumer dies: after so many have been read. */
    private static final class Deadly extends AbstractList<Plan> {
        private final List<Plan> plans;
        private int left;

        Deadly(List<Plan> plans, int left) {
            this.plans = plans;
            this.left = left;
        }

        @Override
        public Plan get(int index) {
            if (--left < 0) {
                throw new Died();
            }
            return plans.get(index);
        }

        @Override
        public int size() {
            return plans.size();
        }
    }
}
