package org.metodika.contracts.trainingcampaign;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Открыта кампания формирования запросов. */
@Meaning("A formation campaign of requests for training is open (E06)")
public record TrainingCampaignOpened(
        @Meaning("Calendar year of the campaign, its key") int year,
        @Meaning("Day it was opened") LocalDate openedOn,

        @Meaning("Last day that the organisations were told")
        LocalDate until,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
