package org.metodika.program.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.kit.domain.Decision;

/** Random commands never bring an act into an impossible state, and its events always tell all of it. */
class ActRandomTest {

    private static final int COMMANDS = 400;
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");
    private static final ActId ID = new ActId(new UUID(0, 1));

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4000, 50000})
    void neverComesToAnImpossibleState(long seed) {
        Random random = new Random(seed);
        List<ActEvent> history = new ArrayList<>();
        Act act = null;
        for (int i = 0; i < COMMANDS; i++) {
            Decision<ActEvent> decision = act == null
                    ? Act.register(ID, "1001", facts(random), null, DAY.plusYears(1))
                    : command(random, act);
            if (decision instanceof Decision.Accepted<ActEvent>(var events)) {
                for (ActEvent event : events) {
                    assertThat(act == null
                                    || act.annulment() == null
                                    || event instanceof ActEvent.ActSuperseded
                                    || event instanceof ActEvent.ActReinstated)
                            .as("nothing happens to an annulled act but by its successor, seed %d", seed)
                            .isTrue();
                    act = act == null ? Act.startedBy(event) : act.evolve(event);
                    history.add(event);
                }
            }
            if (act != null) {
                check(act, seed);
                assertThat(replayed(history)).isEqualTo(act);
            }
        }
        assertThat(history).as("the walk of seed %d went somewhere", seed).hasSizeGreaterThan(5);
    }

    private static void check(Act act, long seed) {
        LocalDate from = act.facts().validFrom();
        LocalDate until = act.facts().validUntil();
        assertThat(from == null || until == null || !until.isBefore(from))
                .as("seed %d", seed)
                .isTrue();
        assertThat(act.annulledRepeals()).hasSizeLessThanOrEqualTo(Act.KEPT_REPEALS);
        ActRow row = ActRow.of(ActMessages.content(act));
        for (int i = -800; i <= 1600; i += 40) {
            LocalDate day = DAY.plusDays(i);
            LocalDate last = row.inForceUntil();
            boolean found = !row.annulled() && !row.inForceFrom().isAfter(day) && (last == null || !last.isBefore(day));
            assertThat(row.standing(day)).isEqualTo(act.standing(day));
            assertThat(found)
                    .as("the list finds by day what is in force, seed %d, %s", seed, act)
                    .isEqualTo(act.standing(day) == Standing.IN_FORCE);
        }
    }

    private static Decision<ActEvent> command(Random random, Act act) {
        LocalDate day = DAY.plusDays(random.nextInt(-500, 700));
        return switch (random.nextInt(16)) {
            case 0, 1, 2 -> act.repeal(day, random.nextInt(4) == 0 ? " " : "Приказ", DAY.plusYears(1));
            case 3, 4, 5 -> act.annulRepeal(random.nextBoolean() ? "Ошибка" : " ", NOW, null);
            case 6, 7 -> act.supersede(new ActId(new UUID(1, random.nextInt(3))), day);
            case 8, 9 -> act.reinstate(new ActId(new UUID(1, random.nextInt(3))));
            case 10 -> random.nextInt(40) == 0 ? act.annul("Ошибка", NOW, null) : act.annul(" ", NOW, null);
            default -> act.correct(facts(random), null, DAY.plusYears(1));
        };
    }

    private static ActFacts facts(Random random) {
        return new ActFacts(
                ActKind.NORMATIVE_REFERENCE,
                random.nextBoolean() ? null : "" + random.nextInt(5),
                perhaps(random),
                random.nextInt(8) == 0 ? " " : "Документ " + random.nextInt(3),
                perhaps(random),
                perhaps(random));
    }

    private static @Nullable LocalDate perhaps(Random random) {
        return random.nextInt(3) == 0 ? null : DAY.plusDays(random.nextInt(-700, 600));
    }

    private static Act replayed(List<ActEvent> history) {
        Act act = Act.startedBy(history.getFirst());
        for (ActEvent event : history.subList(1, history.size())) {
            act = act.evolve(event);
        }
        return act;
    }
}
