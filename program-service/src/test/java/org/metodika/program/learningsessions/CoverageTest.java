package org.metodika.program.learningsessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metodika.program.learningsessions.Coverage.Addressing;
import org.metodika.program.learningsessions.Coverage.Deficit;
import org.metodika.program.learningsessions.Coverage.Line;
import org.metodika.test.Requirement;

/** What events do for difficulties: who had one, who came while having it, whom it left since. */
@Requirement("E15")
class CoverageTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    private static final LocalDate HELD = LocalDate.of(2027, 3, 4);
    private static final String CODE = "difficulty-characters/METHODICAL";

    private static UUID teacher(int number) {
        return new UUID(1, number);
    }

    private static Deficit deficit(int teacher, LocalDate detected, @Nullable LocalDate resolved) {
        return new Deficit(CODE, teacher(teacher), detected, resolved);
    }

    private static Line only(List<Addressing> sessions, Deficit... deficits) {
        Coverage coverage = Coverage.of(FIRST, LAST, sessions, List.of(deficits));
        assertThat(coverage.lines()).hasSize(1);
        return coverage.lines().getFirst();
    }

    private static Addressing session(@Nullable LocalDate held, Integer... teachers) {
        return new Addressing(
                held, List.of(teachers).stream().map(CoverageTest::teacher).toList(), List.of(CODE));
    }

    @Test
    void countsTeachersAndNotDeficits() {
        Line line = only(
                List.of(session(HELD, 1, 2, 3), session(HELD.plusDays(7), 1)),
                deficit(1, FIRST, null),
                deficit(1, FIRST.minusYears(2), FIRST.plusDays(2)),
                deficit(2, FIRST, HELD.plusDays(30)),
                deficit(4, FIRST, null));
        assertThat(line).isEqualTo(new Line(CODE, 2, 3, 2, 2, 1));
    }

    @Test
    void countsWhoCameWhileTheyHadItAlone() {
        Line line = only(
                List.of(session(HELD, 1, 2)), deficit(1, HELD.plusDays(1), null), deficit(2, FIRST, HELD.minusDays(1)));
        assertThat(line).isEqualTo(new Line(CODE, 1, 2, 1, 0, 0));
    }

    @Test
    void leavesOutWhoHadItInAnotherYear() {
        Line line = only(
                List.of(session(HELD, 1, 2)),
                deficit(1, FIRST.minusYears(1), FIRST.minusDays(1)),
                deficit(2, LAST.plusDays(1), null),
                new Deficit("other/METHODICAL", teacher(3), FIRST, null));
        assertThat(line).isEqualTo(new Line(CODE, 1, 0, 0, 0, 0));
    }

    @Test
    void aPlannedSessionAddressesADifficultyThoughNobodyWasThereYet() {
        assertThat(only(List.of(session(null, 1)), deficit(1, FIRST, null))).isEqualTo(new Line(CODE, 1, 1, 1, 0, 0));
    }

    @Test
    @Requirement("L6")
    void knowsGroupsFromWhichPeopleCouldBeTold() {
        assertThat(new Line(CODE, 1, 20, 10, 10, 5).isOfFew()).isFalse();
        assertThat(new Line(CODE, 1, 0, 0, 0, 0).isOfFew()).isFalse();
        assertThat(new Line(CODE, 1, 4, 4, 0, 0).isOfFew()).as("teachers").isTrue();
        assertThat(new Line(CODE, 1, 20, 17, 10, 5).isOfFew())
                .as("no longer open")
                .isTrue();
        assertThat(new Line(CODE, 1, 20, 10, 18, 5).isOfFew())
                .as("did not come")
                .isTrue();
        assertThat(new Line(CODE, 1, 20, 10, 10, 8).isOfFew())
                .as("have it still")
                .isTrue();
    }
}
