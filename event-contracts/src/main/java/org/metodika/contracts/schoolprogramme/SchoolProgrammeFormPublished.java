package org.metodika.contracts.schoolprogramme;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Опубликована программа формы повышения квалификации. */
@Meaning(
        "The program of a form was published, or a new wording of it: teachers are to be acquainted with it anew (A13)")
public record SchoolProgrammeFormPublished(
        @Meaning("Id of the school programme") UUID schoolProgrammeId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Code of the form") String form,
        @Meaning("Day of the publication") LocalDate publishedOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
