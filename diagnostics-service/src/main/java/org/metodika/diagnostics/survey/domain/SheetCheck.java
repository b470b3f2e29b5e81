package org.metodika.diagnostics.survey.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.metodika.diagnostics.ids.Answer;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Checks the answers of one respondent and brings them into one form: in the order of the questions, options in the order of the
 * question, texts without blanks around them. How somebody filled a sheet is not to be seen from it.
 */
public final class SheetCheck {

    private final Map<String, Question> questions = new HashMap<>();
    private final Map<String, Answer> accepted = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Flaw> flaws = new ArrayList<>();

    private SheetCheck(List<Question> asked) {
        asked.forEach(question -> questions.put(question.code(), question));
    }

    /** Answers in their form, and what is wrong with them. */
    public record Checked(List<Answer> answers, List<Flaw> flaws) {
        public Checked {
            answers = List.copyOf(answers);
            flaws = List.copyOf(flaws);
        }
    }

    /**
     * @param complete whether every obligatory question must be answered; a sheet that is still being filled need not be
     */
    public static Checked of(List<Question> asked, List<Answer> given, boolean complete) {
        SheetCheck check = new SheetCheck(asked);
        for (int i = 0; i < given.size(); i++) {
            check.take("/answers/" + i, given.get(i));
        }
        if (complete) {
            asked.stream()
                    .filter(question -> question.obligatory() && !check.seen.contains(question.code()))
                    .forEach(question ->
                            check.flaws.add(Flaw.at("/answers", "obligatory-item-missing", question.code())));
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

    private void take(String place, Answer given) {
        if (isEmpty(given)) {
            return;
        }
        Question question = questions.get(given.item());
        if (question == null) {
            flaws.add(Flaw.at(place + "/item", "unknown-item", given.item()));
            return;
        }
        if (!seen.add(given.item())) {
            flaws.add(Flaw.at(place + "/item", "item-answered-twice", given.item()));
            return;
        }
        Answer answer = inForm(question, given);
        Flaw flaw = question.rule().flaw(place, answer);
        if (flaw == null) {
            accepted.put(question.code(), answer);
        } else {
            flaws.add(flaw);
        }
    }

    /** A field that was left as it was is no answer. */
    private static boolean isEmpty(Answer given) {
        String text = given.text();
        List<String> options = given.options();
        return given.points() == null
                && given.number() == null
                && (text == null || text.isBlank())
                && (options == null || options.isEmpty());
    }

    private static Answer inForm(Question question, Answer given) {
        String text = given.text();
        List<String> options = given.options();
        List<String> known = question.options();
        return new Answer(
                given.item(),
                given.points(),
                options == null || !known.containsAll(options)
                        ? options
                        : options.stream()
                                .sorted((one, other) -> known.indexOf(one) - known.indexOf(other))
                                .toList(),
                given.number(),
                text == null ? null : text.strip());
    }
}
