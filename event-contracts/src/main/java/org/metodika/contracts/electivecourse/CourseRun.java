package org.metodika.contracts.electivecourse;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Проведение элективного курса. */
@Meaning("One time the course is taught")
public record CourseRun(
        @Meaning("Id of the run, one time the course is taught")
        UUID runId,

        @Meaning("Number of the edition of the course, from 1")
        int edition,

        @Meaning("Year in which the school year begins") int schoolYear,
        @Meaning("Classes whose pupils attend it, e.g. 9А") List<String> classes,
        @Meaning("How many pupils are expected") int pupils,
        @Meaning("First day of lessons") LocalDate startsOn,
        @Meaning("Last day of lessons") LocalDate endsOn,
        @Meaning("PLANNED, FINISHED or CANCELLED") String status,

        @Meaning("Pupils who began the course; absent before there are results") @Nullable
        Integer enrolled,

        @Meaning("Pupils who attended it to its end; absent before there are results") @Nullable
        Integer finished,

        @Meaning("Pupils of those who got a mark; absent where there are no marks") @Nullable
        Integer marked,

        @Meaning("Pupils whose mark is 4 or 5; absent where there are no marks") @Nullable
        Integer goodMarks,

        @Meaning("Mean mark, 1 to 5; absent where it is not known") @Nullable
        Double averageMark,

        @Meaning("Day of the short survey of motivation; absent where there was none") @Nullable
        LocalDate surveyedOn,

        @Meaning("Pupils who answered it; absent where there was none") @Nullable
        Integer answered,

        @Meaning("Pupils of those whose motivation to learn has grown; absent where there was none") @Nullable
        Integer moreMotivated,

        @Meaning("Day of the results; absent before there are any") @Nullable
        LocalDate recordedOn,

        @Meaning("Day it was cancelled; absent unless it was") @Nullable
        LocalDate cancelledOn,

        @Meaning("Why it was cancelled; absent unless it was") @Nullable
        String cancelledBecause) {}
