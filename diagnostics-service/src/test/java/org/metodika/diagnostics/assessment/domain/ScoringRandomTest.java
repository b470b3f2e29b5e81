package org.metodika.diagnostics.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.diagnostics.assessment.domain.Sample.DEPUTY;
import static org.metodika.diagnostics.assessment.domain.Sample.NOW;
import static org.metodika.diagnostics.assessment.domain.Sample.TEACHER;
import static org.metodika.diagnostics.assessment.domain.Sample.TODAY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.metodika.diagnostics.assessment.domain.Assessment.Status;
import org.metodika.diagnostics.assessment.domain.Yardstick.Criterion;
import org.metodika.diagnostics.assessment.domain.Yardstick.Level;
import org.metodika.diagnostics.ids.Answer;
import org.metodika.diagnostics.ids.Source;
import org.metodika.kit.domain.Decision;
import org.metodika.test.Requirement;

/** What holds for every instrument and every set of answers; the seed stands in each message. */
class ScoringRandomTest {

    private static final Annulment MISTAKE = new Annulment(TODAY, DEPUTY, "ошибка");

    @Test
    @Requirement("A03")
    void scoresLieBetween0And100AndTheLevelFitsTheScore() {
        everySeed((random, yardstick, sheets) -> {
            for (CriterionResult result : results(yardstick, sheets)) {
                assertThat(result.score()).isBetween(0.0, 100.0);
                Level level = yardstick.levelOf(result.score());
                assertThat(result.level()).isEqualTo(level.code());
                assertThat(result.deficit()).isEqualTo(result.score() < result.requiredScore());
                assertThat(result.strength())
                        .isEqualTo(level.equals(yardstick.levels().getLast()));
            }
        });
    }

    @Test
    void morePointsNeverLowerAScore() {
        everySeed((random, yardstick, sheets) -> {
            int which = random.nextInt(sheets.size());
            List<Sheet> better = new ArrayList<>(sheets);
            better.set(which, RandomSheets.better(random, yardstick, sheets.get(which)));

            List<CriterionResult> before = results(yardstick, sheets);
            List<CriterionResult> after = results(yardstick, better);
            for (int i = 0; i < before.size(); i++) {
                assertThat(after.get(i).score())
                        .isGreaterThanOrEqualTo(before.get(i).score());
            }
        });
    }

    @Test
    void theOrderOfSheetsAndAnswersIsOfNoImportance() {
        everySeed((random, yardstick, sheets) -> {
            List<Sheet> shuffled = new ArrayList<>(sheets.stream()
                    .map(sheet -> {
                        List<Answer> answers = new ArrayList<>(sheet.answers());
                        Collections.shuffle(answers, random);
                        return RandomSheets.with(sheet, answers);
                    })
                    .toList());
            Collections.shuffle(shuffled, random);

            assertThat(results(yardstick, shuffled)).isEqualTo(results(yardstick, sheets));
        });
    }

    /** Counted anew with whole numbers alone: what lies exactly on a threshold or on half a decimal is decided rightly. */
    @Test
    @Requirement("A03")
    void theScoreIsExactToTheLastDecimalWhateverTheItemsAre() {
        everySeed((random, yardstick, sheets) -> {
            for (CriterionResult result : results(yardstick, sheets)) {
                Criterion criterion = yardstick.criteria().stream()
                        .filter(one -> one.code().equals(result.code()))
                        .findFirst()
                        .orElseThrow();
                long tenths = RandomSheets.tenths(criterion, sheets);
                assertThat(Math.round(result.score() * 10)).isEqualTo(tenths);
                assertThat(result.level())
                        .isEqualTo(yardstick.levels().stream()
                                .filter(level -> tenths >= Math.round(level.from() * 10))
                                .reduce((lower, higher) -> higher)
                                .orElseThrow()
                                .code());
            }
        });
    }

    /** A kind of evidence that lacks, or says too little, leaves the level to the others. */
    @Test
    @Requirement("L10")
    void whatSaysNothingAboutACriterionChangesNothing() {
        everySeed((random, yardstick, sheets) -> {
            List<Sheet> more = new ArrayList<>(sheets);
            Criterion about = yardstick.criteria().getFirst();
            more.add(
                    random.nextInt(sheets.size() + 1),
                    RandomSheets.tooLittle(random, about, Source.values()[random.nextInt(13)]));

            assertThat(results(yardstick, more)).isEqualTo(results(yardstick, sheets));
        });
    }

    /** What the teacher, others and observers say stands side by side; the score lies between the two that count. */
    @Test
    @Requirement({"A03", "L10"})
    void ownOthersAndMeasuredResultsStayApart() {
        everySeed((random, yardstick, sheets) -> {
            List<Sheet> others = sheets.stream()
                    .filter(sheet -> sheet.source().saidByOthers())
                    .toList();
            List<Sheet> measured = sheets.stream()
                    .filter(sheet -> !sheet.source().saidByOthers())
                    .toList();
            List<Sheet> own = List.of(RandomSheets.sheet(random, yardstick, Source.SELF_ASSESSMENT));
            List<CriterionResult> results = new Scoring(yardstick).results(sheets, own);
            for (int i = 0; i < results.size(); i++) {
                CriterionResult result = results.get(i);
                assertThat(result.selfScore())
                        .isEqualTo(results(yardstick, own).get(i).score());
                assertThat(result.othersScore())
                        .isEqualTo(
                                others.isEmpty()
                                        ? null
                                        : results(yardstick, others).get(i).score());
                assertThat(result.measuredScore())
                        .isEqualTo(
                                measured.isEmpty()
                                        ? null
                                        : results(yardstick, measured).get(i).score());
                List<Double> parts = Stream.of(result.othersScore(), result.measuredScore())
                        .filter(Objects::nonNull)
                        .toList();
                assertThat(result.score()).isBetween(Collections.min(parts) - 0.1, Collections.max(parts) + 0.1);
            }
        });
    }

