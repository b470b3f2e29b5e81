package org.metodika.diagnostics.instrument;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.metodika.diagnostics.dictionary.Text;
import org.metodika.diagnostics.ids.Respondent;
import org.metodika.diagnostics.ids.Source;
import org.metodika.diagnostics.instrument.Instrument.Criterion;
import org.metodika.diagnostics.instrument.Instrument.Item;
import org.metodika.diagnostics.instrument.Instrument.Kind;
import org.metodika.diagnostics.instrument.Instrument.Level;
import org.metodika.diagnostics.instrument.Instrument.Mark;
import org.metodika.diagnostics.instrument.Instrument.Scale;
import org.metodika.diagnostics.instrument.Instrument.Section;
import org.metodika.diagnostics.instrument.ItemType.FreeText;
import org.metodika.diagnostics.instrument.ItemType.MultipleChoice;
import org.metodika.diagnostics.instrument.ItemType.NumberEntry;
import org.metodika.diagnostics.instrument.ItemType.OnScale;
import org.metodika.diagnostics.instrument.ItemType.Option;
import org.metodika.diagnostics.instrument.ItemType.SingleChoice;
import org.metodika.diagnostics.instrument.ItemType.Threshold;

/** Instruments by chance, sound in everything but perhaps the reach of their levels. */
final class RandomInstruments {

    private static final List<String> CHARACTERS =
            List.of("GENERAL_PEDAGOGICAL", "PSYCHOLOGICAL_PEDAGOGICAL", "METHODICAL", "SCIENTIFIC_THEORETICAL");

    private RandomInstruments() {}

    static Instrument next(Random random) {
        int middle = 1 + random.nextInt(600);
        int high = middle + 1 + random.nextInt(999 - middle);
        return new Instrument(
                "random-" + random.nextInt(1_000_000),
                Instrument.DRAFT,
                Kind.QUESTIONNAIRE,
                text(random),
                text(random),
                "difficulty-characters",
                1,
                1,
                1 + random.nextInt(100),
                1 + random.nextInt(366),
                some(random, Source.class, Source.LESSON, Source.SELF_ASSESSMENT),
                List.of(),
                some(random, Respondent.class, Respondent.TEACHER, Respondent.PUPIL),
                List.of(scale("a", 4), scale("b", 1)),
                List.of(
                        new Level("LOW", 0, text(random)),
                        new Level("MIDDLE", middle / 10.0, text(random)),
                        new Level("HIGH", high / 10.0, text(random))),
                CHARACTERS.subList(0, 1 + random.nextInt(4)).stream()
                        .map(code -> new Criterion(
                                code,
                                random.nextBoolean() ? "MIDDLE" : "HIGH",
                                1,
                                list(1 + random.nextInt(4), i -> scored(random, code + i))))
                        .toList(),
                list(
                        random.nextInt(3),
                        s -> new Section(
                                text(random), list(1 + random.nextInt(3), i -> unscored(random, "s" + s + "-" + i)))));
    }

    @SafeVarargs
    private static <E extends Enum<E>> List<E> some(Random random, Class<E> type, E... always) {
        if (random.nextBoolean()) {
            return List.of();
        }
        EnumSet<E> chosen = EnumSet.noneOf(type);
        for (E constant : type.getEnumConstants()) {
            if (random.nextBoolean()) {
                chosen.add(constant);
            }
        }
        chosen.addAll(List.of(always));
        return List.copyOf(chosen);
    }

    private static Scale scale(String code, int highest) {
        return new Scale(code, list(highest + 1, points -> new Mark(points, new Text("балл " + points, "p" + points))));
    }

    private static Item scored(Random random, String code) {
        ItemType type = switch (random.nextInt(4)) {
            case 0 -> new OnScale(random.nextBoolean() ? "a" : "b", random.nextBoolean());
            case 1 -> new SingleChoice(options(random, true));
            case 2 -> multiple(random, true);
            default ->
                new NumberEntry(
                        -2.5,
                        10,
                        1,
                        List.of(new Threshold(-2.5, random.nextInt(3)), new Threshold(0.1, 1 + random.nextInt(5))));
        };
        return new Item(code, text(random), type, 1 + random.nextInt(4), random.nextBoolean());
    }

    private static Item unscored(Random random, String code) {
        ItemType type = switch (random.nextInt(4)) {
            case 0 -> new FreeText(1 + random.nextInt(10_000));
            case 1 -> new SingleChoice(options(random, false));
            case 2 -> multiple(random, false);
            default -> new NumberEntry(0, 1 + random.nextInt(1_000), 0, List.of());
        };
        return new Item(code, text(random), type, 1, random.nextBoolean());
    }

    private static MultipleChoice multiple(Random random, boolean scored) {
        List<Option> options = options(random, scored);
        int most = 1 + random.nextInt(options.size());
        return new MultipleChoice(options, random.nextInt(most + 1), most);
    }

    private static List<Option> options(Random random, boolean scored) {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            options.add(
                    new Option("o" + i, text(random), scored ? Integer.valueOf(i == 0 ? 2 : random.nextInt(4)) : null));
        }
        return options;
    }

    private static Text text(Random random) {
        return new Text("Текст «" + random.nextInt(1_000) + "»", "Text \"" + random.nextInt(1_000) + "\" \\ \n end");
    }

    private static <T> List<T> list(int size, IntFunction<T> entry) {
        return IntStream.range(0, size).mapToObj(entry).toList();
    }
}
