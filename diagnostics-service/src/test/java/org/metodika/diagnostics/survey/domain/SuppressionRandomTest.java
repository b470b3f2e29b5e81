package org.metodika.diagnostics.survey.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metodika.diagnostics.ids.Answer;
import org.metodika.diagnostics.ids.AnswerRule;
import org.metodika.diagnostics.survey.domain.SurveyResults.GroupResult;
import org.metodika.diagnostics.survey.domain.SurveyResults.QuestionResult;
import org.metodika.test.Requirement;

/**
 * Plays somebody who has all that is shown and adds and subtracts it as they like: whatever sum of groups comes out, at least five
 * people stand behind it (L6). A shown figure is a vector over the groups; what arithmetic can reach is the space they span.
 */
@Requirement("L6")
class SuppressionRandomTest {

    private static final List<Question> QUESTIONS = List.of(
            new Question("A", false, new AnswerRule.Points(List.of(0, 1, 2), false)),
            new Question(
                    "B",
                    false,
                    new AnswerRule.Choices(
                            List.of(new AnswerRule.Choice("X", 0), new AnswerRule.Choice("Y", 0)), 1, 1)),
            new Question("C", false, new AnswerRule.Words(100)));

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noArithmeticReachesFewerThanFive(int seed) {
        Map<Respondents, List<List<Answer>>> sheets = sheets(new Random(seed));
        SurveyResults results = Tally.of(QUESTIONS, sheets);

        assertThat(reachable(results, sheets)).isEmpty();
        for (GroupResult group : results.groups()) {
            assertThat(group.shown())
                    .isEqualTo(sheets.getOrDefault(group.group(), List.of()).size() >= SurveyResults.FEWEST);
        }
    }

    /** The proof can fail: with the sum of all beside one group, the other one is the difference. */
    @Test
    void wouldNoticeASumThatGivesAGroupAway() {
        Map<Respondents, List<List<Answer>>> sheets = new LinkedHashMap<>();
        sheets.put(Respondents.PUPILS, filled(20));
        sheets.put(Respondents.PARENTS, filled(3));
        SurveyResults careless = new SurveyResults(
                List.of(
                        Tally.of(QUESTIONS, Map.of(Respondents.PUPILS, filled(20)))
                                .groups()
                                .getFirst(),
                        new GroupResult(Respondents.PARENTS, null, List.of())),
                new GroupResult(null, 23, List.of(new QuestionResult("A", 23, 1.0, List.of()))));

        assertThat(reachable(careless, sheets)).contains("A of [PARENTS]", "respondents of [PARENTS]");
        assertThat(reachable(Tally.of(QUESTIONS, sheets), sheets)).isEmpty();
    }

    /** Sets of groups with one to four people whose sum follows from what is shown. */
    private static List<String> reachable(SurveyResults results, Map<Respondents, List<List<Answer>>> sheets) {
        List<Respondents> groups = List.copyOf(sheets.keySet());
        List<String> found = new ArrayList<>();
        find(
                "respondents",
                groups,
                group -> sheets.get(groups.get(group)).size(),
                shownRespondents(results, groups),
                found);
        for (Question question : QUESTIONS) {
            find(
                    question.code(),
                    groups,
                    group -> answered(sheets.get(groups.get(group)), question),
                    shownQuestion(results, groups, question.code()),
                    found);
        }
        return found;
    }

    private static void find(
            String what, List<Respondents> groups, IntUnaryOperator people, List<double[]> shown, List<String> found) {
        for (int set = 1; set < 1 << groups.size(); set++) {
            int mask = set;
            int size = IntStream.range(0, groups.size())
                    .filter(group -> (mask >> group & 1) == 1)
                    .map(people)
                    .sum();
            double[] wanted = IntStream.range(0, groups.size())
                    .mapToDouble(group -> mask >> group & 1)
                    .toArray();
            if (size > 0 && size < SurveyResults.FEWEST && spans(shown, wanted)) {
                found.add(what + " of "
                        + IntStream.range(0, groups.size())
                                .filter(group -> (mask >> group & 1) == 1)
                                .mapToObj(groups::get)
                                .toList());
            }
        }
    }

