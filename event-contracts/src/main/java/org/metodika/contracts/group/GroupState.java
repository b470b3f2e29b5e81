package org.metodika.contracts.group;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;
import org.metodika.contracts.program.Order;

/** Группа разработчиков: present content. */
@Meaning("Present content of a development group (B19-B21)")
public record GroupState(
        @Meaning("Id of the development group") UUID groupId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Counts the changes, from 1") int revision,
        @Meaning("ACTIVE, DISSOLVED or ANNULLED") String status,
        @Meaning("The order that formed the group") Order order,

        @Meaning("The order by which the present composition and programs hold")
        Order lastOrder,

        @Meaning("Who is in the group, each person once") List<GroupMember> members,

        @Meaning("Why the group has no developer or no expert") @Nullable
        String compositionReason,

        @Meaning("Programs that the group works on") List<UUID> programs,

        @Meaning("The order of the regulation of work; absent before the first one") @Nullable
        Order regulationOrder,

        @Meaning("Steps of the regulation in their order; empty before the first one")
        List<GroupStep> steps) {}
