package org.metodika.contracts.schoolprogramme;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Педагог выбрал форму повышения квалификации. */
@Meaning("A teacher chose a form of professional development, or another one (A15)")
public record SchoolProgrammeFormChosen(
        @Meaning("Id of the school programme") UUID schoolProgrammeId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("Code of the form") String form,
        @Meaning("TRADITIONAL, INDIVIDUAL or TEAM (A02)") String formType,
        @Meaning("Code of the form chosen before") @Nullable String previousForm,
        @Meaning("Day of the choice") LocalDate chosenOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
