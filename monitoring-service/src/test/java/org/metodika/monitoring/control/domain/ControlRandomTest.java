package org.metodika.monitoring.control.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.monitoring.control.domain.ControlFixture.CORRECTION;
import static org.metodika.monitoring.control.domain.ControlFixture.CURATOR;
import static org.metodika.monitoring.control.domain.ControlFixture.ESTIMATE;
import static org.metodika.monitoring.control.domain.ControlFixture.MEASURE;
import static org.metodika.monitoring.control.domain.ControlFixture.STARTED;
import static org.metodika.monitoring.control.domain.ControlFixture.TODAY;
import static org.metodika.monitoring.control.domain.ControlFixture.entry;
import static org.metodika.monitoring.control.domain.ControlFixture.on;
import static org.metodika.monitoring.control.domain.ControlFixture.task;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.kit.domain.Decision;
import org.metodika.test.Requirement;

/**
 * All commands and all news of the program in random order, some of them again: no illegal state, no act lost, and the events alone
 * make the state.
 */
@Requirement({"B44", "B51"})
class ControlRandomTest {

    private static final int LIVES = 300;
    private static final int COMMANDS = 40;
    private static final Map<Status, Set<Status>> LEGAL = new EnumMap<>(Map.of(
            Status.OPEN, Set.of(Status.OPEN, Status.SETTLED, Status.CANCELLED),
            Status.SETTLED, Set.of(Status.SETTLED, Status.OPEN, Status.CANCELLED),
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
                        "Changed",
                        "Cancelled",
                        "FoundOverdue",
                        "ActSigned",
                        "ActAnnulled",
                        "MeasureCarriedOut",
                        "CorrectionAnswered",
                        "Rejected",
                        "nothing");
    }

    private void live(RandomGenerator random) {
        List<ControlEvent> history = new ArrayList<>(List.of(new ControlEvent.Planned(entry(ControlKind.CURRENT))));
        Control present = Control.startedBy(history.getFirst());
        List<ActId> acts = new ArrayList<>(List.of(new ActId(new UUID(7, 7))));
        LocalDate today = TODAY;
        for (int i = 0; i < COMMANDS; i++) {
            today = today.plusDays(random.nextInt(5));
            Control before = present;
            switch (command(random, present, today, acts)) {
                case Decision.Rejected<ControlEvent> _ -> count("Rejected");
                case Decision.Accepted<ControlEvent>(var events) -> {
                    for (ControlEvent event : events) {
                        present = present.evolve(event);
                        history.add(event);
                        count(event.getClass().getSimpleName());
                    }
                    if (events.isEmpty()) {
                        count("nothing");
                        assertThat(present).isEqualTo(before);
                    }
                }
            }
            assertThat(LEGAL.get(before.standing().status()))
                    .contains(present.standing().status());
            check(before, present, history);
        }
        Control replayed = Control.startedBy(history.getFirst());
        for (ControlEvent event : history.subList(1, history.size())) {
            replayed = replayed.evolve(event);
        }
        assertThat(replayed).isEqualTo(present);
    }

    private static void check(Control before, Control present, List<ControlEvent> history) {
        if (before.standing() instanceof Standing.Settled(Act signed, var _, var _)
                && present.standing() instanceof Standing.Settled(Act now, var _, var _)) {
            assertThat(now).as("a signed act").isEqualTo(signed);
        }
        long signed = history.stream()
                .filter(event -> event instanceof ControlEvent.ActSigned)
                .count();
        assertThat(present.annulledActs().size() + (present.standing() instanceof Standing.Settled ? 1 : 0))
                .as("acts that stand and acts that were annulled")
                .isEqualTo((int) signed);
    }

    private static Decision<ControlEvent> command(
            RandomGenerator random, Control present, LocalDate today, List<ActId> acts) {
        List<Ending> endings = List.of(ESTIMATE, MEASURE, CORRECTION);
        return switch (random.nextInt(10)) {
            case 0 -> present.change(task(today.plusDays(random.nextInt(20))), on(today, STARTED));
            case 1 -> random.nextInt(4) == 0 ? present.cancel("Лишний") : present.findOverdue(today);
            case 2, 3, 4 -> {
                ActId act = new ActId(new UUID(1, acts.size()));
                acts.add(act);
                Ending ending = endings.get(random.nextInt(3));
                yield present.sign(
                        new ActDraft(
                                act, today, CURATOR, "Найдено", random.nextInt(5) == 0 ? endings : List.of(ending)),
                        on(today, STARTED));
            }
            case 5 ->
                present.annulAct("Ошибка", CURATOR, today, random.nextInt(5) == 0 ? null : 4L + random.nextInt(3));
            case 6 -> present.carryOut(new MeasureDone(today, null, CURATOR), today);
            case 7, 8 ->
                present.answer(acts.get(random.nextInt(acts.size())), new Answer(Answer.Outcome.AMENDMENT_OPENED, 1));
            default -> present.close(random.nextInt(8));
        };
    }

    private void count(String what) {
        seen.merge(what, 1, Integer::sum);
    }
}
