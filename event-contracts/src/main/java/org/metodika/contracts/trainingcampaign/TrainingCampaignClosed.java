package org.metodika.contracts.trainingcampaign;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Кампания закрыта. */
@Meaning("A formation campaign is closed: organisations ask no more")
public record TrainingCampaignClosed(
        @Meaning("Calendar year of the campaign, its key") int year,
        @Meaning("Day it was closed") LocalDate closedOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
