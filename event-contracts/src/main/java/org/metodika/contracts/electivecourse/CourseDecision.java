package org.metodika.contracts.electivecourse;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Решение о курсе. */
@Meaning("What was decided about the programme of a course")
public record CourseDecision(
        @Meaning("Edition that it was about") int edition,

        @Meaning("RETURNED for rework, REVIEWED, or REOPENED: taken back to a draft")
        String verdict,

        @Meaning("Day, in the time zone of the school") LocalDate decidedOn,

        @Meaning("Pseudonymous id of who decided; absent for people outside the schools") @Nullable
        UUID decidedBy,

        @Meaning("Remarks or reason; absent for none") @Nullable
        String remarks) {}
