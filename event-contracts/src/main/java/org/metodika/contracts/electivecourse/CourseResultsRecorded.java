package org.metodika.contracts.electivecourse;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Записаны результаты элективного курса. */
@Meaning("What came of a run was recorded, or put right")
public record CourseResultsRecorded(
        @Meaning("Id of the elective course") UUID courseId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous ids of the authors, the one who answers for the course first")
        List<UUID> authorIds,

        @Meaning("Id of the run, one time the course is taught")
        UUID runId,

        @Meaning("Year in which the school year begins") int schoolYear,
        @Meaning("Pupils who began the course") int enrolled,
        @Meaning("Pupils who attended it to its end") int finished,

        @Meaning(
                "Pupils of those who got a mark; absent where there are no marks, and where fewer than five pupils got one")
        @Nullable
        Integer marked,

        @Meaning("Pupils whose mark is 4 or 5; absent as the marks are") @Nullable
        Integer goodMarks,

        @Meaning("Mean mark, 1 to 5, two decimals at most; absent as the marks are, and where it is not known")
        @Nullable
        Double averageMark,

        @Meaning(
                "Day of the short survey of motivation; absent where there was none, and where fewer than five pupils answered")
        @Nullable
        LocalDate surveyedOn,

        @Meaning("Pupils who answered it; absent as its day is") @Nullable
        Integer answered,

        @Meaning("Pupils of those whose motivation to learn has grown; absent as its day is") @Nullable
        Integer moreMotivated,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
