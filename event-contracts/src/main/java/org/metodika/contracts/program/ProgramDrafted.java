package org.metodika.contracts.program;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Составлен проект персонифицированной программы. */
@Meaning("A draft of a personified program was made")
public record ProgramDrafted(
        @Meaning("Id of the program") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("TRADITIONAL, INDIVIDUAL or TEAM (A02)") String type,

        @Meaning(
                "YOUNG_SPECIALIST, CATEGORY_APPLICANT, CONTEST_CANDIDATE, INTERRUPTED_EXPERIENCE or CHANGED_ORGANISATION_TYPE (B14)")
        String category,

        @Meaning("ADMINISTRATION, ASSOCIATION_HEAD or TEACHER (B17)")
        String initiator,

        @Meaning("Day in the time zone of the school") LocalDate draftedOn,
        @Meaning("Deficits named as its basis (B22)") List<UUID> deficits,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
