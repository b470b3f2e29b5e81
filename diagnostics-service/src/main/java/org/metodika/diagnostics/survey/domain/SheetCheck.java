package org.metodika.diagnostics.survey.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Checks the answers of one respondent and brings them into one form: in the order of the questions, options in the order of the
 * question, texts without blanks around them. How somebody filled a sheet is not to be seen from it.
 */
public final class SheetCheck {

    private static final int LARGEST_SCALE = 6;
    private static final int MOST_DIGITS = 15;

    private final Map<String, Question> questions = new HashMap<>();
    private final Map<String, Given> accepted = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Flaw> flaws = new ArrayList<>();

    private SheetCheck(List<Question> asked) {
        asked.forEach(question -> questions.put(question.code(), question));
    }

    /** Answers in their form, and what is wrong with them. */
    public record Checked(List<Given> answers, List<Flaw> flaws) {
        public Checked {
            answers = List.copyOf(answers);
            flaws = List.copyOf(flaws);
        }
    }

    /**
     * @param complete whether every obligatory question must be answered; a sheet that is still being filled need not be
     */
    public static Checked of(List<Question> asked, List<Given> given, boolean complete) {
        SheetCheck check = new SheetCheck(asked);
        for (int i = 0; i < given.size(); i++) {
            check.take("/answers/" + i, given.get(i));
        }
        if (complete) {
            asked.stream()
                    .filter(question -> question.required() && !check.seen.contains(question.code()))
                    .forEach(question -> check.flaws.add(Flaw.at("/answers", "question-unanswered", question.code())));
            if (check.accepted.isEmpty() && check.flaws.isEmpty()) {
                check.flaws.add(Flaw.at("/answers", "nothing-answered"));
            }
        }
        return new Checked(
                asked.stream()
                        .map(question -> check.accepted.get(question.code()))
                        .filter(Objects::nonNull)
                        .toList(),
                check.flaws);
    }

    private void take(String place, Given given) {
        Question question = questions.get(given.item());
        if (question == null) {
            flaws.add(Flaw.at(place + "/item", "unknown-question", given.item()));
        } else if (!seen.add(given.item())) {
            flaws.add(Flaw.at(place + "/item", "question-answered-twice", given.item()));
        } else if (kindsOf(given) != 1 || !fits(question, given)) {
            flaws.add(Flaw.at(place, "answer-of-other-kind", given.item(), question.kind()));
        } else {
            inForm(question, given, place).ifPresent(answer -> accepted.put(question.code(), answer));
        }
    }

    private static long kindsOf(Given given) {
        return Stream.of(given.points(), given.choices(), given.number(), given.text())
                .filter(Objects::nonNull)
                .count();
    }

    private static boolean fits(Question question, Given given) {
        return switch (question.kind()) {
            case SCALE -> given.points() != null;
            case SINGLE, MULTIPLE -> given.choices() != null;
            case NUMBER -> given.number() != null;
            case TEXT -> given.text() != null;
        };
    }

    private Optional<Given> inForm(Question question, Given given, String place) {
        return switch (question.kind()) {
            case SCALE, SINGLE, MULTIPLE -> choice(question, given, place);
            case NUMBER -> number(question, given, place);
            case TEXT -> text(question, given, place);
        };
    }

    private Optional<Given> choice(Question question, Given given, String place) {
        List<String> codes = given.codes();
        boolean scale = question.kind() == Question.Kind.SCALE;
        String field = place + (scale ? "/points" : "/choices");
        if (!question.options().containsAll(codes)) {
            flaws.add(Flaw.at(field, "option-unknown", given.item(), question.options()));
            return Optional.empty();
        }
        if (question.kind() == Question.Kind.SINGLE && codes.size() > 1) {
            flaws.add(Flaw.at(field, "one-option-only", given.item()));
            return Optional.empty();
        }
        if (codes.isEmpty()) {
            seen.remove(given.item());
            return Optional.empty();
        }
        return Optional.of(
                scale
                        ? given
                        : new Given(
                                given.item(),
                                null,
                                question.options().stream()
                                        .filter(codes::contains)
                                        .toList(),
                                null,
                                null));
    }

    private Optional<Given> number(Question question, Given given, String place) {
        BigDecimal number = Objects.requireNonNull(given.number());
        BigDecimal least = question.least();
        BigDecimal most = question.most();
        if (number.precision() > MOST_DIGITS || number.scale() > LARGEST_SCALE || number.scale() < -MOST_DIGITS) {
            flaws.add(Flaw.at(place + "/number", "number-too-long", MOST_DIGITS, LARGEST_SCALE));
            return Optional.empty();
        }
        if ((least != null && number.compareTo(least) < 0) || (most != null && number.compareTo(most) > 0)) {
            flaws.add(Flaw.at(place + "/number", "number-outside", text(least), text(most)));
            return Optional.empty();
        }
        return Optional.of(given);
    }

    private static String text(@Nullable BigDecimal limit) {
        return limit == null ? "…" : limit.toPlainString();
    }

    private Optional<Given> text(Question question, Given given, String place) {
        String text = Objects.requireNonNull(given.text()).strip();
        if (text.length() > question.longest()) {
            flaws.add(Flaw.at(place + "/text", "text-too-long", question.longest()));
            return Optional.empty();
        }
        if (text.isEmpty()) {
            seen.remove(given.item());
            return Optional.empty();
        }
        return Optional.of(new Given(given.item(), null, null, null, text));
    }
}
