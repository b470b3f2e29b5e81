package org.metodika.contracts.campaign;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Составлен проект кампании. */
@Meaning("A campaign of assessments was drafted")
public record CampaignDrafted(
        @Meaning("Id of the campaign") UUID campaignId,

        @Meaning("School code; absent for a campaign of several schools") @Nullable
        String schoolId,

        @Meaning("What is asked of whom, and when") CampaignPlan plan,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
