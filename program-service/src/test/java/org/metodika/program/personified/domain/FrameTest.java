package org.metodika.program.personified.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.personified.domain.ProgramFixture.METHODICAL;
import static org.metodika.program.personified.domain.ProgramFixture.TEACHER;
import static org.metodika.program.personified.domain.ProgramFixture.activity;
import static org.metodika.program.personified.domain.ProgramFixture.now;
import static org.metodika.program.personified.domain.ProgramFixture.said;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.metodika.program.personified.domain.ProgramFixture.Draftsman;
import org.metodika.test.Requirement;

/** What surrounds modules and stages, and what is said of activities besides: kept as it is, refused where it can't be true. */
class FrameTest {

    @Test
    @Requirement("B32")
    void principlesAreTheSevenOfTheRegulationInItsOrder() {
        assertThat(Principle.values()).hasSize(7);
        Frame frame = new Frame(Set.of(Principle.NETWORKING, Principle.TEAM_LEARNING), List.of(), List.of(), List.of());
        assertThat(frame.principles()).containsExactly(Principle.TEAM_LEARNING, Principle.NETWORKING);
        assertThat(new Frame(EnumSet.allOf(Principle.class), List.of(), List.of(), List.of()).principles())
                .containsExactly(Principle.values());
    }

    @Test
    @Requirement("B04")
    void prioritiesAreNamedAndKeepTheirOrder() {
        Priority first = new Priority(new Competence("difficulty-characters", "METHODICAL"), "Методика");
        Priority second = new Priority(null, "Работа с детьми с ОВЗ");
        assertThat(framed(new Frame(Set.of(), List.of(first, second), List.of(), List.of())))
                .isEmpty();
        assertThat(framed(new Frame(
                        Set.of(), List.of(new Priority(new Competence("Словарь", "?"), " ")), List.of(), List.of())))
                .containsExactly(
                        "/priorities/0/title priority-title-missing", "/priorities/0/competence competence-malformed");
    }

    @Test
    @Requirement("A06")
    void resourcesAreOfFourKindsAndNamed() {
        assertThat(Resource.Kind.values()).hasSize(4);
        Resource mentor = new Resource(
                Resource.Kind.STAFF, "Наставник", Resource.Availability.AVAILABLE, "без дополнительных затрат");
        Resource nameless =
                new Resource(Resource.Kind.MATERIAL, "", Resource.Availability.TO_BE_PROVIDED, "я".repeat(501));
        assertThat(framed(new Frame(Set.of(), List.of(), List.of(), List.of(mentor))))
                .isEmpty();
        assertThat(framed(new Frame(Set.of(), List.of(), List.of(), List.of(mentor, nameless))))
                .containsExactly("/resources/1/title resource-title-missing", "/resources/1/note size-max");
    }

    @Test
    void listsHaveAnEnd() {
        Priority priority = new Priority(null, "Методика");
        PlannedResult result = new PlannedResult("Цель", "Результат", "Мера");
        Resource resource = new Resource(Resource.Kind.SOCIAL, "Партнёр", Resource.Availability.AVAILABLE, null);
        assertThat(framed(new Frame(
                        Set.of(),
                        Collections.nCopies(101, priority),
                        Collections.nCopies(101, result),
                        Collections.nCopies(101, resource))))
                .containsExactly("/priorities too-many", "/results too-many", "/resources too-many");
    }

    @Test
    @Requirement({"A05", "B03", "B05", "B10"})
    void whatIsSaidOfAnActivityBesidesLiesWithinTheProgram() {
        LocalDate start = LocalDate.of(2026, 10, 1);
        assertThat(besides(
                        particulars(start, start.plusDays(9), List.of(new Competence("labour-functions", "A/01.6")))))
                .isEmpty();
        assertThat(besides(particulars(start.minusDays(1), LocalDate.of(2027, 6, 1), List.of())))
                .containsExactly("/activities/0/startsOn day-before-start", "/activities/0/endsOn day-after-end");
        assertThat(besides(particulars(start.plusDays(9), start, List.of(new Competence("?", "")))))
                .containsExactly(
                        "/activities/0/competences/0 competence-malformed", "/activities/0/endsOn end-before-start");
        assertThat(besides(particulars(
                        start, start, Collections.nCopies(21, new Competence("difficulty-characters", "METHODICAL")))))
                .containsExactly("/activities/0/competences too-many");
    }

    @Test
    @Requirement("B28")
    void plannedMoneyIsASum() {
        assertThat(funded(0)).containsExactly("/stages/0/funding/planned roubles-out-of-range");
        assertThat(funded(100_000_001)).containsExactly("/stages/0/funding/planned roubles-out-of-range");
        assertThat(funded(12_000)).isEmpty();
    }

    private static List<String> framed(Frame frame) {
        return flaws(draftsman -> draftsman.frame = frame);
    }

    private static List<String> besides(Activity.Particulars particulars) {
        Activity plain = activity(ProgramFixture.COURSE, ActivityKind.SELF_EDUCATION, null, 36, METHODICAL);
        return flaws(draftsman -> draftsman.activities = List.of(new Activity(
                plain.id(),
                plain.kind(),
                plain.title(),
                null,
                null,
                "План самообразования",
                36,
                null,
                null,
                null,
                plain.stage(),
                plain.deficits(),
                particulars)));
    }

    private static Activity.Particulars particulars(LocalDate start, LocalDate end, List<Competence> competences) {
        return new Activity.Particulars(
                new UUID(6, 6), competences, LearningKind.SELF_EDUCATION, start, end, "Методическая разработка");
    }

    private static List<String> funded(int roubles) {
        return flaws(draftsman -> draftsman.stages = List.of(
                new Stage(
                        ProgramFixture.FIRST,
                        "Обучение",
                        "Урок",
                        "Справка",
                        LocalDate.of(2026, 12, 20),
                        CheckpointForm.OPEN_LESSON,
                        new Funding(Funding.Source.EXTRA_BUDGET, roubles)),
                ProgramFixture.stage(ProgramFixture.SECOND, LocalDate.of(2027, 5, 20))));
    }

    private static List<String> flaws(Consumer<Draftsman> change) {
        Draftsman draftsman = new Draftsman();
        change.accept(draftsman);
        return said(ContentCheck.flaws(draftsman.content(), TEACHER, now()));
    }
}
