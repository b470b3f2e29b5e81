package org.metodika.contracts.consultationrequest;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Запрос на консультацию открыт снова. */
@Meaning("The asker needs more: the request waits for an answer again")
public record ConsultationRequestReopened(
        @Meaning("Id of the request") UUID requestId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of who asks") UUID askerId,

        @Meaning("To whom it is addressed: CENTRE, TUTOR or PSYCHOLOGIST")
        String addressee,

        @Meaning("Day it was reopened") LocalDate reopenedOn,

        @Meaning("Last day for an answer, in the time zone of the school")
        LocalDate answerBy,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
