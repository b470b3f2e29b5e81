package org.metodika.contracts.dossier;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Запись о бумаге отозвана. */
@Meaning("The record that a document is there on paper was withdrawn with a reason")
public record DossierPaperWithdrawn(
        @Meaning("Id of the dossier: that of its program or support")
        UUID dossierId,

        @Meaning("PROGRAM or SUPPORT") String kind,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,

        @Meaning("NORMS, DIAGNOSIS, PROGRAM, CONTROL_PLAN, REPORTS or PORTFOLIO (B50)")
        String document,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
