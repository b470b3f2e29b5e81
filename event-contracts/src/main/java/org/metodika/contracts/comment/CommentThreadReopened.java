package org.metodika.contracts.comment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Вопрос открыт снова. */
@Meaning("A settled thread of comments was opened again")
public record CommentThreadReopened(
        @Meaning("Id of the thread") UUID threadId,
        @Meaning("Program concerned") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,

        @Meaning("Section of the program: NOTE, BASIS, PERIOD, ACTIVITIES, STAGES, RESULTS, RESOURCES, PEOPLE or WHOLE")
        String section,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
