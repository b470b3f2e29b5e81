package org.metodika.contracts.consultationrequest;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** На запрос дан письменный ответ. */
@Meaning("A request was answered in writing; what was written is in the state only")
public record ConsultationRequestAnswered(
        @Meaning("Id of the request") UUID requestId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of who asks") UUID askerId,

        @Meaning("To whom it is addressed: CENTRE, TUTOR or PSYCHOLOGIST")
        String addressee,

        @Meaning("Day of the answer") LocalDate answeredOn,

        @Meaning("Days since it was asked or reopened") int daysWaited,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
