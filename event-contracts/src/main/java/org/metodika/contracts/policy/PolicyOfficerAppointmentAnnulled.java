package org.metodika.contracts.policy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Назначение ответственного записано по ошибке и аннулировано. */
@Meaning("An appointment that was recorded by mistake was annulled; who was relieved by it is the officer again")
public record PolicyOfficerAppointmentAnnulled(
        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Version of the policy from this change on, counted from 1; 0 are the shipped defaults")
        int version,

        @Meaning("Pseudonymous id of the person who was never the officer")
        UUID officerId,

        @Meaning("First day of the appointment that does not hold")
        LocalDate appointedFrom,

        @Meaning("The whole policy from this change on") PolicyContent policy,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
