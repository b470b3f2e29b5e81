package org.metodika.diagnostics.survey.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.metodika.diagnostics.survey.domain.SurveyResults.Count;
import org.metodika.diagnostics.survey.domain.SurveyResults.GroupResult;
import org.metodika.diagnostics.survey.domain.SurveyResults.QuestionResult;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.test.Requirement;

class TallyTest {

    private static final Question SCALE =
            new Question("S", Question.Kind.SCALE, true, List.of("0", "1", "2", "3"), null, null, 0);
    private static final Question SEVERAL =
            new Question("M", Question.Kind.MULTIPLE, false, List.of("A", "B", "C"), null, null, 0);
    private static final Question ONE = new Question("O", Question.Kind.SINGLE, false, List.of("A", "B"), null, null, 0);
    private static final Question NUMBER =
            new Question("N", Question.Kind.NUMBER, false, List.of(), BigDecimal.ZERO, BigDecimal.TEN, 0);
    private static final Question TEXT = new Question("T", Question.Kind.TEXT, false, List.of(), null, null, 20);
    private static final List<Question> ALL = List.of(SCALE, SEVERAL, ONE, NUMBER, TEXT);

    @Test
    @Requirement("A30")
    void countsEachOptionAndTheMean() {
        List<List<Given>> sheets = IntStream.range(0, 6)
                .mapToObj(i -> List.of(
                        new Given("S", i % 3, null, null, null),
                        new Given("M", null, i % 2 == 0 ? List.of("A", "C") : List.of("C"), null, null),
                        new Given("N", null, null, BigDecimal.valueOf(i), null)))
                .toList();
        GroupResult pupils =
                Tally.of(ALL, Map.of(Respondents.PUPILS, sheets)).groups().getFirst();

        assertThat(pupils.respondents()).isEqualTo(6);
        assertThat(pupils.question("S"))
                .contains(new QuestionResult(
                        "S", 6, 1.0, List.of(new Count("0", 2), new Count("1", 2), new Count("2", 2), new Count("3", 0))));
        assertThat(pupils.question("M"))
                .contains(new QuestionResult(
                        "M", 6, null, List.of(new Count("A", 3), new Count("B", 0), new Count("C", 6))));
        assertThat(pupils.question("N")).contains(new QuestionResult("N", 6, 2.5, List.of()));
        assertThat(pupils.question("T")).contains(new QuestionResult("T", null, null, List.of()));
    }

    @Test
    @Requirement("L6")
    void tellsNothingOfFewerThanFive() {
        List<List<Given>> four = IntStream.range(0, 4)
                .mapToObj(i -> List.of(new Given("S", 1, null, null, null)))
                .toList();
        List<List<Given>> five = new ArrayList<>(four);
        five.add(List.of(new Given("S", 3, null, null, null)));

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
                        new Given("S", 7, null, null, null),
                        new Given("O", null, List.of("A", "B"), null, null),
                        new Given("N", null, null, new BigDecimal("10.5"), null),
                        new Given("T", null, null, null, "длиннее, чем двадцать знаков"),
                        new Given("X", 1, null, null, null),
                        new Given("M", 1, null, null, null),
                        new Given("S", 1, null, null, null)),
                true);

        assertThat(checked.flaws().stream().map(Flaw::code))
                .containsExactly(
                        "option-unknown",
                        "one-option-only",
                        "number-outside",
                        "text-too-long",
                        "unknown-question",
                        "answer-of-other-kind",
                        "question-answered-twice");
        assertThat(checked.flaws().stream().map(Flaw::pointer))
                .startsWith("/answers/0/points", "/answers/1/choices", "/answers/2/number", "/answers/3/text");
    }

    @Test
    void wantsObligatoryAnswersOnlyWhenItIsSent() {
        List<Given> some = List.of(new Given("T", null, null, null, "  слова "), new Given("O", null, List.of(), null, null));

        assertThat(SheetCheck.of(ALL, some, false).flaws()).isEmpty();
        assertThat(SheetCheck.of(ALL, some, true).flaws())
                .containsExactly(Flaw.at("/answers", "question-unanswered", "S"));
        assertThat(SheetCheck.of(List.of(TEXT), List.of(), true).flaws())
                .containsExactly(Flaw.at("/answers", "nothing-answered"));
    }

    @Test
    @Requirement("L6")
    void bringsSheetsIntoOneFormSoThatTheyDifferInTheirAnswersAlone() {
        List<Given> one = List.of(
                new Given("T", null, null, null, " слова "),
                new Given("M", null, List.of("C", "A", "A"), null, null),
                new Given("S", 2, null, null, null));
        List<Given> other = List.of(
                new Given("S", 2, null, null, null),
                new Given("M", null, List.of("A", "C"), null, null),
                new Given("T", null, null, null, "слова"),
                new Given("O", null, List.of(), null, null));

        assertThat(SheetCheck.of(ALL, one, true).answers())
                .isEqualTo(SheetCheck.of(ALL, other, true).answers());
    }
}
