package org.metodika.diagnostics.campaign.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metodika.test.Requirement;

@Requirement("D09")
class SelectionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final UUID HEAD = new UUID(2, 1);
    private static final UUID TUTOR = new UUID(2, 2);

    @Test
    void isTheWholePedagogicalStaffWhereNothingIsSaid() {
        assertThat(matches(selection(List.of(), List.of(), List.of(), List.of(), null), teacher(null)))
                .isTrue();
        assertThat(matches(
                        selection(List.of(), List.of(), List.of(), List.of(), null),
                        new Candidate(new UUID(1, 9), "s", "директор", List.of(), false, null, null, null)))
                .isFalse();
    }

    @Test
    void isNarrowedByEachListWithoutRegardToCapitals() {
        assertThat(matches(
                        selection(List.of("УЧИТЕЛЬ"), List.of("Физика"), List.of(HEAD), List.of(), null),
                        teacher(null)))
                .isTrue();
        assertThat(matches(selection(List.of("учитель физ"), List.of(), List.of(), List.of(), null), teacher(null)))
                .isFalse();
        assertThat(matches(selection(List.of("педагог"), List.of(), List.of(), List.of(), null), teacher(null)))
                .isFalse();
        assertThat(matches(selection(List.of(), List.of("химия"), List.of(), List.of(), null), teacher(null)))
                .isFalse();
        assertThat(matches(selection(List.of(), List.of(), List.of(TUTOR), List.of(), null), teacher(null)))
                .isFalse();
    }

    @Test
    void ofATutorIsNobodyButTheirOwn() {
        assertThat(matches(selection(List.of(), List.of(), List.of(), List.of(), TUTOR), teacher(null)))
                .isTrue();
        assertThat(matches(selection(List.of(), List.of(), List.of(), List.of(), HEAD), teacher(null)))
                .isTrue();
        assertThat(matches(selection(List.of(), List.of(), List.of(), List.of(), new UUID(2, 3)), teacher(null)))
                .isFalse();
    }

    @Test
    void leavesOutWhoIsGoneOnTheDay() {
        Selection all = selection(List.of(), List.of(), List.of(), List.of(), null);
        assertThat(matches(all, teacher(TODAY))).isTrue();
        assertThat(matches(all, teacher(TODAY.minusDays(1)))).isFalse();
    }

    @Test
    void takesWhoIsNamedWhateverTheirGroupOfStaff() {
        Candidate head = new Candidate(new UUID(1, 9), "s", "директор", List.of(), false, null, null, null);
        assertThat(matches(selection(List.of(), List.of(), List.of(), List.of(head.id()), null), head))
                .isTrue();
        assertThat(matches(selection(List.of(), List.of(), List.of(), List.of(head.id()), null), teacher(null)))
                .isFalse();
    }

    private static boolean matches(Selection selection, Candidate person) {
        return selection.matches(person, TODAY);
    }

    private static Candidate teacher(@Nullable LocalDate dismissedOn) {
        return new Candidate(
                new UUID(1, 1), "s", "Учитель физики", List.of("математика", "физика"), true, TUTOR, HEAD, dismissedOn);
    }

    private static Selection selection(
            List<String> positions, List<String> subjects, List<UUID> heads, List<UUID> people, @Nullable UUID among) {
        return new Selection(positions, subjects, heads, people, among);
    }
}
