package org.metodika.contracts.staff;

import java.time.LocalDate;
import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Увольнение отменено как записанное по ошибке. */
@Meaning("A dismissal recorded by mistake was undone: the person never left (B16)")
public record StaffMemberDismissalAnnulled(
        @Meaning("Pseudonymous id of a staff member") UUID staffId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Last day of work that was recorded by mistake")
        LocalDate dismissedOn) {}
