package org.metodika.contracts.support;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Прекращение аннулировано. */
@Meaning("A stop that was recorded by mistake was annulled: the support goes on")
public record SupportStopAnnulled(
        @Meaning("Id of the support") UUID supportId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher who is supported")
        UUID teacherId,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
