package org.metodika.contracts.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Социальный партнёр: текущее состояние. */
@Meaning("Present content of a social partner, with contacts: for services only")
public record PartnerState(
        @Meaning("Id of the partner") UUID partnerId,

        @Meaning("School code, the key of a school everywhere; absent for a partner of the municipality") @Nullable
        String schoolId,

        @Meaning("Name of the organisation") String name,

        @Meaning("UNIVERSITY, COLLEGE, LIBRARY, MUSEUM, CULTURE, SPORT, ENTERPRISE, PUBLIC_ORGANISATION or OTHER")
        String kind,

        @Meaning("Whom to talk to") @Nullable String contactPerson,

        @Meaning("Telephone, mail and the like") @Nullable String contacts,

        @Meaning("Number of the agreement; absent where there is none") @Nullable
        String agreementNumber,

        @Meaning("Day on which the agreement was signed; absent where there is none") @Nullable
        LocalDate agreementDate,

        @Meaning("Last day of the agreement; absent for one without a term") @Nullable
        LocalDate agreementValidUntil,

        @Meaning("What else is to be known") @Nullable String note,

        @Meaning("What the partner takes part in") List<PartnerLinkState> links,

        @Meaning("Last day of a partnership that is over; absent while it goes on") @Nullable
        LocalDate endedOn,

        @Meaning("Why it is over") @Nullable String endedBecause) {}
