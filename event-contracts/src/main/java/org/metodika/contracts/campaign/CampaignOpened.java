package org.metodika.contracts.campaign;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Кампания начата. */
@Meaning("A campaign was opened; the teachers are those who fit on this day")
public record CampaignOpened(
        @Meaning("Id of the campaign") UUID campaignId,

        @Meaning("School code; absent for a campaign of several schools") @Nullable
        String schoolId,

        @Meaning("What is asked of whom, and when") CampaignPlan plan,

        @Meaning("Day of the opening") LocalDate openedOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
