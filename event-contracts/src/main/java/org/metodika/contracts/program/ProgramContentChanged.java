package org.metodika.contracts.program;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Содержание проекта программы изменено. */
@Meaning("The content of a draft changed")
public record ProgramContentChanged(
        @Meaning("Id of the program") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("TRADITIONAL, INDIVIDUAL or TEAM (A02)") String type,

        @Meaning(
                "YOUNG_SPECIALIST, CATEGORY_APPLICANT, CONTEST_CANDIDATE, INTERRUPTED_EXPERIENCE or CHANGED_ORGANISATION_TYPE (B14)")
        String category,

        @Meaning("Number of stages") int stages,
        @Meaning("Number of activities") int activities,
        @Meaning("Total hours") int hours,
        @Meaning("Deficits named as its basis") List<UUID> deficits,

        @Meaning("Basis deficits that no activity addresses and that are not deferred (B24)")
        List<UUID> uncoveredDeficits,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
