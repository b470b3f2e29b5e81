package org.metodika.diagnostics.survey.domain;

import java.util.List;
import org.metodika.diagnostics.ids.Answer;
import org.metodika.diagnostics.ids.AnswerRule;

/**
 * Вопрос анкеты: what an answer is checked and counted by.
 *
 * @param obligatory whether a sheet without an answer to it is refused
 * @param rule which answers it takes
 */
public record Question(String code, boolean obligatory, AnswerRule rule) {

    /** Вид вопроса. */
    public enum Kind {
        /** Шкала: points. */
        SCALE,
        /** Один вариант. */
        SINGLE,
        /** Несколько вариантов. */
        MULTIPLE,
        /** Число. */
        NUMBER,
        /** Своими словами. */
        TEXT
    }

    /** How it is asked. */
    public Kind kind() {
        return switch (rule) {
            case AnswerRule.Points points -> Kind.SCALE;
            case AnswerRule.Choices choices -> choices.most() == 1 ? Kind.SINGLE : Kind.MULTIPLE;
            case AnswerRule.Amount amount -> Kind.NUMBER;
            case AnswerRule.Words words -> Kind.TEXT;
        };
    }

    /** Codes that may be chosen, the points of a scale among them, in their order; empty for numbers and texts. */
    public List<String> options() {
        return switch (rule) {
            case AnswerRule.Points points ->
                points.points().stream().map(String::valueOf).toList();
            case AnswerRule.Choices choices ->
                choices.choices().stream().map(AnswerRule.Choice::code).toList();
            case AnswerRule.Amount amount -> List.of();
            case AnswerRule.Words words -> List.of();
        };
    }

    /** Codes that an answer chose, the points of a scale as the code they are. */
    public static List<String> chosen(Answer answer) {
        Integer points = answer.points();
        List<String> options = answer.options();
        if (points != null) {
            return List.of(points.toString());
        }
        return options == null ? List.of() : options;
    }
}
