package org.metodika.program.supports.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.supports.domain.SupportFixture.DEPUTY;
import static org.metodika.program.supports.domain.SupportFixture.LABELS;
import static org.metodika.program.supports.domain.SupportFixture.LEADER;
import static org.metodika.program.supports.domain.SupportFixture.METHODS;
import static org.metodika.program.supports.domain.SupportFixture.NOW;
import static org.metodika.program.supports.domain.SupportFixture.THEORY;
import static org.metodika.program.supports.domain.SupportFixture.TODAY;
import static org.metodika.program.supports.domain.SupportFixture.analysis;
import static org.metodika.program.supports.domain.SupportFixture.draft;
import static org.metodika.program.supports.domain.SupportFixture.item;
import static org.metodika.program.supports.domain.SupportFixture.passport;
import static org.metodika.program.supports.domain.SupportFixture.passportItem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.kit.domain.Decision;
import org.metodika.test.Requirement;

/**
 * All commands in random order, while diagnostics tells now this of the problems and now that: an issued conclusion never changes, and
 * its next step stays the same one.
 */
@Requirement({"C22", "C31", "C35"})
class SupportRandomTest {

    private static final int COMMANDS = 500;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20, 300, 4000, 50000, 600000, 7000000})
    void neverChangesWhatIsIssued(long seed) {
        List<SupportEvent> history = new ArrayList<>();
        Support support = walk(seed, history);
        assertThat(history).as("the walk of seed %d went somewhere", seed).hasSizeGreaterThan(10);
        Support replayed = draft();
        for (SupportEvent event : history) {
            replayed = replayed.evolve(event);
        }
        assertThat(replayed).isEqualTo(support);
    }

    @Test
    void comesToConclusionsWithAndWithoutReasonsByHand() {
        List<Analysis> concluded = LongStream.rangeClosed(1, 300)
                .mapToObj(seed -> walk(seed, new ArrayList<>()))
                .flatMap(support -> support.conclusion().stream())
                .map(Conclusion::analysis)
                .toList();
        assertThat(concluded).anyMatch(analysis -> analysis.rows().getFirst().byHandBecause() == null);
        assertThat(concluded).anyMatch(analysis -> analysis.rows().getFirst().byHandBecause() != null);
    }

    private static Support walk(long seed, List<SupportEvent> history) {
        Random random = new Random(seed);
        Support support = draft();
        for (int i = 0; i < COMMANDS; i++) {
            SupportSurroundings now = told(random);
            if (command(random, support, now) instanceof Decision.Accepted<SupportEvent>(var events)) {
                for (SupportEvent event : events) {
                    Support next = support.evolve(event);
                    check(support, event, next, now);
                    support = next;
                    history.add(event);
                }
            }
        }
        return support;
    }

    private static void check(Support before, SupportEvent event, Support after, SupportSurroundings now) {
        assertThat(before.conclusion())
                .as("nothing happens after a conclusion, not even %s", event)
                .isEmpty();
        assertThat(after.revision()).isEqualTo(before.revision() + 1);
        after.settled()
                .forEach(settled ->
                        assertThat(after.passport().item(settled.item())).isPresent());
        if (before.edition() != null && !after.passport().equals(before.passport())) {
            assertThat(event).isInstanceOf(SupportEvent.Amended.class);
            assertThat(after.edition().number()).isEqualTo(before.edition().number() + 1);
        }
        after.conclusion().ifPresent(conclusion -> {
            assertThat(after.settled()).hasSameSizeAs(after.passport().items());
            assertThat(conclusion.analysis().rows())
                    .allMatch(row -> row.outcome() != null && !row.after().isBlank());
            assertThat(conclusion.analysis().rows())
                    .as("an outcome is what diagnostics tells at that moment, or has a reason")
                    .allMatch(row -> row.byHandBecause() != null
                            || row.deficit() != null
                                    && row.outcome()
                                            == now.problems().get(row.deficit()).outcome());
            assertThat(conclusion.analysis().agreeing())
                    .contains(conclusion.analysis().problems());
            assertThat(conclusion.next())
                    .isEqualTo(NextStep.of(conclusion.analysis().need(), conclusion.id()));
        });
    }

    private static Decision<SupportEvent> command(Random random, Support support, SupportSurroundings now) {
        ItemId item = item(1 + random.nextInt(3));
        String reason = random.nextInt(4) == 0 ? " " : "Причина";
        Passport passport = passport(
                random.nextBoolean()
                        ? passport().items()
                        : List.of(passportItem(1, "Анализ урока"), passportItem(1 + random.nextInt(3), "Иное")));
        return switch (random.nextInt(14)) {
            case 0 -> support.passports().change(passport, now);
            case 1 -> support.passports().issue(DEPUTY, now);
            case 2, 3 -> support.passports().amend(passport, reason, DEPUTY, now);
            case 4, 5 -> support.items().done(new Settled(item, Settled.How.DONE, TODAY, "Сделано", LEADER), TODAY);
            case 6 -> support.items().waive(new Settled(item, Settled.How.WAIVED, TODAY, reason, LEADER), TODAY);
            case 7 -> support.items().reopen(item, reason);
            case 8 ->
                support.results()
                        .writeCard(
                                new CardOfYear(
                                        2026, "Предмет " + random.nextInt(3), 1, 1, null, null, List.of(), TODAY, null),
                                TODAY);
            case 9, 10 -> support.results().change(random(random), now);
            case 11 ->
                random.nextInt(6) == 0 ? support.results().conclude(DEPUTY, LABELS, now) : support.annulStop(reason);
            case 12 ->
                random.nextInt(3) == 0
                        ? support.stop(StopGround.values()[random.nextInt(StopGround.values().length)], reason, TODAY)
                        : support.annulStop(reason);
            default ->
                random.nextInt(3) == 0
                        ? support.stopOnDismissal(TODAY.minusDays(random.nextInt(2)), TODAY)
                        : support.annulStop(reason);
        };
    }

    /** What diagnostics tells at a moment. */
    private static SupportSurroundings told(Random random) {
        return new SupportSurroundings(
                TODAY,
                NOW.people(),
                Map.of(
                        METHODS, new KnownProblem(METHODS, true, outcome(random)),
                        THEORY, new KnownProblem(THEORY, true, outcome(random))));
    }

    private static @Nullable ProblemOutcome outcome(Random random) {
        int which = random.nextInt(4);
        return which == 3 ? null : ProblemOutcome.values()[which];
    }

    private static Analysis random(Random random) {
        ProblemOutcome[] outcomes = ProblemOutcome.values();
        Analysis whole = analysis(
                Success.values()[random.nextInt(3)],
                ProblemVerdict.values()[random.nextInt(4)],
                Need.values()[random.nextInt(5)],
                outcomes[random.nextInt(3)],
                outcomes[random.nextInt(3)]);
        return random.nextBoolean() ? whole : withoutReasons(whole);
    }

    private static Analysis withoutReasons(Analysis whole) {
        return new Analysis(
                whole.rows().stream()
                        .map(row -> new ResultRow(
                                row.id(),
                                row.deficit(),
                                row.problem(),
                                row.before(),
                                row.after(),
                                row.method(),
                                row.findings(),
                                row.outcome(),
                                null))
                        .toList(),
                whole.success(),
                whole.problems(),
                whole.remaining(),
                whole.reasons(),
                whole.need(),
                whole.topic(),
                whole.ways(),
                whole.tags());
    }
}
