package org.metodika.contracts.consultationrequest;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** День консультации согласован. */
@Meaning("A day for the consultation was agreed")
public record ConsultationRequestDayAgreed(
        @Meaning("Id of the request") UUID requestId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of who asks") UUID askerId,

        @Meaning("To whom it is addressed: CENTRE, TUTOR or PSYCHOLOGIST")
        String addressee,

        @Meaning("Day of the consultation") LocalDate day,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
