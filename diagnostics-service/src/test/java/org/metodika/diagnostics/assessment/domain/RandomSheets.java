package org.metodika.diagnostics.assessment.domain;

import static org.metodika.diagnostics.assessment.domain.Sample.DEPUTY;
import static org.metodika.diagnostics.assessment.domain.Sample.TEACHER;
import static org.metodika.diagnostics.assessment.domain.Sample.TODAY;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.metodika.diagnostics.assessment.domain.Yardstick.Criterion;
import org.metodika.diagnostics.assessment.domain.Yardstick.Item;
import org.metodika.diagnostics.assessment.domain.Yardstick.Level;
import org.metodika.diagnostics.assessment.domain.Yardstick.Limits;
import org.metodika.diagnostics.assessment.domain.Yardstick.Placed;
import org.metodika.diagnostics.ids.Answer;
import org.metodika.diagnostics.ids.AnswerRule.Amount;
import org.metodika.diagnostics.ids.AnswerRule.Choice;
import org.metodika.diagnostics.ids.AnswerRule.Choices;
import org.metodika.diagnostics.ids.AnswerRule.Points;
import org.metodika.diagnostics.ids.AnswerRule.Step;
import org.metodika.diagnostics.ids.AnswerRule.Words;
import org.metodika.diagnostics.ids.Source;

/** Yardsticks with items of all types, and sheets that answer them, by chance. */
final class RandomSheets {

    private RandomSheets() {}

    static Yardstick yardstick(Random random) {
        double middle = 1 + random.nextInt(600) / 10.0;
        double high = middle + 1 + random.nextInt(380) / 10.0;
        List<Criterion> criteria = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(c -> criterion(random, "c" + c))
                .toList();
        return new Yardstick(
                "random",
                1,
                "letters",
                1,
                criteria,
                List.of(new Item("words", 1, 0, false, new Words(100))),
                List.of(new Level("LOW", 0), new Level("MIDDLE", middle), new Level("HIGH", high)),
                new Limits(List.of(), List.of(), Placed.NOTHING, 2, 1, 366));
    }

