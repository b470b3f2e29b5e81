package org.metodika.contracts.trainingcampaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Кампания формирования запросов: текущее содержание. */
@Meaning("Present content of a formation campaign, with free text: for services only")
public record TrainingCampaignState(
        @Meaning("Calendar year of the campaign, its key") int year,
        @Meaning("OPEN or CLOSED") String status,
        @Meaning("Day it was opened") LocalDate openedOn,

        @Meaning("Last day that the organisations were told")
        LocalDate until,

        @Meaning("What the centre tells the organisations") @Nullable
        String guidance,

        @Meaning("Day it was closed; absent while it is open") @Nullable
        LocalDate closedOn,

        @Meaning("Why it was opened again") @Nullable String reopenedBecause) {}
