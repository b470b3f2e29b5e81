package org.metodika.contracts.campaign;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Кампания аннулирована. */
@Meaning("A campaign was begun by mistake; its assessments are annulled")
public record CampaignAnnulled(
        @Meaning("Id of the campaign") UUID campaignId,

        @Meaning("School code; absent for a campaign of several schools") @Nullable
        String schoolId,

        @Meaning("Codes of the schools that took part") List<String> schools,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
