package org.metodika.diagnostics.survey.application;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.ids.Answer;
import org.metodika.diagnostics.survey.domain.Question;
import org.metodika.diagnostics.survey.domain.Respondents;
import org.metodika.diagnostics.survey.domain.Survey;
import org.metodika.diagnostics.survey.domain.SurveyId;
import org.metodika.diagnostics.survey.domain.SurveyRefusal.SurveyHasNoResults;
import org.metodika.diagnostics.survey.domain.SurveyResults;
import org.metodika.diagnostics.survey.domain.SurveyResults.QuestionResult;
import org.metodika.diagnostics.survey.domain.SurveyStatus;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Versioned;

/** What a closed survey found, as far as it may be shown (L6), beside the wave before it (C26). */
public final class Findings {

    private final Surveys surveys;
    private final Questionnaires questionnaires;

    public Findings(Surveys surveys, Questionnaires questionnaires) {
        this.surveys = surveys;
        this.questionnaires = questionnaires;
    }

    /**
     * @param earlier results of the earlier wave; absent where there is none, or it is not closed
     * @param texts own words by group and question, in alphabetical order: who wrote what, and what one person wrote to several
     *     questions, is not to be seen
     */
    public record Found(
            Versioned<Survey> survey,
            List<Question> questions,
            SurveyResults results,
            @Nullable SurveyResults earlier,
            Map<Respondents, Map<String, List<String>>> texts) {}

    /**
     * The results; empty where the actor may not see the survey. The teacher it is about gets the figures without the texts: a
     * teacher knows how pupils write.
     *
     * @throws org.metodika.kit.problem.ProblemException 409 while there are none
     */
    public Optional<Found> of(SurveyId id, Actor actor) {
        return surveys.find(id, actor).map(found -> {
            Survey survey = found.state();
            SurveyResults results = survey.results();
            if (results == null || survey.status() != SurveyStatus.CLOSED) {
                throw Problems.of(new SurveyHasNoResults(survey.status()));
            }
            boolean concerned = survey.teacherId() != null && survey.teacherId().equals(actor.staffId());
            List<Question> questions = questionnaires.questions(survey);
            return new Found(
                    found,
                    questions,
                    results,
                    earlier(survey),
                    concerned ? Map.of() : texts(survey, questions, results));
        });
    }

    private @Nullable SurveyResults earlier(Survey survey) {
        SurveyId earlier = survey.plan().earlierWave();
        return earlier == null
                ? null
                : surveys.any(earlier)
                        .filter(wave -> wave.status() == SurveyStatus.CLOSED)
                        .map(Survey::results)
                        .orElse(null);
    }

    private Map<Respondents, Map<String, List<String>>> texts(
            Survey survey, List<Question> questions, SurveyResults results) {
        List<String> inWords = questions.stream()
                .filter(question -> question.kind() == Question.Kind.TEXT)
                .map(Question::code)
                .toList();
        Map<Respondents, Map<String, List<String>>> texts = new EnumMap<>(Respondents.class);
        if (inWords.isEmpty()) {
            return texts;
        }
        surveys.answers(survey).forEach((group, sheets) -> {
            Map<String, List<String>> ofGroup = new LinkedHashMap<>();
            inWords.stream()
                    .filter(item -> shown(results, group, item))
                    .forEach(item -> ofGroup.put(item, words(sheets, item)));
            texts.put(group, ofGroup);
        });
        return texts;
    }

    private static boolean shown(SurveyResults results, Respondents group, String item) {
        return results.of(group)
                .flatMap(result -> result.question(item))
                .filter(QuestionResult::shown)
                .isPresent();
    }

    private static List<String> words(List<List<Answer>> sheets, String item) {
        return sheets.stream()
                .flatMap(List::stream)
                .filter(answer -> answer.item().equals(item))
                .map(Answer::text)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }
}
