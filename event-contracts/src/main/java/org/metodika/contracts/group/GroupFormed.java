package org.metodika.contracts.group;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;
import org.metodika.contracts.program.Order;

/** Создана группа разработчиков. */
@Meaning("The head formed a development group by an order (B19, B20)")
public record GroupFormed(
        @Meaning("Id of the development group") UUID groupId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("The order that forms the group") Order order,
        @Meaning("Who is in the group, each person once") List<GroupSeat> members,
        @Meaning("Programs that the group works on") List<UUID> programs,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
