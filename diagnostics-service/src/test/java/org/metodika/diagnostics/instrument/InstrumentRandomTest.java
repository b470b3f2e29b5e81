package org.metodika.diagnostics.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.metodika.diagnostics.dictionary.Text;
import org.metodika.diagnostics.instrument.Instrument.Criterion;
import org.metodika.diagnostics.instrument.Instrument.Item;
import org.metodika.diagnostics.instrument.Instrument.Level;
import org.metodika.diagnostics.instrument.ItemType.FreeText;
import org.metodika.diagnostics.instrument.ItemType.MultipleChoice;
import org.metodika.diagnostics.instrument.ItemType.NumberEntry;
import org.metodika.diagnostics.instrument.ItemType.OnScale;
import org.metodika.diagnostics.instrument.ItemType.Option;
import org.metodika.diagnostics.instrument.ItemType.SingleChoice;
import org.metodika.diagnostics.instrument.ItemType.Threshold;
import org.metodika.kit.domain.Rejection.Flaw;

/** What holds for every instrument; the seed stands in each message. */
class InstrumentRandomTest {

    private static final int SEEDS = 500;

    @Test
    void everyInstrumentIsExportedAndImportedUnchanged() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Instrument instrument = RandomInstruments.next(new Random(seed));
            String exported = Files.JSON.writeValueAsString(InstrumentJson.of(instrument));
            Instrument imported =
                    Files.JSON.readValue(exported, InstrumentJson.class).read();

            assertThat(imported).as("seed %d", seed).isEqualTo(instrument);
            assertThat(Files.JSON.writeValueAsString(InstrumentJson.of(imported)))
                    .as("seed %d", seed)
                    .isEqualTo(exported);
        }
    }

    /** The levels that are refused are those that no combination of answers gives, each tried one by one. */
    @Test
    void exactlyTheLevelsThatNoAnswersReachAreRefused() {
        int refused = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Instrument instrument = RandomInstruments.next(new Random(seed));
            List<Flaw> flaws = Files.flaws(instrument);
            List<String> expected = instrument.criteria().stream()
                    .flatMap(criterion -> unreached(instrument, criterion).stream()
                            .map(level -> level.code() + " " + criterion.code()))
                    .toList();

            assertThat(flaws).as("seed %d", seed).allMatch(flaw -> flaw.code().equals("level-unreachable"));
            assertThat(flaws.stream()
                            .map(flaw -> flaw.arguments().get(0) + " "
                                    + flaw.arguments().get(1)))
                    .as("seed %d", seed)
                    .containsExactlyElementsOf(expected);
            refused += flaws.size();
        }
        assertThat(refused).isBetween(20, 4 * SEEDS);
    }

    private static List<Level> unreached(Instrument instrument, Criterion criterion) {
        Set<Integer> sums = Set.of(0);
        for (Item item : criterion.items()) {
            Set<Integer> points = points(instrument, item.type());
            sums = sums.stream()
                    .flatMap(sum -> points.stream().map(given -> sum + given * item.weight()))
                    .collect(Collectors.toSet());
        }
        int most = sums.stream().max(Integer::compare).orElseThrow();
        Set<Level> reached = new HashSet<>();
        for (int sum : sums) {
            double score = Math.floor(1_000.0 * sum / most + 0.5) / 10;
            instrument.levels().stream()
                    .filter(level -> score >= level.from())
                    .reduce((lower, higher) -> higher)
                    .ifPresent(reached::add);
        }
        return instrument.levels().stream()
                .filter(level -> !reached.contains(level))
                .toList();
    }

    private static Set<Integer> points(Instrument instrument, ItemType type) {
        return switch (type) {
            case OnScale onScale -> {
                List<Integer> points = instrument.scaleOf(onScale).points();
                yield Set.copyOf(points);
            }
            case SingleChoice choice ->
                choice.options().stream().map(Option::points).collect(Collectors.toSet());
            case MultipleChoice choice -> subsets(choice);
            case NumberEntry number ->
                number.thresholds().stream().map(Threshold::points).collect(Collectors.toSet());
            case FreeText text -> Set.of(0);
        };
    }

    private static Set<Integer> subsets(MultipleChoice choice) {
        return IntStream.range(0, 1 << choice.options().size())
                .filter(chosen ->
                        Integer.bitCount(chosen) >= choice.least() && Integer.bitCount(chosen) <= choice.most())
                .mapToObj(chosen -> IntStream.range(0, choice.options().size())
                        .filter(i -> (chosen >> i & 1) == 1)
                        .map(i -> Objects.requireNonNull(choice.options().get(i).points()))
                        .sum())
                .collect(Collectors.toSet());
    }

    /** The largest that is let through to the last question, and larger ones, are answered at once. */
    @Test
    void aHostileInstrumentIsAnsweredAtOnce() {
        Text text = new Text("т", "t");
        List<Option> options = IntStream.range(0, 30)
                .mapToObj(i -> new Option("o" + i, text, 1 + i * 3))
                .toList();
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThat(heavy(text, new MultipleChoice(options, 0, 30), 14, 1)).isEmpty();
            assertThat(heavy(text, new MultipleChoice(options, 0, 30), 300, 100))
                    .extracting(Flaw::code)
                    .containsExactly("criterion-too-heavy");
            assertThat(heavy(text, new MultipleChoice(options, 0, 30), 3_000, 1))
                    .extracting(Flaw::code)
                    .contains("too-many-items");
            assertThat(heavy(text, new MultipleChoice(options, Integer.MIN_VALUE, Integer.MAX_VALUE), 3, 1))
                    .extracting(Flaw::code)
                    .contains("out-of-range");
            assertThat(heavy(text, new NumberEntry(0, Double.MAX_VALUE, Integer.MAX_VALUE, List.of()), 3, 1))
                    .extracting(Flaw::code)
                    .contains("number-range-empty");
        });
    }

    private static List<Flaw> heavy(Text text, ItemType type, int items, int weight) {
        Instrument sample = RandomInstruments.next(new Random(1));
        Criterion criterion = new Criterion(
                "METHODICAL",
                "MIDDLE",
                1,
                IntStream.range(0, items)
                        .mapToObj(i -> new Item("i" + i, text, type, weight, false))
                        .toList());
        return Files.flaws(new Instrument(
                "heavy",
                Instrument.DRAFT,
                Instrument.Kind.QUESTIONNAIRE,
                text,
                text,
                "difficulty-characters",
                1,
                1,
                100,
                100,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                sample.levels(),
                List.of(criterion),
                List.of()));
    }
}
