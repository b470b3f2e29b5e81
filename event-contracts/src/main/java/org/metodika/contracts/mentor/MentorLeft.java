package org.metodika.contracts.mentor;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Наставник исключён из реестра. */
@Meaning("A mentor leaves the pool, by a decision or with the dismissal")
public record MentorLeft(
        @Meaning("Pseudonymous id of the staff member who is the mentor: a person is in the pool once")
        UUID mentorId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("DECISION or DISMISSAL") String ground,
        @Meaning("Last day in the pool") LocalDate leftOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
