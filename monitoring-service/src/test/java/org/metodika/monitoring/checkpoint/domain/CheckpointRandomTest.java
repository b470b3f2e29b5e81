package org.metodika.monitoring.checkpoint.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.kit.domain.Decision;
import org.metodika.monitoring.ids.ProgramId;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.monitoring.ids.StageId;
import org.metodika.test.Requirement;

/** All commands in random order on moving days: no illegal state, and the events alone make the state. */
@Requirement({"C11", "C12"})
class CheckpointRandomTest {

    private static final int LIVES = 400;
    private static final int COMMANDS = 40;
    private static final LocalDate START = LocalDate.of(2026, 10, 1);
    private static final Map<Status, Set<Status>> LEGAL = new EnumMap<>(Map.of(
            Status.OPEN, Set.of(Status.OPEN, Status.PASSED, Status.CANCELLED),
            Status.PASSED, Set.of(Status.PASSED, Status.OPEN, Status.CANCELLED),
            Status.CANCELLED, Set.of(Status.CANCELLED)));

    private final Map<String, Integer> seen = new TreeMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 20_26, 987_654_321})
    void neverReachesAnIllegalState(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int life = 0; life < LIVES; life++) {
            live(random);
        }
        // A walk that never came to one of these would prove nothing about it.
        assertThat(seen)
                .containsKeys(
                        "Planned", "SelfMarked", "Passed", "DeadlineMissed", "ResultAnnulled", "Cancelled", "Rejected");
    }

    private void live(RandomGenerator random) {
        Plan plan = plan(random);
        List<CheckpointEvent> history = new ArrayList<>(List.of(new CheckpointEvent.Planned(plan)));
        count("Planned");
        Checkpoint present = Checkpoint.startedBy(history.getFirst());
        LocalDate today = START;
        for (int i = 0; i < COMMANDS; i++) {
            today = today.plusDays(random.nextInt(4));
            Checkpoint before = present;
            switch (command(random, present, today)) {
                case Decision.Rejected<CheckpointEvent> refused -> count("Rejected");
                case Decision.Accepted<CheckpointEvent>(var events) -> {
                    for (CheckpointEvent event : events) {
                        present = present.evolve(event);
                        history.add(event);
                        count(event.getClass().getSimpleName());
                    }
                    assertThat(present.equals(before)).isEqualTo(events.isEmpty());
                }
            }
            assertThat(LEGAL.get(before.standing().status()))
                    .contains(present.standing().status());
            check(present, history);
        }
        assertThat(replayed(history)).isEqualTo(present);
    }

    private static void check(Checkpoint present, List<CheckpointEvent> history) {
        if (present.standing() instanceof Standing.Passed passed) {
            assertThat(passed.selfMark().mark()).isBetween(1, 5);
            assertThat(passed.result().assessorMark()).isBetween(1, 5);
            assertThat(passed.result().passedOn())
                    .isAfterOrEqualTo(present.plan().earliest());
            assertThat(passed.result().assessor()).isNotEqualTo(present.plan().teacherId());
            assertThat(present.plan().form() == CheckpointForm.INTERVIEW
                            && passed.result().counterpart() == null)
                    .isFalse();
        }
        assertThat(number(history, CheckpointEvent.DeadlineMissed.class)).isLessThanOrEqualTo(1);
        assertThat(present.annulledResults()).hasSize(number(history, CheckpointEvent.ResultAnnulled.class));
        int standingResults =
                number(history, CheckpointEvent.Passed.class) - number(history, CheckpointEvent.ResultAnnulled.class);
        assertThat(standingResults).isEqualTo(present.standing() instanceof Standing.Passed ? 1 : 0);
    }

    private static Decision<CheckpointEvent> command(RandomGenerator random, Checkpoint present, LocalDate today) {
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> present.selfMark(new SelfMark(random.nextInt(7), null));
            case 3, 4, 5, 6 -> present.pass(entry(random, present.plan(), today), today);
            case 7, 8 -> present.missDeadline(today);
            case 9, 10 ->
                present.annulResult(random.nextInt(4) == 0 ? "" : "Ошибка", null, today, random.nextInt(5) > 0);
            default -> random.nextInt(6) == 0 ? present.cancel(random.nextInt(6)) : present.missDeadline(today);
        };
    }

    private static ResultEntry entry(RandomGenerator random, Plan plan, LocalDate today) {
        @Nullable
        Report report =
                random.nextInt(5) == 0 ? null : new Report("Справка", random.nextInt(5) == 0 ? "" : "Тема", null);
        return new ResultEntry(
                today.plusDays(random.nextInt(-30, 3)),
                random.nextInt(7),
                report,
                random.nextBoolean() ? Counterpart.MENTOR : null,
                null,
                random.nextInt(6) == 0 ? plan.teacherId() : new StaffId(new UUID(0, 1)));
    }

    private static Plan plan(RandomGenerator random) {
        CheckpointForm[] forms = CheckpointForm.values();
        return new Plan(
                new CheckpointId(new UUID(random.nextLong(), random.nextLong())),
                new ProgramId(new UUID(0, 2)),
                3,
                "school-07",
                new StaffId(new UUID(0, 3)),
                null,
                new StageId(new UUID(0, 4)),
                1,
                forms[random.nextInt(forms.length)],
                START.plusDays(random.nextInt(60)),
                START.plusDays(random.nextInt(10)),
                START.plusDays(random.nextInt(10)),
                null);
    }

    private static Checkpoint replayed(List<CheckpointEvent> history) {
        Checkpoint checkpoint = Checkpoint.startedBy(history.getFirst());
        for (CheckpointEvent event : history.subList(1, history.size())) {
            checkpoint = checkpoint.evolve(event);
        }
        return checkpoint;
    }

    private static int number(List<CheckpointEvent> history, Class<? extends CheckpointEvent> type) {
        return Math.toIntExact(history.stream().filter(type::isInstance).count());
    }

    private void count(String what) {
        seen.merge(what, 1, Integer::sum);
    }
}
