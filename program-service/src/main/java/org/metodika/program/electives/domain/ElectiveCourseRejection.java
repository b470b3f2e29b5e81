package org.metodika.program.electives.domain;

import java.time.LocalDate;
import java.util.List;
import org.metodika.kit.domain.Rejection;

/** Why something can't be done with an elective course. */
public sealed interface ElectiveCourseRejection extends Rejection {

    /** What was sent is wrong in itself. */
    record ElectiveCourseInvalid(List<Flaw> flaws) implements ElectiveCourseRejection {
        public ElectiveCourseInvalid {
            flaws = List.copyOf(flaws);
        }
    }

    /** Drafted, submitted, reviewed, included: this step is not the next one. */
    record ElectiveCourseOutOfTurn(CourseStatus status) implements ElectiveCourseRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** There is no file of the programme to review. */
    record ElectiveCourseLacksProgramme() implements ElectiveCourseRejection {}

    /** Nobody reviews a course of their own. */
    record ElectiveCourseReviewedByAuthor() implements ElectiveCourseRejection {}

    /** It holds as many files or runs as it may. */
    record ElectiveCourseFull(List<Flaw> flaws) implements ElectiveCourseRejection {
        public ElectiveCourseFull {
            flaws = List.copyOf(flaws);
        }

        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** The run has results or was cancelled. */
    record CourseRunOver(RunStatus status) implements ElectiveCourseRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Results come with the last day of lessons. */
    record CourseRunNotOver(LocalDate endsOn) implements ElectiveCourseRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Runs without results would be left behind. */
    record CourseRunsUnderWay(int runs) implements ElectiveCourseRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** The present file of the programme has the same content. */
    record ProgrammeFileAlreadyThere(String name) implements ElectiveCourseRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** The file is none of those that are kept, or its content is not what it says it is. */
    record ProgrammeFileRefused(List<Flaw> flaws) implements ElectiveCourseRejection {
        public ProgrammeFileRefused {
            flaws = List.copyOf(flaws);
        }
    }
}
