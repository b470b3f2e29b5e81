package org.metodika.contracts.consultationrequest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Подан запрос на консультацию. */
@Meaning("Somebody asked for a consultation (C14)")
public record ConsultationRequestAsked(
        @Meaning("Id of the request") UUID requestId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of who asks") UUID askerId,

        @Meaning("To whom it is addressed: CENTRE, TUTOR or PSYCHOLOGIST")
        String addressee,

        @Meaning("Pseudonymous id of the person it is addressed to; absent where it is nobody in particular") @Nullable
        UUID addresseeId,

        @Meaning("Days that would suit") List<LocalDate> wishedDays,

        @Meaning("Day of the request") LocalDate askedOn,

        @Meaning("Last day for an answer, in the time zone of the school")
        LocalDate answerBy,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
