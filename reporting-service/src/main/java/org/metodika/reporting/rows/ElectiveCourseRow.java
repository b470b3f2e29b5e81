package org.metodika.reporting.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.electivecourse.CourseDecision;
import org.metodika.contracts.electivecourse.CourseRun;
import org.metodika.contracts.electivecourse.ElectiveCourseState;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What is counted of an elective course (A27).
 *
 * @param teacherId the author who answers for it: a course is counted with one teacher
 * @param reviewedOn days on which an edition of its programme was approved of
 * @param runs those that were not cancelled
 */
@Document("elective_courses")
@CompoundIndex(def = "{'schoolId': 1, 'teacherId': 1}")
public record ElectiveCourseRow(
        @Id UUID id, String schoolId, UUID teacherId, List<LocalDate> reviewedOn, List<Run> runs) {

    /** Of fewer pupils one could tell who they are, so their marks and answers are counted nowhere. */
    private static final int LEAST_COUNTED = 5;

    /**
     * One time it is taught, in numbers of pupils.
     *
     * @param finished whether there are results; before, all numbers are 0
     * @param enrolled who began the course
     * @param stayed who attended it to its end
     * @param marked who got a mark; 0 too where these are fewer than five
     * @param goodMarks whose mark is 4 or 5, of those
     * @param asked who answered whether their motivation has grown; 0 too where these are fewer than five
     * @param motivated whose motivation has grown, of those
     */
    public record Run(
            LocalDate startsOn,
            LocalDate endsOn,
            boolean finished,
            int enrolled,
            int stayed,
            int marked,
            int goodMarks,
            int asked,
            int motivated) {

        static Run of(CourseRun run) {
            boolean marks = number(run.marked()) >= LEAST_COUNTED;
            boolean answers = number(run.answered()) >= LEAST_COUNTED;
            return new Run(
                    run.startsOn(),
                    run.endsOn(),
                    run.status().equals("FINISHED"),
                    number(run.enrolled()),
                    number(run.finished()),
                    marks ? number(run.marked()) : 0,
                    marks ? number(run.goodMarks()) : 0,
                    answers ? number(run.answered()) : 0,
                    answers ? number(run.moreMotivated()) : 0);
        }

        private static int number(@Nullable Integer number) {
            return Objects.requireNonNullElse(number, 0);
        }
    }

    public static ElectiveCourseRow of(ElectiveCourseState course) {
        return new ElectiveCourseRow(
                course.courseId(),
                course.schoolId(),
                course.authorIds().getFirst(),
                course.decisions().stream()
                        .filter(decision -> decision.verdict().equals("REVIEWED"))
                        .map(CourseDecision::decidedOn)
                        .toList(),
                course.runs().stream()
                        .filter(run -> !run.status().equals("CANCELLED"))
                        .map(Run::of)
                        .toList());
    }
}
