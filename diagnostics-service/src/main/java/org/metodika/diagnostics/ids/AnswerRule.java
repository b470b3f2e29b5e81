package org.metodika.diagnostics.ids;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;

/** How an item is answered: which answers it takes, and how many points each gives. */
public sealed interface AnswerRule {

    /** A point on a scale, ascending from 0; reversed, an answer gives what it lacks to the highest point. */
    record Points(List<Integer> points, boolean reverse) implements AnswerRule {
        public Points {
            points = List.copyOf(points);
        }
    }

    /** Some of a list of choices, at least and at most so many; their points are added. */
    record Choices(List<Choice> choices, int least, int most) implements AnswerRule {
        public Choices {
            choices = List.copyOf(choices);
        }

        /** The choice with this code. */
        public Optional<Choice> choice(String code) {
            return choices.stream().filter(choice -> choice.code().equals(code)).findFirst();
        }

        private List<String> codes() {
            return choices.stream().map(Choice::code).toList();
        }
    }

    /** A choice with its points. */
    record Choice(String code, int points) {}

    /** A number in a range, with points from certain numbers on. */
    record Amount(double from, double to, int decimals, List<Step> steps) implements AnswerRule {
        public Amount {
            steps = List.copyOf(steps);
        }
    }

    /** Points from a number on. */
    record Step(double from, int points) {}

    /** Words. */
    record Words(int longest) implements AnswerRule {}

    /** What is wrong with an answer; null when it is taken. */
    default @Nullable Flaw flaw(String at, Answer answer) {
        return switch (this) {
            case Points(var points, var reverse) -> pointsFlaw(at, points, answer);
            case Choices choices -> choicesFlaw(at, choices, answer);
            case Amount amount -> amountFlaw(at, amount, answer);
            case Words(var longest) -> wordsFlaw(at, longest, answer);
        };
    }

    /** Points that an answer gives that was taken. */
    default int pointsOf(Answer answer) {
        return switch (this) {
            case Points(var points, var reverse) -> {
                int given = Objects.requireNonNull(answer.points());
                yield reverse ? points.getLast() - given : given;
            }
            case Choices choices ->
                Objects.requireNonNull(answer.options()).stream()
                        .mapToInt(code -> choices.choice(code).orElseThrow().points())
                        .sum();
            case Amount(var from, var to, var decimals, var steps) -> {
                double number = Objects.requireNonNull(answer.number());
                yield steps.stream()
                        .filter(step -> number >= step.from())
                        .reduce((lower, higher) -> higher)
                        .map(Step::points)
                        .orElse(0);
            }
            case Words words -> 0;
        };
    }

    private static @Nullable Flaw pointsFlaw(String at, List<Integer> points, Answer answer) {
        Integer given = answer.points();
        if (given == null || answer.options() != null || answer.number() != null || answer.text() != null) {
            return Flaw.at(at + "/points", "answer-is-points", points);
        }
        return points.contains(given) ? null : Flaw.at(at + "/points", "points-off-scale", given, points);
    }

    private static @Nullable Flaw choicesFlaw(String at, Choices rule, Answer answer) {
        List<String> chosen = answer.options();
        if (chosen == null || answer.points() != null || answer.number() != null || answer.text() != null) {
            return Flaw.at(at + "/options", "answer-is-options", rule.codes());
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < chosen.size(); i++) {
            if (rule.choice(chosen.get(i)).isEmpty()) {
                return Flaw.at(at + "/options/" + i, "option-unknown", chosen.get(i), rule.codes());
            }
            if (!seen.add(chosen.get(i))) {
                return Flaw.at(at + "/options/" + i, "option-chosen-twice", chosen.get(i));
            }
        }
        return chosen.size() < rule.least() || chosen.size() > rule.most()
                ? Flaw.at(at + "/options", "wrong-number-of-options", chosen.size(), rule.least(), rule.most())
                : null;
    }

    private static @Nullable Flaw amountFlaw(String at, Amount rule, Answer answer) {
        Double number = answer.number();
        if (number == null || answer.points() != null || answer.options() != null || answer.text() != null) {
            return Flaw.at(at + "/number", "answer-is-number", rule.from(), rule.to());
        }
        if (!(number >= rule.from() && number <= rule.to())) {
            return Flaw.at(at + "/number", "number-out-of-range", number, rule.from(), rule.to());
        }
        return BigDecimal.valueOf(number).stripTrailingZeros().scale() > rule.decimals()
                ? Flaw.at(at + "/number", "too-many-decimals", number, rule.decimals())
                : null;
    }

    private static @Nullable Flaw wordsFlaw(String at, int longest, Answer answer) {
        String text = answer.text();
        if (text == null || answer.points() != null || answer.options() != null || answer.number() != null) {
            return Flaw.at(at + "/text", "answer-is-text");
        }
        if (text.isBlank()) {
            return Flaw.at(at + "/text", "not-blank");
        }
        return text.length() > longest ? Flaw.at(at + "/text", "text-too-long", longest) : null;
    }
}
