package org.metodika.contracts.feedback;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Сообщения об ИОМ прочитаны. */
@Meaning("Somebody has read the talk on a route up to a message")
public record RouteFeedbackRead(
        @Meaning("Route that the talk is about; it has one") UUID routeId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("Number of the last message that was read") int number,

        @Meaning("For whom they speak: TEACHER, MENTOR or METHODIST")
        String party,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