    /** The first items are scored, as many as a sheet must answer. */
    private static Criterion criterion(Random random, String code) {
        int minimum = 1 + random.nextInt(3);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < minimum + random.nextInt(5); i++) {
            items.add(item(random, code + "i" + i));
        }
        items.add(new Item(code + "words", 1, 0, false, new Words(100)));
        return new Criterion(code.toUpperCase(), random.nextBoolean() ? "MIDDLE" : "HIGH", minimum, items);
    }

    private static Item item(Random random, String code) {
        int weight = 1 + random.nextInt(5);
        return switch (random.nextInt(4)) {
            case 0 -> new Item(code, weight, 4, false, new Points(List.of(0, 1, 2, 3, 4), random.nextBoolean()));
            case 1 -> new Item(code, weight, 5, false, new Choices(choices(0, 2, 5), 1, 1));
            case 2 -> new Item(code, weight, 4, false, new Choices(choices(0, 1, 3, 1), random.nextInt(2), 2));
            default ->
                new Item(
                        code,
                        weight,
                        3,
                        false,
                        new Amount(0, 10, 1, List.of(new Step(0, 1), new Step(2.5, 3), new Step(7.1, 0))));
        };
    }

    private static List<Choice> choices(int... points) {
        return IntStream.range(0, points.length)
                .mapToObj(i -> new Choice("o" + i, points[i]))
                .toList();
    }

    /** Answers as many items of each criterion as are needed, and some of the others. */
    static Sheet sheet(Random random, Yardstick yardstick, Source source) {
        List<Answer> answers = new ArrayList<>();
        for (Criterion criterion : yardstick.criteria()) {
            for (int i = 0; i < criterion.items().size(); i++) {
                if (i < criterion.minimumAnswers() || random.nextBoolean()) {
                    answers.add(answer(random, criterion.items().get(i)));
                }
            }
        }
        Collections.shuffle(answers, random);
        return sheet(source, answers);
    }

    /** One answer too few about this criterion. */
    static Sheet tooLittle(Random random, Criterion criterion, Source source) {
        List<Answer> answers = new ArrayList<>();
        answers.add(answer(random, criterion.items().getLast()));
        for (int i = 0; i < criterion.minimumAnswers() - 1; i++) {
            answers.add(answer(random, criterion.items().get(i)));
        }
        return sheet(source, answers);
    }

    static Answer answer(Random random, Item item) {
        Answer answer = switch (item.rule()) {
            case Points points -> Answer.points(item.code(), random.nextInt(5));
            case Choices choices -> {
                List<Choice> all = new ArrayList<>(choices.choices());
                Collections.shuffle(all, random);
                int chosen = choices.least() + random.nextInt(choices.most() - choices.least() + 1);
                yield Answer.options(
                        item.code(),
                        all.subList(0, chosen).stream().map(Choice::code).toArray(String[]::new));
            }
            // At the edges of the steps as often as between them.
            case Amount amount ->
                Answer.number(
                        item.code(),
                        random.nextBoolean()
                                ? List.of(0.0, 2.4, 2.5, 7.0, 7.1, 10.0).get(random.nextInt(6))
                                : random.nextInt(101) / 10.0);
            case Words words -> Answer.text(item.code(), "слово");
        };
        if (item.rule().flaw("", answer) != null) {
            throw new AssertionError(answer + " is no answer to " + item);
        }
        return answer;
    }

    /** The same sheet with answers that give as many points or more. */
    static Sheet better(Random random, Yardstick yardstick, Sheet sheet) {
        return with(
                sheet,
                sheet.answers().stream()
                        .map(answer -> {
                            Item item = yardstick.items().get(answer.item());
                            Answer other = answer(random, item);
                            return item.rule().pointsOf(other) >= item.rule().pointsOf(answer) ? other : answer;
                        })
                        .toList());
    }

    static Sheet with(Sheet sheet, List<Answer> answers) {
        return new Sheet(
                sheet.id(),
                sheet.source(),
                null,
                null,
                null,
                null,
                sheet.answeredOn(),
                sheet.recordedOn(),
                sheet.recordedBy(),
                answers,
                sheet.annulment());
    }

    private static Sheet sheet(Source source, List<Answer> answers) {
        return new Sheet(
                new SheetId(UUID.randomUUID()),
                source,
                null,
                null,
                null,
                null,
                TODAY,
                TODAY,
                source.counts() ? DEPUTY : TEACHER,
                answers,
                null);
    }

    /** The score in tenths of a percent, as a fraction of whole numbers rounded half up. */
    static long tenths(Criterion criterion, List<Sheet> sheets) {
        BigInteger above = BigInteger.ZERO;
        BigInteger below = BigInteger.ONE;
        int counted = 0;
        for (Sheet sheet : sheets) {
            long given = 0;
            long attainable = 0;
            int answered = 0;
            for (Item item : criterion.items()) {
                for (Answer answer : sheet.answers()) {
                    if (answer.item().equals(item.code()) && item.attainable() > 0) {
                        given += (long) item.rule().pointsOf(answer) * item.weight();
                        attainable += (long) item.attainable() * item.weight();
                        answered++;
                    }
                }
            }
            if (answered >= criterion.minimumAnswers()) {
                BigInteger whole = BigInteger.valueOf(attainable);
                above = above.multiply(whole).add(BigInteger.valueOf(given).multiply(below));
                below = below.multiply(whole);
                counted++;
            }
        }
        BigInteger divisor = below.multiply(BigInteger.valueOf(counted));
        BigInteger twice = above.multiply(BigInteger.valueOf(2_000)).add(divisor);
        return twice.divide(divisor.multiply(BigInteger.TWO)).longValueExact();
    }
}
