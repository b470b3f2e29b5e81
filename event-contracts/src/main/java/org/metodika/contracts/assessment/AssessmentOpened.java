package org.metodika.contracts.assessment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Диагностика начата. */
@Meaning("An assessment of a teacher with an instrument was started")
public record AssessmentOpened(
        @Meaning("Id of the assessment") UUID assessmentId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("Code of the instrument") String instrumentId,
        @Meaning("Version of the instrument, from 1") int instrumentVersion,
        @Meaning("Day in the time zone of the school") LocalDate openedOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
