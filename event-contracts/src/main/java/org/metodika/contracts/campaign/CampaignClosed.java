package org.metodika.contracts.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Кампания завершена. */
@Meaning("A campaign was closed; its rolls tell what became of each assessment")
public record CampaignClosed(
        @Meaning("Id of the campaign") UUID campaignId,

        @Meaning("School code; absent for a campaign of several schools") @Nullable
        String schoolId,

        @Meaning("Codes of the schools that took part") List<String> schools,

        @Meaning("Day of the closing") LocalDate closedOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
