package org.metodika.contracts.group;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Отметка о выполнении шага снята. */
@Meaning("The mark of a step was taken back, because it was set by mistake")
public record GroupStepReopened(
        @Meaning("Id of the development group") UUID groupId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Id of the step") UUID stepId,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
