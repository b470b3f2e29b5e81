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
@Requirement({"B08", "C11", "C12"})
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
                        "Planned",
                        "SelfMarked",
                        "ReportHandedIn",
                        "ReturnedForRework",
                        "Postponed",
                        "Replanned",
                        "Passed",
                        "DeadlineMissed",
                        "ViolationFound",
                        "ViolationSettled",
                        "ViolationAnnulled",
                        "ResultAnnulled",
                        "Cancelled",
                        "Rejected");
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
            checkViolations(before, present);
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
            assertThat(Occasion.refusal(present.plan().form(), passed.result().occasion()))
                    .isEmpty();
            assertThat(passed.result().report().title()).isNotBlank();
            HandIn handedIn = present.rounds().present();
            assertThat(handedIn == null ? null : handedIn.report())
                    .isEqualTo(passed.result().report());
            if (passed.result().passedOn().isAfter(present.plan().deadline())) {
                assertThat(present.violations()
                                .found(ViolationKind.LATE_STAGE, present.plan().deadline()))
                        .as("a late stage is a violation")
                        .isTrue();
            }
        }
        int moves = number(history, CheckpointEvent.Postponed.class) + number(history, CheckpointEvent.Replanned.class);
        assertThat(number(history, CheckpointEvent.DeadlineMissed.class)).isLessThanOrEqualTo(1 + moves);
        assertThat(present.annulledResults()).hasSize(number(history, CheckpointEvent.ResultAnnulled.class));
        int standingResults =
                number(history, CheckpointEvent.Passed.class) - number(history, CheckpointEvent.ResultAnnulled.class);
        assertThat(standingResults).isEqualTo(present.standing() instanceof Standing.Passed ? 1 : 0);
    }

    /** Found once for a last day, never deleted, settled never before it was found, none of a kind twice at a time. */
    private static void checkViolations(Checkpoint before, Checkpoint present) {
        List<Violation> was = before.violations().all();
        List<Violation> is = present.violations().all();
        assertThat(is.stream().limit(was.size()).map(CheckpointRandomTest::finding))
                .isEqualTo(was.stream().map(CheckpointRandomTest::finding).toList());
        for (ViolationKind kind : ViolationKind.values()) {
            List<Violation> ofKind =
                    is.stream().filter(each -> each.kind() == kind).toList();
            assertThat(ofKind.stream().filter(Violation::stands).count()).isLessThanOrEqualTo(1);
            if (kind != ViolationKind.UNDONE_CONTENT) {
                assertThat(ofKind).extracting(Violation::due).doesNotHaveDuplicates();
            }
        }
        for (Violation each : is) {
            Violation.Settlement settled = each.settled();
            Violation.Annulment annulled = each.annulled();
            assertThat(settled != null && settled.on().isBefore(each.foundOn())).isFalse();
            assertThat(annulled != null && annulled.on().isBefore(each.foundOn()))
                    .isFalse();
            assertThat(annulled != null && annulled.reason().isBlank()).isFalse();
        }
        if (present.standing() instanceof Standing.Passed) {
            assertThat(is.stream().anyMatch(Violation::stands))
                    .as("nothing stands once it is passed")
                    .isFalse();
        }
    }

    private static List<Object> finding(Violation violation) {
        return List.of(violation.kind(), violation.due(), violation.foundOn());
    }

    private static Decision<CheckpointEvent> command(RandomGenerator random, Checkpoint present, LocalDate today) {
        return switch (random.nextInt(20)) {
            case 12, 13 ->
                present.handIn(
                        new Report("Справка", random.nextInt(5) == 0 ? "" : "Тема " + random.nextInt(3), null),
                        random.nextBoolean() ? new SelfMark(random.nextInt(7), null) : null,
                        present.plan().teacherId(),
                        today);
            case 14, 15 ->
                present.giveBack(new Return(
                        random.nextInt(8) == 0 ? List.of() : List.of(Lack.values()[random.nextInt(2)]),
                        "Доработать",
                        random.nextBoolean() ? today.plusDays(random.nextInt(-1, 9)) : null,
                        today,
                        new StaffId(new UUID(0, 1))));
            case 16 ->
                present.postpone(
                        today.plusDays(random.nextInt(-5, 20)),
                        random.nextInt(5) == 0 ? " " : "Болезнь",
                        null,
                        today,
                        random.nextBoolean() ? START.plusDays(80) : null);
            case 17 -> present.follow(amended(random, present.plan(), today));
            case 18, 19 -> present.annulViolation(random.nextInt(4), "Ошибка", null, today);
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
                random.nextInt(4) == 0
                        ? null
                        : new Occasion(
                                Occasion.Venue.ASSOCIATION, Occasion.Materials.DIDACTIC, "Русская словесность", null),
                null,
                random.nextInt(6) == 0 ? plan.teacherId() : new StaffId(new UUID(0, 1)));
    }

    /** The same stage, mostly moved. */
    private static Plan amended(RandomGenerator random, Plan plan, LocalDate today) {
        return new Plan(
                plan.id(),
                plan.programId(),
                9,
                plan.schoolId(),
                plan.teacherId(),
                plan.tutorId(),
                plan.stageId(),
                1 + random.nextInt(2),
                plan.form(),
                random.nextInt(3) == 0 ? plan.deadline() : START.plusDays(random.nextInt(90)),
                plan.startsOn(),
                today.minusDays(random.nextInt(4)),
                null);
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
