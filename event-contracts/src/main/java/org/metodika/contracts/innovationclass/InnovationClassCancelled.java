package org.metodika.contracts.innovationclass;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Занятие «Школы инноваций» отменено. */
@Meaning("A class was taken out of the schedule")
public record InnovationClassCancelled(
        @Meaning("Id of the class") UUID classId,

        @Meaning(
                "School code of the school that holds it for its own people; absent where the methodical centre holds it for all")
        @Nullable
        String schoolId,

        @Meaning("Day of the class, in the time zone of the school that holds it")
        LocalDate day,

        @Meaning("How many had signed up") int signedUp,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
