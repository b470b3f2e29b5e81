package org.metodika.contracts.mentor;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Наставник остаётся в реестре. */
@Meaning("The dismissal that a mentor left the pool by was annulled")
public record MentorReinstated(
        @Meaning("Pseudonymous id of the staff member who is the mentor: a person is in the pool once")
        UUID mentorId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