    @Test
    void annulledSheetsAndSelfAssessmentsDoNotCount() {
        everySeed((random, yardstick, sheets) -> {
            Assessment without = assessment(yardstick, sheets);
            List<Sheet> more = new ArrayList<>(sheets);
            more.add(
                    random.nextInt(sheets.size() + 1),
                    RandomSheets.sheet(random, yardstick, Source.OTHER).annulled(MISTAKE));
            more.add(random.nextInt(sheets.size() + 1), RandomSheets.sheet(random, yardstick, Source.SELF_ASSESSMENT));

            List<CriterionResult> results = closed(yardstick, assessment(yardstick, more));
            List<CriterionResult> expected = closed(yardstick, without);
            for (int i = 0; i < expected.size(); i++) {
                assertThat(results.get(i).score()).isEqualTo(expected.get(i).score());
                assertThat(results.get(i).level()).isEqualTo(expected.get(i).level());
                assertThat(results.get(i).selfScore()).isNotNull();
            }
        });
    }

    /** All commands in random order: whatever is accepted keeps the state legal. */
    @Test
    void noOrderOfCommandsLeadsToAnIllegalState() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Assessment state = Sample.opened();
            for (int step = 0; step < 30; step++) {
                Decision<AssessmentEvent> decision = command(random, state);
                if (!(decision instanceof Decision.Accepted<AssessmentEvent>(var events))) {
                    continue;
                }
                Assessment next = state;
                for (AssessmentEvent event : events) {
                    next = next.evolve(event);
                }
                assertThat(events).as("seed %d", seed).hasSize(1);
                assertThat(next).as("seed %d", seed).isNotEqualTo(state);
                assertThat(next.status()).as("seed %d", seed).isGreaterThanOrEqualTo(state.status());
                assertThat(next.sheets().size())
                        .as("seed %d", seed)
                        .isGreaterThanOrEqualTo(state.sheets().size());
                assertThat(next.annulment() != null).as("seed %d", seed).isEqualTo(next.status() == Status.ANNULLED);
                if (next.status() == Status.CLOSED) {
                    assertThat(next.sources().size()).as("seed %d", seed).isGreaterThanOrEqualTo(2);
                    assertThat(next.result()).as("seed %d", seed).isNotNull();
                }
                state = next;
            }
        }
    }

    private static Decision<AssessmentEvent> command(Random random, Assessment state) {
        UUID by = random.nextInt(4) == 0 ? TEACHER : DEPUTY;
        int dice = random.nextInt(20);
        if (dice < 3) {
            return state.close(Sample.YARDSTICK, by, TODAY, NOW);
        }
        if (dice == 3) {
            return state.annul(new Annulment(TODAY, by, "ошибка"));
        }
        if (dice < 8 && !state.sheets().isEmpty()) {
            Sheet sheet = state.sheets().get(random.nextInt(state.sheets().size()));
            return state.annulSheet(sheet.id(), new Annulment(TODAY, by, "ошибка"));
        }
        Source source = Source.values()[random.nextInt(Source.values().length)];
        return state.recordSheet(
                Sample.sheet(source, by, "a1", random.nextInt(5), "b1", random.nextInt(5)), Sample.YARDSTICK);
    }

    private interface Property {
        void check(Random random, Yardstick yardstick, List<Sheet> sheets);
    }

    private static void everySeed(Property property) {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Yardstick yardstick = RandomSheets.yardstick(random);
            List<Sheet> sheets = new ArrayList<>();
            for (int i = 0; i < 2 + random.nextInt(6); i++) {
                sheets.add(RandomSheets.sheet(random, yardstick, Source.values()[i % 13]));
            }
            try {
                property.check(random, yardstick, sheets);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    private static List<CriterionResult> results(Yardstick yardstick, List<Sheet> sheets) {
        return new Scoring(yardstick).results(sheets, List.of());
    }

    private static Assessment assessment(Yardstick yardstick, List<Sheet> sheets) {
        Assessment next = Assessment.start(new AssessmentEvent.Opened(
                new AssessmentId(UUID.randomUUID()),
                "school-07",
                TEACHER,
                yardstick.instrument(),
                1,
                "letters",
                1,
                TODAY,
                DEPUTY,
                null));
        for (Sheet sheet : sheets) {
            next = next.evolve(new AssessmentEvent.SheetRecorded(sheet));
        }
        return next;
    }

    private static List<CriterionResult> closed(Yardstick yardstick, Assessment assessment) {
        Assessment after = Sample.after(assessment, assessment.close(yardstick, DEPUTY, TODAY, NOW));
        Result result = after.result();
        return result == null ? List.of() : result.levels();
    }
}
