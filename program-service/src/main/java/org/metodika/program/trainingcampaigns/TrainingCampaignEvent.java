package org.metodika.program.trainingcampaigns;

import java.time.LocalDate;

/** What happens to a formation campaign. */
public sealed interface TrainingCampaignEvent {

    /** Открыта. */
    record Opened(int year, LocalDate on, LocalDate until, String guidance) implements TrainingCampaignEvent {}

    /** Закрыта. */
    record Closed(LocalDate on) implements TrainingCampaignEvent {}

    /** Открыта снова. */
    record Reopened(LocalDate on, LocalDate until, String reason) implements TrainingCampaignEvent {}
}
