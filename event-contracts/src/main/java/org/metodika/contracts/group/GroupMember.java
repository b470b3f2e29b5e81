package org.metodika.contracts.group;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Участник группы. */
@Meaning("A person in a development group as services know it")
public record GroupMember(
        @Meaning("Pseudonymous id of a staff member") UUID staffId,

        @Meaning("Role in the group: LEADER, DEVELOPER or EXPERT")
        String role,

        @Meaning("What an expert is expert in: PEDAGOGICAL or ECONOMIC; absent for everybody else") @Nullable
        String expertise,

        @Meaning("Why this person although the usual rule says another") @Nullable
        String reason,

        @Meaning("Last day of work of a person who leaves the school, and so the group") @Nullable
        LocalDate lastDay) {}
