package org.metodika.contracts.group;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Запись о группе аннулирована. */
@Meaning("The group was recorded by mistake and never was")
public record GroupAnnulled(
        @Meaning("Id of the development group") UUID groupId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
