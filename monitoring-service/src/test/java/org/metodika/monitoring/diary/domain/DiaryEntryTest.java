package org.metodika.monitoring.diary.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.metodika.test.Decided.event;
import static org.metodika.test.Decided.flaws;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.kit.domain.Decision;
import org.metodika.monitoring.ids.ProgramId;
import org.metodika.monitoring.ids.RouteId;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.test.Requirement;

/** What may become of an entry of a diary. */
class DiaryEntryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    private static final Instant WRITTEN = Instant.parse("2026-11-10T08:00:00Z");
    private static final StaffId TEACHER = new StaffId(new UUID(0, 1));
    private static final Heading HEADING = new Heading(
            new DiaryEntryId(new UUID(0, 2)), new ProgramId(new UUID(0, 3)), null, "school-07", TEACHER, WRITTEN);

    @Test
    @Requirement("C13")
    void isAboutAProgramOrARoute() {
        DiaryEntryId id = new DiaryEntryId(new UUID(0, 2));
        RouteId route = new RouteId(new UUID(0, 4));
        assertThat(new Heading(id, null, route, "school-07", TEACHER, WRITTEN).route())
                .isEqualTo(route);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Heading(id, null, null, "school-07", TEACHER, WRITTEN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Heading(id, new ProgramId(new UUID(0, 3)), route, "school-07", TEACHER, WRITTEN));
    }

    @Test
    @Requirement({"C13", "L7"})
    void isWrittenOfADayOfTheLastYearWithWhatWasDone() {
        assertThat(flaws(DiaryEntry.write(HEADING, of(TODAY.plusDays(1), " "), TODAY)))
                .containsExactlyInAnyOrder("/day date-between", "/done not-blank");
        assertThat(flaws(DiaryEntry.write(HEADING, of(TODAY.minusYears(1).minusDays(1), "Урок"), TODAY)))
                .containsExactly("/day date-between");
        assertThat(DiaryEntry.write(HEADING, of(TODAY.minusYears(1), "Урок"), TODAY))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    @Requirement("C13")
    void isChangedForADayAndThenOnlyAddedTo() {
        DiaryEntry entry = written();
        Content mended = of(TODAY, "Открытый урок");
        assertThat(entry.change(mended, WRITTEN.plusSeconds(86_399), TODAY))
                .isEqualTo(Decision.accepted(new DiaryEvent.Changed(mended)));
        assertThat(entry.change(entry.content(), WRITTEN, TODAY)).isEqualTo(Decision.nothingToDo());
        assertThat(entry.change(mended, WRITTEN.plusSeconds(86_400), TODAY.plusDays(1)))
                .isEqualTo(Decision.rejected(new DiaryRefusal.DiaryEntryClosed()));
        Addition later = new Addition("Ещё вывод", WRITTEN.plusSeconds(200_000), TEACHER);
        DiaryEntry added = entry.evolve(event(entry.supplement(later)));
        assertThat(added.content()).isEqualTo(entry.content());
        assertThat(added.additions()).containsExactly(later);
        assertThat(flaws(entry.supplement(new Addition(" ", WRITTEN, TEACHER)))).containsExactly("/text not-blank");
    }

    @Test
    @Requirement({"C13", "B12"})
    void takesNotesUpToABearableNumber() {
        DiaryEntry entry = written();
        Addition note = new Addition("Попробуйте таймер", WRITTEN, new StaffId(new UUID(0, 9)));
        for (int each = 0; each < DiaryEntry.MOST_ADDITIONS; each++) {
            entry = entry.evolve(event(entry.note(note)));
        }
        assertThat(entry.notes()).hasSize(DiaryEntry.MOST_ADDITIONS);
        assertThat(entry.additions()).isEmpty();
        assertThat(entry.note(note))
                .isEqualTo(Decision.rejected(new DiaryRefusal.DiaryEntryFull(DiaryEntry.MOST_ADDITIONS)));
    }

    private static DiaryEntry written() {
        return DiaryEntry.startedBy(event(DiaryEntry.write(HEADING, of(TODAY, "Урок"), TODAY)));
    }

    private static Content of(LocalDate day, String done) {
        return new Content(day, done, "Группы", null, null);
    }
}