    private static List<double[]> shownRespondents(SurveyResults results, List<Respondents> groups) {
        List<double[]> shown = new ArrayList<>();
        results.groups().stream().filter(GroupResult::shown).forEach(group -> shown.add(one(groups, group)));
        if (results.all() != null) {
            shown.add(all(groups));
        }
        return shown;
    }

    private static List<double[]> shownQuestion(SurveyResults results, List<Respondents> groups, String item) {
        List<double[]> shown = new ArrayList<>();
        results.groups().stream()
                .filter(group ->
                        group.question(item).filter(QuestionResult::shown).isPresent())
                .forEach(group -> shown.add(one(groups, group)));
        GroupResult all = results.all();
        if (all != null && all.question(item).filter(QuestionResult::shown).isPresent()) {
            shown.add(all(groups));
        }
        return shown;
    }

    private static double[] one(List<Respondents> groups, GroupResult result) {
        return groups.stream()
                .mapToDouble(group -> group == result.group() ? 1 : 0)
                .toArray();
    }

    private static double[] all(List<Respondents> groups) {
        return groups.stream().mapToDouble(group -> 1).toArray();
    }

    /** Whether a vector is a sum of multiples of others: whether it adds nothing to their rank. */
    private static boolean spans(List<double[]> vectors, double[] wanted) {
        List<double[]> more = new ArrayList<>(vectors);
        more.add(wanted);
        return rank(more) == rank(vectors);
    }

    private static int rank(List<double[]> vectors) {
        List<double[]> rows =
                new ArrayList<>(vectors.stream().map(double[]::clone).toList());
        int rank = 0;
        int width = rows.isEmpty() ? 0 : rows.getFirst().length;
        for (int column = 0; column < width; column++) {
            int at = column;
            int from = rank;
            int pivot = IntStream.range(from, rows.size())
                    .filter(row -> Math.abs(rows.get(row)[at]) > 1e-9)
                    .findFirst()
                    .orElse(-1);
            if (pivot < 0) {
                continue;
            }
            Collections.swap(rows, rank, pivot);
            double[] lead = rows.get(rank);
            for (int row = rank + 1; row < rows.size(); row++) {
                double factor = rows.get(row)[column] / lead[column];
                for (int i = 0; i < width; i++) {
                    rows.get(row)[i] -= factor * lead[i];
                }
            }
            rank++;
        }
        return rank;
    }

    private static int answered(List<List<Answer>> sheets, Question question) {
        return (int) sheets.stream()
                .filter(sheet -> sheet.stream().anyMatch(given -> given.item().equals(question.code())))
                .count();
    }

    private static Map<Respondents, List<List<Answer>>> sheets(Random random) {
        Map<Respondents, List<List<Answer>>> sheets = new LinkedHashMap<>();
        for (Respondents group : Respondents.values()) {
            if (random.nextInt(3) > 0) {
                List<List<Answer>> ofGroup = new ArrayList<>();
                for (int i = random.nextInt(14); i > 0; i--) {
                    ofGroup.add(sheet(random));
                }
                sheets.put(group, ofGroup);
            }
        }
        return sheets;
    }

    private static List<Answer> sheet(Random random) {
        List<Answer> sheet = new ArrayList<>();
        if (random.nextInt(10) > 0) {
            sheet.add(new Answer("A", random.nextInt(3), null, null, null));
        }
        if (random.nextInt(10) > 1) {
            sheet.add(new Answer("B", null, List.of(random.nextBoolean() ? "X" : "Y"), null, null));
        }
        if (random.nextBoolean()) {
            sheet.add(new Answer("C", null, null, null, "слова " + random.nextInt(100)));
        }
        return sheet;
    }

    private static List<List<Answer>> filled(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> List.of(new Answer("A", i % 3, null, null, null)))
                .toList();
    }
}
