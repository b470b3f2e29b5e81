package org.metodika.contracts.partner;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Сотрудничество возобновлено. */
@Meaning("Working together with a social partner was taken up again")
public record PartnershipResumed(
        @Meaning("Id of the partner") UUID partnerId,

        @Meaning("School code, the key of a school everywhere; absent for a partner of the municipality") @Nullable
        String schoolId,

        @Meaning("First day of it") LocalDate resumedOn,

        @Meaning("Staff member who recorded it; absent for people outside the schools") @Nullable
        UUID by) {}
