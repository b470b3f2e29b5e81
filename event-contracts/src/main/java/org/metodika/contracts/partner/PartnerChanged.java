package org.metodika.contracts.partner;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Сведения о социальном партнёре изменены. */
@Meaning("Facts of a social partner changed; carries all that is not about a person, as it is now")
public record PartnerChanged(
        @Meaning("Id of the partner") UUID partnerId,

        @Meaning("School code, the key of a school everywhere; absent for a partner of the municipality") @Nullable
        String schoolId,

        @Meaning("UNIVERSITY, COLLEGE, LIBRARY, MUSEUM, CULTURE, SPORT, ENTERPRISE, PUBLIC_ORGANISATION or OTHER")
        String kind,

        @Meaning("Day on which the agreement was signed; absent where there is none") @Nullable
        LocalDate agreementDate,

        @Meaning("Last day of the agreement; absent for one without a term") @Nullable
        LocalDate agreementValidUntil,

        @Meaning("Staff member who recorded it; absent for people outside the schools") @Nullable
        UUID by) {}
