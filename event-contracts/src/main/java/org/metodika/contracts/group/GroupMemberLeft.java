package org.metodika.contracts.group;

import java.time.LocalDate;
import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Участник группы увольняется. */
@Meaning("A member is dismissed from the school and leaves the group; the role stays vacant until a further order")
public record GroupMemberLeft(
        @Meaning("Id of the development group") UUID groupId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of a staff member") UUID staffId,

        @Meaning("Role that becomes vacant: LEADER, DEVELOPER or EXPERT")
        String role,

        @Meaning("Last day in the group, the last day of work")
        LocalDate lastDay) {}
