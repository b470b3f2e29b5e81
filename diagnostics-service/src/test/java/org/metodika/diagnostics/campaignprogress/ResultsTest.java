package org.metodika.diagnostics.campaignprogress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metodika.diagnostics.campaignprogress.Results.Criterion;
import org.metodika.diagnostics.campaignprogress.Results.Group;
import org.metodika.diagnostics.campaignprogress.Results.Mean;
import org.metodika.diagnostics.campaignprogress.Results.Measured;
import org.metodika.diagnostics.campaignprogress.SchoolProgress.Reached;
import org.metodika.test.Requirement;

@Requirement("A03")
class ResultsTest {

    @Test
    void putsTheOwnMarkBesideWhatWasMeasured() {
        List<Measured> all = List.of(
                measured("s", "физика", 20, "LOW", true, 80.0),
                measured("s", "физика", 41, "MIDDLE", false, null),
                measured("s", "физика", 60, "MIDDLE", false, 90.0));

        assertThat(Results.overall(all, false).criteria())
                .containsExactly(new Criterion(
                        "METHODICAL",
                        3,
                        new Mean(40.3, 3),
                        new Mean(85.0, 2),
                        new Mean(null, 0),
                        new Mean(40.3, 3),
                        1,
                        Map.of("LOW", 1, "MIDDLE", 2)));
    }

    @Test
    void showsOwnMarksWhereTheTeachersAloneWereAsked() {
        List<Measured> all = List.of(new Measured(
                "s",
                List.of("учитель"),
                List.of("физика"),
                List.of(new Reached("METHODICAL", null, null, false, 60.0, null, null))));

        Criterion shown = Results.overall(all, false).criteria().getFirst();

        assertThat(shown.people()).isZero();
        assertThat(shown.score().value()).isNull();
        assertThat(shown.self()).isEqualTo(new Mean(60.0, 1));
    }

    @Test
    void countsATeacherInEachSubject() {
        List<Measured> all = List.of(new Measured(
                "s",
                List.of("учитель"),
                List.of("физика", "химия"),
                measured("s", "", 20, "LOW", true, null).levels()));

        assertThat(Results.by(Measured::subjects, all, false))
                .extracting(Group::key)
                .containsExactly("физика", "химия");
    }

    @Test
    void showsNoSmallGroupToWhoMayNotSeeThePersons() {
        List<Measured> all = new ArrayList<>(many("a", 4));
        all.addAll(many("b", 6));
        all.addAll(many("c", 9));

        List<Group> groups = Results.by(one -> List.of(one.schoolId()), all, true);

        assertThat(groups).extracting(Group::key).containsExactly("a", "b", "c");
        assertThat(groups)
                .as("b with a: the four of a could be had by subtraction")
                .extracting(Group::isShown)
                .containsExactly(false, false, true);
        assertThat(Results.by(one -> List.of(one.schoolId()), all, false)).allMatch(Group::isShown);
    }

    @Test
    void hidesNoFurtherGroupWhereTheHiddenOnesAreManyTogether() {
        List<Measured> all = new ArrayList<>(many("a", 3));
        all.addAll(many("b", 4));
        all.addAll(many("c", 5));

        assertThat(Results.by(one -> List.of(one.schoolId()), all, true))
                .extracting(Group::isShown)
                .containsExactly(false, false, true);
    }

    @Test
    void hidesOwnMarksOfAFew() {
        List<Measured> all = new ArrayList<>(many("a", 6));
        all.add(measured("a", "физика", 30, "LOW", true, 70.0));

        assertThat(Results.overall(all, true).criteria().getFirst().self().value())
                .isNull();
        assertThat(Results.overall(all, false).criteria().getFirst().self()).isEqualTo(new Mean(70.0, 1));
        assertThat(Results.overall(many("a", 4), true).isShown()).isFalse();
    }

    private static List<Measured> many(String school, int count) {
        return Stream.generate(() -> measured(school, "физика", 50, "MIDDLE", false, null))
                .limit(count)
                .toList();
    }

    private static Measured measured(
            String school, String subject, double score, String level, boolean deficit, @Nullable Double self) {
        return new Measured(
                school,
                List.of("учитель"),
                List.of(subject),
                List.of(new Reached("METHODICAL", score, level, deficit, self, null, score)));
    }
}
