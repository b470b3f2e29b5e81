package org.metodika.diagnostics.survey.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.survey.application.Questionnaires;
import org.metodika.diagnostics.survey.domain.Given;
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
            @Nullable BigDecimal least,
            @Nullable BigDecimal most,
            @Nullable Integer longest) {}

    record OptionView(String code, String label) {}

    /** Own answers with the questions. */
    record OwnView(UUID id, String status, boolean sent, FormView form, List<Given> answers) {}

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
                question.required(),
                question.options().stream()
                        .map(code -> new OptionView(code, wording.option(question.code(), code)))
                        .toList(),
                question.least(),
                question.most(),
                question.kind() == Question.Kind.TEXT ? question.longest() : null);
    }
}
