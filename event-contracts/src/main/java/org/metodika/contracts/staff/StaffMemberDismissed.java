package org.metodika.contracts.staff;

import java.time.LocalDate;
import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Работник уволен. */
@Meaning("A person left the staff of a school (B16)")
public record StaffMemberDismissed(
        @Meaning("Pseudonymous id of a staff member") UUID staffId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Last day of work") LocalDate dismissedOn) {}
