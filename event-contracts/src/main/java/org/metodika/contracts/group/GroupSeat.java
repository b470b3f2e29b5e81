package org.metodika.contracts.group;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Место в группе. */
@Meaning("A person in a development group and their role")
public record GroupSeat(
        @Meaning("Pseudonymous id of a staff member") UUID staffId,

        @Meaning("Role in the group: LEADER, DEVELOPER or EXPERT")
        String role,

        @Meaning("What an expert is expert in: PEDAGOGICAL or ECONOMIC; absent for everybody else") @Nullable
        String expertise) {}
