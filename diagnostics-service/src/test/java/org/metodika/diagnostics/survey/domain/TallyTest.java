package org.metodika.diagnostics.survey.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.metodika.diagnostics.ids.Answer;
import org.metodika.diagnostics.ids.AnswerRule;
import org.metodika.diagnostics.survey.domain.SurveyResults.Count;
import org.metodika.diagnostics.survey.domain.SurveyResults.GroupResult;
import org.metodika.diagnostics.survey.domain.SurveyResults.QuestionResult;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.test.Requirement;

class TallyTest {

    private static final Question SCALE = new Question("S", true, new AnswerRule.Points(List.of(0, 1, 2, 3), false));
    private static final Question SEVERAL = new Question("M", false, choices(3, "A", "B", "C"));
    private static final Question ONE = new Question("O", false, choices(1, "A", "B"));
    private static final Question NUMBER = new Question("N", false, new AnswerRule.Amount(0, 10, 1, List.of()));
    private static final Question TEXT = new Question("T", false, new AnswerRule.Words(20));
    private static final List<Question> ALL = List.of(SCALE, SEVERAL, ONE, NUMBER, TEXT);

    @Test
    @Requirement("A30")
    void countsEachOptionAndTheMean() {
        List<List<Answer>> sheets = IntStream.range(0, 6)
                .mapToObj(i -> List.of(
                        new Answer("S", i % 3, null, null, null),
                        new Answer("M", null, i % 2 == 0 ? List.of("A", "C") : List.of("C"), null, null),
                        new Answer("N", null, null, (double) i, null)))
                .toList();
        GroupResult pupils =
                Tally.of(ALL, Map.of(Respondents.PUPILS, sheets)).groups().getFirst();

        assertThat(pupils.respondents()).isEqualTo(6);
        assertThat(pupils.question("S"))
                .contains(new QuestionResult(
                        "S",
                        6,
                        1.0,
                        List.of(new Count("0", 2), new Count("1", 2), new Count("2", 2), new Count("3", 0))));
        assertThat(pupils.question("M"))
                .contains(new QuestionResult(
                        "M", 6, null, List.of(new Count("A", 3), new Count("B", 0), new Count("C", 6))));
        assertThat(pupils.question("N")).contains(new QuestionResult("N", 6, 2.5, List.of()));
        assertThat(pupils.question("T")).contains(new QuestionResult("T", null, null, List.of()));
    }

    @Test
    @Requirement("L6")
    void tellsNothingOfFewerThanFive() {
        List<List<Answer>> four = IntStream.range(0, 4)
                .mapToObj(i -> List.of(new Answer("S", 1, null, null, null)))
                .toList();
        List<List<Answer>> five = new ArrayList<>(four);
        five.add(List.of(new Answer("S", 3, null, null, null)));

        assertThat(Tally.of(ALL, Map.of(Respondents.PARENTS, four)).groups())
                .containsExactly(new GroupResult(Respondents.PARENTS, null, List.of()));
        assertThat(Tally.of(ALL, Map.of(Respondents.PARENTS, five))
                        .groups()
                        .getFirst()
                        .respondents())
                .isEqualTo(5);
    }

    @Test
    void findsAllThatIsWrongWithASheetAtOnce() {
        SheetCheck.Checked checked = SheetCheck.of(
                ALL,
                List.of(
                        new Answer("S", 7, null, null, null),
                        new Answer("O", null, List.of("A", "B"), null, null),
                        new Answer("N", null, null, 10.5, null),
                        new Answer("T", null, null, null, "длиннее, чем двадцать знаков"),
                        new Answer("X", 1, null, null, null),
                        new Answer("M", 1, null, null, null),
                        new Answer("S", 1, null, null, null)),
                true);

        assertThat(checked.flaws().stream().map(Flaw::code))
                .containsExactly(
                        "points-off-scale",
                        "wrong-number-of-options",
                        "number-out-of-range",
                        "text-too-long",
                        "unknown-item",
                        "answer-is-options",
                        "item-answered-twice");
        assertThat(checked.flaws().stream().map(Flaw::pointer))
                .startsWith("/answers/0/points", "/answers/1/options", "/answers/2/number", "/answers/3/text");
    }

    @Test
    void wantsObligatoryAnswersOnlyWhenItIsSent() {
        List<Answer> some =
                List.of(new Answer("T", null, null, null, "  слова "), new Answer("O", null, List.of(), null, null));

        assertThat(SheetCheck.of(ALL, some, false).flaws()).isEmpty();
        assertThat(SheetCheck.of(ALL, some, true).flaws())
                .containsExactly(Flaw.at("/answers", "obligatory-item-missing", "S"));
        assertThat(SheetCheck.of(List.of(TEXT), List.of(), true).flaws())
                .containsExactly(Flaw.at("/answers", "nothing-answered"));
    }

    @Test
    @Requirement("L6")
    void bringsSheetsIntoOneFormSoThatTheyDifferInTheirAnswersAlone() {
        List<Answer> one = List.of(
                new Answer("T", null, null, null, " слова "),
                new Answer("M", null, List.of("C", "A"), null, null),
                new Answer("S", 2, null, null, null));
        List<Answer> other = List.of(
                new Answer("S", 2, null, null, null),
                new Answer("M", null, List.of("A", "C"), null, null),
                new Answer("T", null, null, null, "слова"),
                new Answer("O", null, List.of(), null, null));

        assertThat(SheetCheck.of(ALL, one, true).answers())
                .isEqualTo(SheetCheck.of(ALL, other, true).answers());
    }

    private static AnswerRule choices(int most, String... codes) {
        return new AnswerRule.Choices(
                Stream.of(codes).map(code -> new AnswerRule.Choice(code, 0)).toList(), 1, most);
    }
}
