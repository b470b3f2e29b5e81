package org.metodika.contracts.consultationrequest;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Консультация по запросу проведена. */
@Meaning("The consultation that was asked for was held")
public record ConsultationRequestHeld(
        @Meaning("Id of the request") UUID requestId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of who asks") UUID askerId,

        @Meaning("To whom it is addressed: CENTRE, TUTOR or PSYCHOLOGIST")
        String addressee,

        @Meaning("Entry of the log of consultations") UUID consultationId,

        @Meaning("Day it was held") LocalDate heldOn,

        @Meaning("Days since it was asked or reopened; 0 where it was held before it was written down")
        int daysWaited,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
