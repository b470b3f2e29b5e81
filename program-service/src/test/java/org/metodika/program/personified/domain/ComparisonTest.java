package org.metodika.program.personified.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.personified.domain.ProgramFixture.FIRST;
import static org.metodika.program.personified.domain.ProgramFixture.GENERAL;
import static org.metodika.program.personified.domain.ProgramFixture.METHODICAL;
import static org.metodika.program.personified.domain.ProgramFixture.SECOND;
import static org.metodika.program.personified.domain.ProgramFixture.complete;
import static org.metodika.program.personified.domain.ProgramFixture.course;
import static org.metodika.program.personified.domain.ProgramFixture.stage;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.metodika.program.personified.domain.Comparison.Difference;
import org.metodika.program.personified.domain.Comparison.Kind;
import org.metodika.program.personified.domain.Comparison.Section;
import org.metodika.program.personified.domain.ProgramFixture.Draftsman;
import org.metodika.test.Requirement;

/** Two versions of a program, by section and field. */
@Requirement("B31")
class ComparisonTest {

    @Test
    void sameContentDiffersInNothing() {
        assertThat(Comparison.of(complete(), complete()).differences()).isEmpty();
    }

    @Test
    void namesSectionItemFieldAndBothValues() {
        Draftsman later = new Draftsman();
        later.note = new Note("Общая цель", "Затруднения", "Новые цели", "Задачи");
        later.stages = List.of(stage(FIRST, LocalDate.of(2027, 1, 25)), stage(SECOND, LocalDate.of(2027, 5, 20)));
        later.activities = List.of(course(METHODICAL, GENERAL));
        later.curator = ProgramFixture.DEPUTY;
        assertThat(Comparison.of(complete(), later.content()).differences())
                .containsExactly(
                        new Difference(Section.NOTE, Kind.CHANGED, "", "", "goals", "Цели", "Новые цели"),
                        new Difference(
                                Section.ACTIVITIES,
                                Kind.CHANGED,
                                ProgramFixture.COURSE.value().toString(),
                                "Современный урок",
                                "deficits",
                                METHODICAL.value().toString(),
                                METHODICAL.value() + ", " + GENERAL.value()),
                        new Difference(
                                Section.ACTIVITIES,
                                Kind.REMOVED,
                                ProgramFixture.MASTER_CLASS.value().toString(),
                                "Мастер-класс",
                                null,
                                "Мастер-класс",
                                null),
                        new Difference(
                                Section.STAGES,
                                Kind.CHANGED,
                                FIRST.value().toString(),
                                "Обучение",
                                "deadline",
                                "2026-12-20",
                                "2027-01-25"),
                        new Difference(
                                Section.PEOPLE,
                                Kind.CHANGED,
                                "",
                                "",
                                "curator",
                                null,
                                ProgramFixture.DEPUTY.value().toString()));
    }

    @Test
    void comparesTheFrameToo() {
        Draftsman later = new Draftsman();
        later.frame = new Frame(
                Set.of(Principle.NETWORKING, Principle.NEEDS_ORIENTATION),
                List.of(new Priority(new Competence("difficulty-characters", "METHODICAL"), "Методика")),
                List.of(new PlannedResult("Цель", "Результат", "Мера")),
                List.of(new Resource(Resource.Kind.STAFF, "Наставник", Resource.Availability.AVAILABLE, null)));
        assertThat(Comparison.of(complete(), later.content()).differences())
                .containsExactly(
                        new Difference(
                                Section.PRINCIPLES,
                                Kind.CHANGED,
                                "",
                                "",
                                "principles",
                                null,
                                "NEEDS_ORIENTATION, NETWORKING"),
                        new Difference(Section.PRIORITIES, Kind.ADDED, "1", "Методика", null, null, "Методика"),
                        new Difference(Section.RESULTS, Kind.ADDED, "1", "Цель", null, null, "Цель"),
                        new Difference(Section.RESOURCES, Kind.ADDED, "1", "Наставник", null, null, "Наставник"));
        assertThat(Comparison.of(later.content(), complete()).differences())
                .extracting(Difference::kind)
                .containsExactly(Kind.CHANGED, Kind.REMOVED, Kind.REMOVED, Kind.REMOVED);
    }
}
