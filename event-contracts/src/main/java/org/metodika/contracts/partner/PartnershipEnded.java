package org.metodika.contracts.partner;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Сотрудничество прекращено. */
@Meaning("Working together with a social partner ended")
public record PartnershipEnded(
        @Meaning("Id of the partner") UUID partnerId,

        @Meaning("School code, the key of a school everywhere; absent for a partner of the municipality") @Nullable
        String schoolId,

        @Meaning("Last day of the partnership") LocalDate endedOn,

        @Meaning("Staff member who recorded it; absent for people outside the schools") @Nullable
        UUID by) {}
