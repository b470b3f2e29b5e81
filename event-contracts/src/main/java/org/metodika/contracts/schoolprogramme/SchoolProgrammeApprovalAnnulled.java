package org.metodika.contracts.schoolprogramme;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;
import org.metodika.contracts.program.Order;

/** Утверждение программы аннулировано. */
@Meaning("An approval that was recorded by mistake was annulled; the programme is a draft again")
public record SchoolProgrammeApprovalAnnulled(
        @Meaning("Id of the school programme") UUID schoolProgrammeId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("The order that counts no more") Order order,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
