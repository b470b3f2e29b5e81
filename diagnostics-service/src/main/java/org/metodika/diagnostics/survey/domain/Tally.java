package org.metodika.diagnostics.survey.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.ids.Answer;
import org.metodika.diagnostics.survey.domain.SurveyResults.Count;
import org.metodika.diagnostics.survey.domain.SurveyResults.GroupResult;
import org.metodika.diagnostics.survey.domain.SurveyResults.QuestionResult;

/**
 * Counts answers, and keeps back what would speak of fewer than {@value SurveyResults#FEWEST} people (L6): a small group, a
 * question that few of a group answered, and all together wherever a group or a question of one was kept back, since what is
 * missing is the difference between all and the others.
 */
public final class Tally {

    private static final double HUNDREDTHS = 100.0;

    private Tally() {}

    /**
     * The results.
     *
     * @param sheets the answers of each group that was asked, in the order of the plan
     */
    public static SurveyResults of(List<Question> questions, Map<Respondents, List<List<Answer>>> sheets) {
        List<GroupResult> groups = new ArrayList<>();
        List<List<Answer>> together = new ArrayList<>();
        sheets.forEach((group, given) -> {
            groups.add(
                    given.size() < SurveyResults.FEWEST ? GroupResult.tooFew(group) : counted(group, questions, given));
            together.addAll(given);
        });
        boolean allShown = groups.size() > 1 && groups.stream().allMatch(GroupResult::shown);
        return new SurveyResults(groups, allShown ? all(questions, groups, together) : null);
    }

    private static GroupResult all(List<Question> questions, List<GroupResult> groups, List<List<Answer>> together) {
        GroupResult sum = counted(null, questions, together);
        return new GroupResult(
                null,
                sum.respondents(),
                sum.questions().stream()
                        .map(result ->
                                everyGroupShows(groups, result.item()) ? result : QuestionResult.tooFew(result.item()))
                        .toList());
    }

    private static boolean everyGroupShows(List<GroupResult> groups, String item) {
        return groups.stream()
                .allMatch(group ->
                        group.question(item).filter(QuestionResult::shown).isPresent());
    }

    private static GroupResult counted(
            @Nullable Respondents group, List<Question> questions, List<List<Answer>> sheets) {
        return new GroupResult(
                group,
                sheets.size(),
                questions.stream().map(question -> counted(question, sheets)).toList());
    }

    private static QuestionResult counted(Question question, List<List<Answer>> sheets) {
        List<Answer> given = sheets.stream()
                .flatMap(List::stream)
                .filter(answer -> answer.item().equals(question.code()))
                .toList();
        return given.size() < SurveyResults.FEWEST
                ? QuestionResult.tooFew(question.code())
                : new QuestionResult(question.code(), given.size(), mean(question, given), counts(question, given));
    }

    private static List<Count> counts(Question question, List<Answer> given) {
        Map<String, Integer> times = new HashMap<>();
        given.stream()
                .flatMap(answer -> Question.chosen(answer).stream())
                .forEach(code -> times.merge(code, 1, Integer::sum));
        return question.options().stream()
                .map(code -> new Count(code, times.getOrDefault(code, 0)))
                .toList();
    }

    private static @Nullable Double mean(Question question, List<Answer> given) {
        return switch (question.kind()) {
            case SCALE ->
                rounded(given.stream().mapToDouble(Tally::points).average().orElse(0));
            case NUMBER ->
                rounded(given.stream().mapToDouble(Tally::number).average().orElse(0));
            case SINGLE, MULTIPLE, TEXT -> null;
        };
    }

    private static double points(Answer answer) {
        Integer points = answer.points();
        return points == null ? 0 : points;
    }

    private static double number(Answer answer) {
        Double number = answer.number();
        return number == null ? 0 : number;
    }

    private static double rounded(double mean) {
        return Math.round(mean * HUNDREDTHS) / HUNDREDTHS;
    }
}
