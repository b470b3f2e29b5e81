package org.metodika.contracts.partner;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Участие партнёра записано. */
@Meaning("A social partner takes part in a seminar, a survey or an activity (A07)")
public record PartnerLinked(
        @Meaning("Id of the partner") UUID partnerId,

        @Meaning("School code, the key of a school everywhere; absent for a partner of the municipality") @Nullable
        String schoolId,

        @Meaning("Id of the link") UUID linkId,

        @Meaning("SEMINAR, SURVEY or ACTIVITY") String kind,

        @Meaning("What the partner takes part in, where the platform knows it") @Nullable
        UUID refId,

        @Meaning("Day on which it is held") LocalDate heldOn,

        @Meaning("Staff member who recorded it; absent for people outside the schools") @Nullable
        UUID by) {}
