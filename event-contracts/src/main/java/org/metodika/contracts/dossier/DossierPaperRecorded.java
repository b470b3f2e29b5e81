package org.metodika.contracts.dossier;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Записано, что документ есть на бумаге. */
@Meaning("It was recorded that a document is there on paper")
public record DossierPaperRecorded(
        @Meaning("Id of the dossier: that of its program or support")
        UUID dossierId,

        @Meaning("PROGRAM or SUPPORT") String kind,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,

        @Meaning("NORMS, DIAGNOSIS, PROGRAM, CONTROL_PLAN, REPORTS or PORTFOLIO (B50)")
        String document,

        @Meaning("Day of the paper") LocalDate paperOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
