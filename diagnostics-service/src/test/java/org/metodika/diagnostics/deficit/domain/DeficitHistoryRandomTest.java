package org.metodika.diagnostics.deficit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.diagnostics.deficit.domain.DifficultyWorld.CODE;
import static org.metodika.diagnostics.deficit.domain.DifficultyWorld.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metodika.diagnostics.deficit.domain.Deficit.Status;
import org.metodika.kit.domain.Decision;
import org.metodika.test.Requirement;

/**
 * Assessments, findings on paper and steps of programs become known in any order, more than once, assessments are annulled,
 * and people annul deficits: the deficits of one difficulty, the programs that address them and the outcomes must come out as
 * if everything had been told in order.
 */
@Requirement({"A03", "L10"})
class DeficitHistoryRandomTest {

    @Test
    void theOutcomeDoesNotDependOnTheOrderInWhichAssessmentsBecomeKnown() {
        for (long seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            List<Finding> findings = findings(random);
            Set<UUID> annulled = new LinkedHashSet<>();
            findings.stream()
                    .map(Finding::assessmentId)
                    .filter(id -> random.nextInt(4) == 0)
                    .forEach(annulled::add);

            List<Finding> live = findings.stream()
                    .filter(finding -> !annulled.contains(finding.assessmentId()))
                    .toList();
            List<ProgramStep> programs = RandomPrograms.naming(live, CODE, random);

            DifficultyWorld inOrder = new DifficultyWorld();
            live.forEach(inOrder::learn);
            programs.forEach(inOrder::learn);
            DifficultyWorld shuffled = new DifficultyWorld();
            for (Runnable step : steps(random, findings, annulled, programs, shuffled)) {
                try {
                    step.run();
                } catch (AssertionError e) {
                    throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
                }
            }

            assertThat(episodes(shuffled)).as("seed %d", seed).isEqualTo(episodes(inOrder));
            assertThat(shuffled.settle()).as("seed %d", seed).isZero();
        }
    }

    @Test
    void whatPeopleAnnulledNeverComesBackAndALaterFindingDetectsAnew() {
        for (long seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            DifficultyWorld world = new DifficultyWorld();
            Set<UUID> dismissed = new LinkedHashSet<>();
            for (Finding finding : findings(random)) {
                world.learn(finding);
                List<Deficit> present = List.copyOf(world.deficits.values());
                if (!present.isEmpty() && random.nextInt(3) == 0) {
                    Deficit one = present.get(random.nextInt(present.size()));
                    Decision<DeficitEvent> decision = one.annul(new Annulment(TODAY, null, "Не тот педагог"));
                    if (decision instanceof Decision.Accepted<DeficitEvent>) {
                        one.evidence().forEach(shown -> dismissed.add(shown.assessmentId()));
                        world.take(one, decision);
                    }
                }
                if (random.nextInt(5) == 0) {
                    world.withdraw(finding.assessmentId());
                }
            }
            world.settle();

            List<Finding> counting = world.live().stream()
                    .filter(finding -> !dismissed.contains(finding.assessmentId()))
                    .sorted(Finding.IN_TIME)
                    .toList();
            boolean expected = !counting.isEmpty() && counting.getLast().deficit();
            assertThat(!world.open().isEmpty()).as("seed %d", seed).isEqualTo(expected);
            if (expected) {
                assertThat(world.open().getFirst().evidence().getLast())
                        .as("seed %d", seed)
                        .isEqualTo(counting.getLast());
            }
            assertThat(world.deficits.values().stream().filter(Deficit::dismissed))
                    .as("seed %d", seed)
                    .allMatch(deficit -> deficit.status() == Status.ANNULLED);
            assertThat(world.settle()).as("seed %d", seed).isZero();
        }
    }

