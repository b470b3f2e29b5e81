package org.metodika.contracts.campaign;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Кампания продлена. */
@Meaning("A campaign goes on longer than was planned")
public record CampaignExtended(
        @Meaning("Id of the campaign") UUID campaignId,

        @Meaning("School code; absent for a campaign of several schools") @Nullable
        String schoolId,

        @Meaning("Last day until now") LocalDate lastDayBefore,

        @Meaning("Last day on which answers are accepted, in the time zone of each school")
        LocalDate lastDay,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
