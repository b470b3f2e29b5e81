package org.metodika.contracts.support;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Пункт снова в плане. */
@Meaning("An item that was done or waived by mistake is planned again")
public record SupportItemReopened(
        @Meaning("Id of the support") UUID supportId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher who is supported")
        UUID teacherId,

        @Meaning("Item of the passport") UUID itemId,
        @Meaning("Deadline of the item") @Nullable LocalDate deadline,

        @Meaning("Kinds of help, codes: PEDAGOGICAL, PSYCHOLOGICAL, METHODICAL, SOCIAL, OTHER (C02)")
        List<String> help,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
