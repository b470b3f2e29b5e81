package org.metodika.contracts.partner;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Запись об участии партнёра снята. */
@Meaning("A link of a social partner was taken back")
public record PartnerUnlinked(
        @Meaning("Id of the partner") UUID partnerId,

        @Meaning("School code, the key of a school everywhere; absent for a partner of the municipality") @Nullable
        String schoolId,

        @Meaning("Id of the link") UUID linkId,

        @Meaning("SEMINAR, SURVEY or ACTIVITY") String kind,

        @Meaning("What the partner takes part in, where the platform knows it") @Nullable
        UUID refId,

        @Meaning("Staff member who recorded it; absent for people outside the schools") @Nullable
        UUID by) {}
