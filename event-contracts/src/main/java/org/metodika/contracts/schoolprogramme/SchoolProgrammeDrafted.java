package org.metodika.contracts.schoolprogramme;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Составлен проект программы внутришкольного повышения квалификации. */
@Meaning("A school programme of in-school professional development was drafted (D01)")
public record SchoolProgrammeDrafted(
        @Meaning("Id of the school programme") UUID schoolProgrammeId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Template it was made from (A01)") @Nullable
        UUID templateId,

        @Meaning("Version of the template") @Nullable Integer templateVersion,
        @Meaning("First calendar year") int fromYear,
        @Meaning("Last calendar year") int toYear,
        @Meaning("Stages") int stages,
        @Meaning("Tasks of all stages") int tasks,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
