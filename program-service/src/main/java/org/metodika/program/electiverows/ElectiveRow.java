package org.metodika.program.electiverows;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.electivecourse.CourseRun;
import org.metodika.contracts.electivecourse.ElectiveCourseState;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Строка списка элективных курсов.
 *
 * @param position where the list goes on: by title, case and the letter ё make no difference
 * @param authorIds the one who answers for the course first
 */
@Document("elective_rows")
@CompoundIndex(def = "{'position': 1}")
@CompoundIndex(def = "{'schoolId': 1, 'position': 1}")
@CompoundIndex(def = "{'authorIds': 1, 'position': 1}")
@CompoundIndex(def = "{'status': 1, 'position': 1}")
@CompoundIndex(def = "{'runs.schoolYear': 1, 'position': 1}")
record ElectiveRow(
        @Id UUID id,
        String position,
        String schoolId,
        List<UUID> authorIds,
        String title,
        String subject,
        int gradeFrom,
        int gradeTo,
        int hours,
        int edition,
        String status,
        List<RunRow> runs) {

    /** Of fewer pupils one could tell who they are: only the school sees their marks and answers. */
    private static final int LEAST_SHOWN = 5;

    /**
     * A run of the course with its results.
     *
     * @param enrolled null before there are results
     * @param marked null where there are no marks
     * @param answered null where nobody was asked whether their motivation has grown
     */
    record RunRow(
            UUID id,
            int schoolYear,
            List<String> classes,
            int pupils,
            LocalDate startsOn,
            LocalDate endsOn,
            String status,
            @Nullable Integer enrolled,
            @Nullable Integer finished,
            @Nullable Integer marked,
            @Nullable Integer goodMarks,
            @Nullable Double averageMark,
            @Nullable Integer answered,
            @Nullable Integer moreMotivated) {

        static RunRow of(CourseRun run) {
            return new RunRow(
                    run.runId(),
                    run.schoolYear(),
                    run.classes(),
                    run.pupils(),
                    run.startsOn(),
                    run.endsOn(),
                    run.status(),
                    run.enrolled(),
                    run.finished(),
                    run.marked(),
                    run.goodMarks(),
                    run.averageMark(),
                    run.answered(),
                    run.moreMotivated());
        }

        /** As those outside the school may see it: without what fewer than five pupils stand behind. */
        RunRow fromAfar() {
            boolean fewMarks = marked != null && marked < LEAST_SHOWN;
            boolean fewAnswers = answered != null && answered < LEAST_SHOWN;
            return new RunRow(
                    id,
                    schoolYear,
                    classes,
                    pupils,
                    startsOn,
                    endsOn,
                    status,
                    enrolled,
                    finished,
                    fewMarks ? null : marked,
                    fewMarks ? null : goodMarks,
                    fewMarks ? null : averageMark,
                    fewAnswers ? null : answered,
                    fewAnswers ? null : moreMotivated);
        }
    }

    static ElectiveRow of(ElectiveCourseState course) {
        return new ElectiveRow(
                course.courseId(),
                position(course),
                course.schoolId(),
                course.authorIds(),
                course.title(),
                course.subject(),
                course.gradeFrom(),
                course.gradeTo(),
                course.hours(),
                course.edition(),
                course.status(),
                course.runs().stream().map(RunRow::of).toList());
    }

    private static String position(ElectiveCourseState course) {
        return course.title().toLowerCase(Locale.ROOT).replace('ё', 'е') + "~" + course.courseId();
    }

    ElectiveRow seenFrom(@Nullable String readersSchool) {
        return schoolId.equals(readersSchool)
                ? this
                : new ElectiveRow(
                        id,
                        position,
                        schoolId,
                        authorIds,
                        title,
                        subject,
                        gradeFrom,
                        gradeTo,
                        hours,
                        edition,
                        status,
                        runs.stream().map(RunRow::fromAfar).toList());
    }
}
