package org.metodika.contracts.electivecourse;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Элективный курс: текущее содержание. */
@Meaning("Present content of an elective course, with free text: for services only")
public record ElectiveCourseState(
        @Meaning("Id of the elective course") UUID courseId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous ids of the authors, the one who answers for the course first")
        List<UUID> authorIds,

        @Meaning("Title") String title,
        @Meaning("School subject, e.g. математика") String subject,
        @Meaning("Lowest year of study, 1 to 12") int gradeFrom,
        @Meaning("Highest year of study, 1 to 12") int gradeTo,
        @Meaning("Academic hours of the whole course") int hours,

        @Meaning("What it is about; absent where nothing was written") @Nullable
        String annotation,

        @Meaning("Number of the edition of the course, from 1")
        int edition,

        @Meaning("DRAFT, SUBMITTED, REVIEWED, INCLUDED or WITHDRAWN")
        String status,

        @Meaning("Files of the programme, the present one last")
        List<ElectiveProgramme> programmes,

        @Meaning("What was decided about it, the first one first")
        List<CourseDecision> decisions,

        @Meaning("Runs, in the order in which they were planned")
        List<CourseRun> runs,

        @Meaning("Day it was given up; absent unless it was") @Nullable
        LocalDate withdrawnOn,

        @Meaning("Why it was given up; absent unless it was") @Nullable
        String withdrawnBecause) {}
