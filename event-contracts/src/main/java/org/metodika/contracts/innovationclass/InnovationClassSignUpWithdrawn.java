package org.metodika.contracts.innovationclass;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Запись на занятие «Школы инноваций» снята. */
@Meaning("Somebody gave a place in a class back")
public record InnovationClassSignUpWithdrawn(
        @Meaning("Id of the class") UUID classId,

        @Meaning(
                "School code of the school that holds it for its own people; absent where the methodical centre holds it for all")
        @Nullable
        String schoolId,

        @Meaning("Pseudonymous id of who takes part") UUID personId,

        @Meaning("School code of who takes part") String personSchoolId,

        @Meaning("Day of the class, in the time zone of the school that holds it")
        LocalDate day,

        @Meaning("How many have signed up now") int signedUp,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
