package org.metodika.program.electives.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.Decided.event;
import static org.metodika.test.Decided.flaws;
import static org.metodika.test.Decided.refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.FileType;
import org.metodika.kit.problem.ProblemTexts;
import org.metodika.program.electives.domain.CourseResults.Marks;
import org.metodika.program.electives.domain.CourseResults.Motivation;
import org.metodika.program.electives.domain.ElectiveCourseRejection.CourseRunNotOver;
import org.metodika.program.electives.domain.ElectiveCourseRejection.CourseRunOver;
import org.metodika.program.electives.domain.ElectiveCourseRejection.CourseRunsUnderWay;
import org.metodika.program.electives.domain.ElectiveCourseRejection.ElectiveCourseFull;
import org.metodika.program.electives.domain.ElectiveCourseRejection.ElectiveCourseLacksProgramme;
import org.metodika.program.electives.domain.ElectiveCourseRejection.ElectiveCourseOutOfTurn;
import org.metodika.program.electives.domain.ElectiveCourseRejection.ElectiveCourseReviewedByAuthor;
import org.metodika.program.electives.domain.ElectiveCourseRejection.ProgrammeFileAlreadyThere;
import org.metodika.test.Requirement;

/** A course is drafted, reviewed, taught year after year; nothing that was is lost. */
@Requirement({"A20", "A21"})
class ElectiveCourseTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 5, 31);
    private static final UUID AUTHOR = new UUID(1, 1);
    private static final UUID COLLEAGUE = new UUID(1, 2);
    private static final UUID REVIEWER = new UUID(1, 3);
    private static final UUID RUN = new UUID(2, 1);
    private static final CourseFacts FACTS =
            new CourseFacts(List.of(AUTHOR), "Задачи с параметрами", "математика", 8, 9, 34, "");
    private static final RunFacts YEAR = run(2026, "9А", "9Б");

    private static ElectiveCourse drafted() {
        return ElectiveCourse.startedBy(event(ElectiveCourse.draft(new UUID(3, 1), "1001", FACTS, Set.of())));
    }

    private static ElectiveCourse submitted() {
        ElectiveCourse course = after(drafted(), drafted().addProgramme(file(1)));
        return after(course, course.submit(TODAY));
    }

    private static ElectiveCourse reviewed() {
        return after(submitted(), submitted().review(REVIEWER, Verdict.REVIEWED, "", TODAY));
    }

    private static ElectiveCourse included() {
        return after(reviewed(), reviewed().include(RUN, YEAR, TODAY));
    }

    @Test
    void isReviewedBeforeItIsIncluded() {
        assertThat(drafted().status()).isEqualTo(CourseStatus.DRAFT);
        assertThat(refusal(drafted().submit(TODAY))).isEqualTo(new ElectiveCourseLacksProgramme());
        assertThat(refusal(drafted().review(REVIEWER, Verdict.REVIEWED, "", TODAY)))
                .isEqualTo(new ElectiveCourseOutOfTurn(CourseStatus.DRAFT));
        ElectiveCourse submitted = submitted();
        assertThat(submitted.status()).isEqualTo(CourseStatus.SUBMITTED);
        assertThat(refusal(submitted.change(FACTS, Set.of()))).isInstanceOf(ElectiveCourseOutOfTurn.class);
        assertThat(refusal(submitted.addProgramme(file(2)))).isInstanceOf(ElectiveCourseOutOfTurn.class);
        assertThat(refusal(submitted.include(RUN, YEAR, TODAY))).isInstanceOf(ElectiveCourseOutOfTurn.class);
        assertThat(refusal(submitted.review(AUTHOR, Verdict.REVIEWED, "", TODAY)))
                .isEqualTo(new ElectiveCourseReviewedByAuthor());
        assertThat(flaws(submitted.review(REVIEWER, Verdict.RETURNED, "", TODAY)))
                .containsExactly("/remarks not-blank");
        ElectiveCourse returned = after(submitted, submitted.review(null, Verdict.RETURNED, "Добавьте план", TODAY));
        assertThat(returned.status()).isEqualTo(CourseStatus.DRAFT);
        assertThat(reviewed().status()).isEqualTo(CourseStatus.REVIEWED);
        assertThat(included().status()).isEqualTo(CourseStatus.INCLUDED);
    }

    @Test
    void keepsEveryFileOfItsProgramme() {
        ElectiveCourse once = after(drafted(), drafted().addProgramme(file(1)));
        assertThat(once.addProgramme(file(1))).isEqualTo(Decision.nothingToDo());
        ProgrammeFile same = new ProgrammeFile(
                new UUID(4, 9), "копия.pdf", FileType.PDF, 10, file(1).sha256(), Instant.EPOCH, "key");
        assertThat(refusal(once.addProgramme(same))).isEqualTo(new ProgrammeFileAlreadyThere("программа.pdf"));
        ElectiveCourse twice = after(once, once.addProgramme(file(2)));
        assertThat(twice.programmes()).containsExactly(file(1), file(2));
        assertThat(twice.names("key-1") && twice.names("key-2")).isTrue();
        ElectiveCourse full = twice;
        for (int number = 3; number <= ElectiveCourse.MOST_FILES; number++) {
            full = after(full, full.addProgramme(file(number)));
        }
        assertThat(refusal(full.addProgramme(file(99)))).isInstanceOf(ElectiveCourseFull.class);
    }

    @Test
    void isTaughtAgainInTheNextSchoolYearAndKeepsItsHistory() {
        ElectiveCourse included = included();
        assertThat(flaws(included.include(new UUID(2, 2), run(2026, "9а"), TODAY)))
                .as("the class attends it already")
                .containsExactly("/classes/0 course-class-twice");
        ElectiveCourse finished = after(included, included.recordResults(RUN, results(24, 22, null, null)));
        ElectiveCourse again = after(finished, finished.include(new UUID(2, 2), run(2027, "9А"), TODAY));
        assertThat(again.runs().stream().map(CourseRun::status)).containsExactly(RunStatus.FINISHED, RunStatus.PLANNED);
        assertThat(refusal(again.withdraw("Не нужен", TODAY))).isEqualTo(new CourseRunsUnderWay(1));
        ElectiveCourse cancelled = after(again, again.cancelRun(new UUID(2, 2), "Мало заявлений", TODAY));
        ElectiveCourse withdrawn = after(cancelled, cancelled.withdraw("Не нужен", TODAY));
        assertThat(withdrawn.status()).isEqualTo(CourseStatus.WITHDRAWN);
        assertThat(withdrawn.runs()).hasSize(2);
        assertThat(refusal(withdrawn.include(new UUID(2, 3), run(2027, "9Б"), TODAY)))
                .isInstanceOf(ElectiveCourseOutOfTurn.class);
    }

    @Test
    void isReopenedAsTheNextEditionWhileItsRunsGoOn() {
        ElectiveCourse included = included();
        ElectiveCourse reopened = after(included, included.reopen(AUTHOR, "Новый стандарт", TODAY));
        assertThat(reopened.status()).isEqualTo(CourseStatus.DRAFT);
        assertThat(reopened.edition()).isEqualTo(2);
        assertThat(reopened.decisions().stream().map(CourseDecision::verdict))
                .containsExactly(Verdict.REVIEWED, Verdict.REOPENED);
        ElectiveCourse finished = after(reopened, reopened.recordResults(RUN, results(24, 22, null, null)));
        ElectiveCourse second = after(finished, finished.submit(TODAY));
        ElectiveCourse reviewed = after(second, second.review(REVIEWER, Verdict.REVIEWED, "Хорошо", TODAY));
        assertThat(reviewed.status()).as("the run was of the first edition").isEqualTo(CourseStatus.REVIEWED);
        assertThat(refusal(submitted().reopen(AUTHOR, "Новый стандарт", TODAY)))
                .isInstanceOf(ElectiveCourseOutOfTurn.class);
    }

    @Test
    void hasResultsOnceItsLessonsAreOver() {
        ElectiveCourse included = included();
        CourseResults early =
                new CourseResults(24, 22, null, null, YEAR.endsOn().minusDays(1));
        assertThat(refusal(included.recordResults(RUN, early))).isEqualTo(new CourseRunNotOver(YEAR.endsOn()));
        CourseResults results =
                results(24, 22, new Marks(20, 15, 4.05), new Motivation(LocalDate.of(2027, 5, 20), 21, 14));
        ElectiveCourse finished = after(included, included.recordResults(RUN, results));
        assertThat(finished.recordResults(RUN, results)).isEqualTo(Decision.nothingToDo());
        assertThat(after(finished, finished.recordResults(RUN, results(24, 23, null, null)))
                        .run(RUN)
                        .orElseThrow()
                        .results())
                .as("put right")
                .isEqualTo(results(24, 23, null, null));
        assertThat(refusal(finished.changeRun(RUN, YEAR, TODAY))).isEqualTo(new CourseRunOver(RunStatus.FINISHED));
        assertThat(refusal(finished.cancelRun(RUN, "Болезнь", TODAY))).isEqualTo(new CourseRunOver(RunStatus.FINISHED));
        ElectiveCourse cancelled = after(included, included.cancelRun(RUN, "Болезнь", TODAY));
        assertThat(cancelled.status()).isEqualTo(CourseStatus.REVIEWED);
        assertThat(refusal(cancelled.recordResults(RUN, results))).isEqualTo(new CourseRunOver(RunStatus.CANCELLED));
    }

    @Test
    void refusesResultsThatCannotBe() {
        ElectiveCourse included = included();
        assertThat(flaws(included.recordResults(RUN, results(0, 0, null, null))))
                .containsExactly("/enrolled range");
        assertThat(flaws(included.recordResults(RUN, results(20, 21, null, null))))
                .containsExactly("/finished range");
        assertThat(flaws(included.recordResults(RUN, results(20, 0, new Marks(1, 0, null), null))))
                .containsExactly("/marks course-marks-of-nobody");
        assertThat(flaws(included.recordResults(RUN, results(20, 18, new Marks(19, 1, null), null))))
                .containsExactly("/marks/marked range");
        assertThat(flaws(included.recordResults(RUN, results(20, 18, new Marks(10, 11, null), null))))
                .containsExactly("/marks/good range");
        assertThat(flaws(included.recordResults(RUN, results(20, 18, new Marks(10, 5, 4.125), null))))
                .containsExactly("/marks/average course-mark-decimals");
        assertThat(flaws(included.recordResults(RUN, results(20, 18, new Marks(10, 10, 3.9), null))))
                .as("good marks alone are 4 at least")
                .containsExactly("/marks/average course-mark-impossible");
        assertThat(flaws(included.recordResults(RUN, results(20, 18, new Marks(10, 0, 3.2), null))))
                .containsExactly("/marks/average course-mark-impossible");
        Motivation before = new Motivation(LocalDate.of(2026, 8, 31), 21, 5);
        assertThat(flaws(included.recordResults(RUN, results(20, 18, null, before))))
                .containsExactly("/motivation/surveyedOn date-between", "/motivation/answered range");
        Motivation more = new Motivation(TODAY, 10, 11);
        assertThat(flaws(included.recordResults(RUN, results(20, 18, null, more))))
                .containsExactly("/motivation/grown range");
    }

    @Test
    void tellsOthersNothingOfFewPupils() {
        CourseResults few = results(9, 4, new Marks(4, 2, 3.5), new Motivation(TODAY, 4, 1));
        assertThat(few.marksOfMany()).isNull();
        assertThat(few.motivationOfMany()).isNull();
        CourseResults many = results(9, 5, new Marks(5, 2, 3.5), new Motivation(TODAY, 5, 1));
        assertThat(many.marksOfMany()).isEqualTo(many.marks());
        assertThat(many.motivationOfMany()).isEqualTo(many.motivation());
    }

    @Test
    void saysOfEachFieldWhatIsWrongWithIt() {
        CourseFacts bad =
                new CourseFacts(List.of(AUTHOR, AUTHOR, COLLEAGUE), "", "п".repeat(101), 5, 4, 501, "а".repeat(2001));
        assertThat(flaws(ElectiveCourse.draft(new UUID(3, 2), "1001", bad, Set.of(COLLEAGUE))))
                .containsExactly(
                        "/authorIds/1 course-author-twice",
                        "/authorIds/2 person-unknown-here",
                        "/title not-blank",
                        "/subject text-too-long",
                        "/gradeTo range",
                        "/hours hours-out-of-range",
                        "/annotation text-too-long");
        CourseFacts nobody = new CourseFacts(List.of(), "Курс", "химия", 0, 4, 1, "");
        assertThat(flaws(ElectiveCourse.draft(new UUID(3, 2), "1001", nobody, Set.of())))
                .containsExactly("/authorIds course-author-missing", "/gradeFrom range");
        assertThat(drafted().change(FACTS, Set.of(AUTHOR)))
                .as("an author who has left may stay")
                .isEqualTo(Decision.nothingToDo());
        RunFacts wrong =
                new RunFacts(2026, List.of("9 a", "9А", "10Б", "девятый"), 0, LocalDate.of(2026, 8, 31), YEAR.endsOn());
        assertThat(flaws(reviewed().include(RUN, wrong, TODAY)))
                .containsExactly(
                        "/startsOn date-between",
                        "/classes/1 course-class-twice",
                        "/classes/2 course-class-of-other-grade",
                        "/classes/3 course-class",
                        "/pupils range");
        RunFacts never = new RunFacts(2028, List.of(), 24, YEAR.startsOn(), YEAR.endsOn());
        assertThat(flaws(reviewed().include(RUN, never, TODAY)))
                .containsExactly("/schoolYear school-year-between", "/classes course-class-missing");
        RunFacts backwards = new RunFacts(2026, List.of("9А"), 24, YEAR.endsOn(), YEAR.startsOn());
        assertThat(flaws(included().changeRun(RUN, backwards, TODAY))).containsExactly("/endsOn date-between");
        assertThat(included().changeRun(RUN, YEAR, TODAY)).isEqualTo(Decision.nothingToDo());
    }

    @Test
    void saysEveryRefusalInBothLanguages() {
        assertThat(ProblemTexts.gaps(ElectiveCourseRejection.class)).isEmpty();
    }

    private static RunFacts run(int schoolYear, String... classes) {
        return new RunFacts(
                schoolYear, List.of(classes), 24, LocalDate.of(schoolYear, 9, 5), LocalDate.of(schoolYear + 1, 5, 25));
    }

    private static ProgrammeFile file(int number) {
        return new ProgrammeFile(
                new UUID(4, number),
                "программа.pdf",
                FileType.PDF,
                10,
                String.valueOf(number).repeat(64).substring(0, 64),
                Instant.EPOCH,
                "key-" + number);
    }

    private static CourseResults results(
            int enrolled, int finished, @Nullable Marks marks, @Nullable Motivation motivation) {
        return new CourseResults(enrolled, finished, marks, motivation, TODAY);
    }

    private static ElectiveCourse after(ElectiveCourse course, Decision<ElectiveCourseEvent> decision) {
        return course.evolve(event(decision));
    }
}
