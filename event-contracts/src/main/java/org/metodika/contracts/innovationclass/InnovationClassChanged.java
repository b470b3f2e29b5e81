package org.metodika.contracts.innovationclass;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Занятие «Школы инноваций» изменено. */
@Meaning("A class in the schedule was changed; who had signed up stays so")
public record InnovationClassChanged(
        @Meaning("Id of the class") UUID classId,

        @Meaning(
                "School code of the school that holds it for its own people; absent where the methodical centre holds it for all")
        @Nullable
        String schoolId,

        @Meaning("Pseudonymous id of the lecturer; absent for people outside the schools") @Nullable
        UUID lecturerId,

        @Meaning("Day of the class, in the time zone of the school that holds it")
        LocalDate day,

        @Meaning("How long it takes, 15 to 480 in steps of 15")
        int minutes,

        @Meaning("How many may sign up") int places,

        @Meaning("Day of the class before the change") LocalDate dayBefore,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
