package org.metodika.diagnostics.survey.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.ids.Answer;
import org.metodika.diagnostics.ids.AnswerRule;
import org.metodika.diagnostics.survey.application.Questionnaires;
import org.metodika.diagnostics.survey.domain.Mode;
import org.metodika.diagnostics.survey.domain.Question;
import org.metodika.diagnostics.survey.domain.Subject;
import org.metodika.diagnostics.survey.domain.Survey;
import org.metodika.kit.directory.Directory;

/**
 * A questionnaire as respondents see it.
 *
 * @param about name of the teacher, or title of the activity or offer; absent for the school
 * @param anonymous whether the answers can't be traced to anybody
 * @param lastDay last day of answers, in the time zone of the school
 */
record FormView(
        String title,
        String description,
        @Nullable String about,
        boolean anonymous,
        LocalDate lastDay,
        List<QuestionView> questions) {

    /** @param options what may be chosen, with its words; empty for numbers and texts */
    record QuestionView(
            String item,
            Question.Kind kind,
            String text,
            boolean required,
            List<OptionView> options,
            @Nullable Limits limits) {}

    /**
     * Limits of what may be entered.
     *
     * @param least fewest options, or smallest number
     * @param most most options, or largest number
     * @param longest most characters of a text
     */
    record Limits(
            @Nullable Double least,
            @Nullable Double most,
            @Nullable Integer longest) {}

    record OptionView(String code, String label) {}

    /** Own answers with the questions. */
    record OwnView(UUID id, String status, boolean sent, FormView form, List<Answer> answers) {}

    static FormView of(Survey survey, Questionnaires questionnaires, Directory directory, Locale locale) {
        Wording wording = new Wording(questionnaires.of(survey), locale);
        return new FormView(
                survey.plan().title(),
                wording.description(),
                about(survey.plan().subject(), directory),
                survey.plan().mode() == Mode.ANONYMOUS,
                survey.plan().lastDay(),
                questionnaires.questions(survey).stream()
                        .map(question -> view(question, wording))
                        .toList());
    }

    private static @Nullable String about(Subject subject, Directory directory) {
        UUID teacherId = subject.teacherId();
        return teacherId == null
                ? subject.title()
                : directory.person(teacherId).map(person -> person.fullName()).orElse(null);
    }

    private static QuestionView view(Question question, Wording wording) {
        return new QuestionView(
                question.code(),
                question.kind(),
                wording.question(question.code()),
                question.obligatory(),
                question.options().stream()
                        .map(code -> new OptionView(code, wording.option(question.code(), code)))
                        .toList(),
                limits(question.rule()));
    }

    private static @Nullable Limits limits(AnswerRule rule) {
        return switch (rule) {
            case AnswerRule.Points points -> null;
            case AnswerRule.Choices choices -> new Limits((double) choices.least(), (double) choices.most(), null);
            case AnswerRule.Amount amount -> new Limits(amount.from(), amount.to(), null);
            case AnswerRule.Words words -> new Limits(null, null, words.longest());
        };
    }
}
