package org.metodika.contracts.group;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;
import org.metodika.contracts.program.Order;

/** Регламент работы установлен или изменён. */
@Meaning("An order of its own set or changed the regulation of the group's work (B21)")
public record GroupRegulationSet(
        @Meaning("Id of the development group") UUID groupId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("The order that sets the regulation") Order order,
        @Meaning("All steps in their order") List<RegulationStep> steps,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
