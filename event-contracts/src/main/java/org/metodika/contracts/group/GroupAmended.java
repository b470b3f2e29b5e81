package org.metodika.contracts.group;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;
import org.metodika.contracts.program.Order;

/** Состав или программы группы изменены. */
@Meaning("A further order changed who is in the group or what it works on (B19, B20)")
public record GroupAmended(
        @Meaning("Id of the development group") UUID groupId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("The further order") Order order,

        @Meaning("Who is in the group from now on, each person once")
        List<GroupSeat> members,

        @Meaning("Programs that the group works on from now on")
        List<UUID> programs,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
