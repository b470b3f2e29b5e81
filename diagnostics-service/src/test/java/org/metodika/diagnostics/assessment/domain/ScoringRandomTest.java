package org.metodika.diagnostics.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.diagnostics.assessment.domain.Sample.DEPUTY;
import static org.metodika.diagnostics.assessment.domain.Sample.NOW;
import static org.metodika.diagnostics.assessment.domain.Sample.POINTS;
import static org.metodika.diagnostics.assessment.domain.Sample.TEACHER;
import static org.metodika.diagnostics.assessment.domain.Sample.TODAY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.metodika.diagnostics.assessment.domain.Assessment.Status;
import org.metodika.diagnostics.assessment.domain.Yardstick.Criterion;
import org.metodika.diagnostics.assessment.domain.Yardstick.Item;
import org.metodika.diagnostics.assessment.domain.Yardstick.Level;
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
            better.set(which, better(random, sheets.get(which)));

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
                        return with(sheet, answers);
                    })
                    .toList());
            Collections.shuffle(shuffled, random);

            assertThat(results(yardstick, shuffled)).isEqualTo(results(yardstick, sheets));
        });
    }

    @Test
    void annulledSheetsAndSelfAssessmentsDoNotCount() {
        everySeed((random, yardstick, sheets) -> {
            Assessment without = assessment(yardstick, sheets);
            List<Sheet> more = new ArrayList<>(sheets);
            more.add(
                    random.nextInt(sheets.size() + 1),
                    sheet(random, yardstick, Source.OTHER).annulled(MISTAKE));
            more.add(random.nextInt(sheets.size() + 1), sheet(random, yardstick, Source.SELF_ASSESSMENT));

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
            Yardstick yardstick = yardstick(random);
            List<Sheet> sheets = new ArrayList<>();
            for (int i = 0; i < 2 + random.nextInt(6); i++) {
                sheets.add(sheet(random, yardstick, Source.values()[i % 11]));
            }
            try {
                property.check(random, yardstick, sheets);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    private static Yardstick yardstick(Random random) {
        double middle = 1 + random.nextInt(60);
        double high = middle + 1 + random.nextInt(39);
        List<Criterion> criteria = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(c -> new Criterion(
                        "C" + c,
                        random.nextBoolean() ? "MIDDLE" : "HIGH",
                        IntStream.range(0, 1 + random.nextInt(7))
                                .mapToObj(i -> new Item("c" + c + "i" + i, 1 + random.nextInt(5), POINTS))
                                .toList()))
                .toList();
        return new Yardstick(
                "random",
                1,
                "letters",
                1,
                criteria,
                List.of(new Level("LOW", 0), new Level("MIDDLE", middle), new Level("HIGH", high)),
                2,
                1,
                366);
    }

    /** Answers the first item of each criterion and some of the others. */
    private static Sheet sheet(Random random, Yardstick yardstick, Source source) {
        List<Answer> answers = new ArrayList<>();
        for (Criterion criterion : yardstick.criteria()) {
            for (Item item : criterion.items()) {
                if (item == criterion.items().getFirst() || random.nextBoolean()) {
                    answers.add(new Answer(item.code(), random.nextInt(5)));
                }
            }
        }
        return new Sheet(
                new SheetId(UUID.randomUUID()),
                source,
                null,
                TODAY,
                TODAY,
                source.counts() ? DEPUTY : TEACHER,
                answers,
                null);
    }

    private static Sheet better(Random random, Sheet sheet) {
        return with(
                sheet,
                sheet.answers().stream()
                        .map(answer -> new Answer(answer.item(), Math.min(4, answer.points() + random.nextInt(3))))
                        .toList());
    }

    private static Sheet with(Sheet sheet, List<Answer> answers) {
        return new Sheet(
                sheet.id(),
                sheet.source(),
                sheet.sourceDescription(),
                sheet.answeredOn(),
                sheet.recordedOn(),
                sheet.recordedBy(),
                answers,
                sheet.annulment());
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
                DEPUTY));
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