    @Test
    void whatPeopleStateHoldsOnlyWhileNothingIsMeasured() {
        for (long seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            DifficultyWorld world = new DifficultyWorld();
            for (Finding finding : findings(random)) {
                world.learn(finding);
                for (Deficit open : world.open()) {
                    LocalDate found = open.evidence().getLast().closedOn();
                    StatedOutcome stated = new StatedOutcome(
                            new UUID(12, seed),
                            Verdict.values()[random.nextInt(3)],
                            found.plusDays(random.nextInt(30)),
                            "Протокол",
                            "Уроки посещены",
                            TODAY,
                            null);
                    world.take(open, open.state(stated, TODAY));
                }
                if (random.nextInt(5) == 0) {
                    world.withdraw(finding.assessmentId());
                }
            }

            for (Deficit deficit : world.deficits.values()) {
                boolean reached = deficit.resolution() != null;
                boolean measured = !deficit.life().measured().isEmpty();
                Outcome outcome = deficit.outcome().orElse(null);
                assertThat(outcome != null && outcome.way() == Outcome.Way.MEASURED)
                        .as("seed %d", seed)
                        .isEqualTo(measured);
                if (deficit.status() == Status.RESOLVED) {
                    assertThat(reached || (outcome != null && outcome.verdict() == Verdict.FULLY))
                            .as("seed %d", seed)
                            .isTrue();
                    assertThat(deficit.resolvedOn()).as("seed %d", seed).isNotNull();
                } else if (deficit.status() == Status.OPEN) {
                    assertThat(reached || (outcome != null && outcome.verdict() == Verdict.FULLY))
                            .as("seed %d", seed)
                            .isFalse();
                }
            }
            assertThat(world.settle()).as("seed %d", seed).isZero();
        }
    }

    private static List<Runnable> steps(
            Random random,
            List<Finding> findings,
            Set<UUID> annulled,
            List<ProgramStep> programs,
            DifficultyWorld world) {
        List<Runnable> steps = new ArrayList<>();
        for (Finding finding : findings) {
            steps.add(() -> world.learn(finding));
            if (random.nextInt(3) == 0) {
                steps.add(() -> world.learn(finding));
            }
        }
        for (ProgramStep step : programs) {
            steps.add(() -> world.learn(step));
            if (random.nextInt(3) == 0) {
                steps.add(() -> world.learn(step));
            }
        }
        annulled.forEach(id -> steps.add(() -> world.withdraw(id)));
        Collections.shuffle(steps, random);
        return steps;
    }

    private record Episode(
            Status status, List<Finding> evidence, @Nullable Finding end, Life life) {}

    /** What the deficits say, without the ids and without those that count no longer. */
    private static List<Episode> episodes(DifficultyWorld world) {
        return world.deficits.values().stream()
                .filter(deficit -> deficit.status() != Status.ANNULLED)
                .map(deficit -> new Episode(deficit.status(), deficit.evidence(), deficit.resolution(), deficit.life()))
                .sorted(Comparator.comparing(
                        (Episode episode) -> episode.evidence().getFirst(), Finding.IN_TIME))
                .toList();
    }

    private static List<Finding> findings(Random random) {
        Instant start = Instant.parse("2026-09-01T08:00:00Z");
        return Stream.iterate(1, number -> number + 1)
                .limit(1 + random.nextInt(7))
                .map(number -> {
                    Instant closed = start.plusSeconds(number * 3_600L * 24 * 20);
                    boolean deficit = random.nextInt(3) > 0;
                    if (deficit && random.nextInt(3) == 0) {
                        // Programs from paper may name the same deficit, or one that is another's by then.
                        return Finding.onPaper(
                                new UUID(8, number),
                                LocalDate.ofInstant(closed, ZoneOffset.UTC),
                                1,
                                new Finding.Paper(new UUID(9, number), new DeficitId(new UUID(10, random.nextInt(2)))));
                    }
                    return new Finding(
                            new UUID(7, number),
                            closed,
                            LocalDate.ofInstant(closed, ZoneOffset.UTC),
                            1,
                            deficit ? "LOW" : "MIDDLE",
                            "MIDDLE",
                            deficit ? 20 + 4 * random.nextInt(6) : 60,
                            deficit,
                            null);
                })
                .toList();
    }
}
