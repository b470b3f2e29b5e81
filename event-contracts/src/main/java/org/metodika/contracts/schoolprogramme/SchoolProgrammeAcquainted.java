package org.metodika.contracts.schoolprogramme;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Педагог ознакомлен с программой формы. */
@Meaning("A teacher acknowledged the programme of a form (A13)")
public record SchoolProgrammeAcquainted(
        @Meaning("Id of the school programme") UUID schoolProgrammeId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("Code of the form") String form,
        @Meaning("Day of the acknowledgement") LocalDate acquaintedOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
