package org.metodika.diagnostics.campaign.domain;

import java.time.LocalDate;
import java.util.List;

/** What happens to a campaign. */
public sealed interface CampaignEvent {

    /** Составлен проект. */
    record Drafted(CampaignId id, Plan plan, LocalDate on) implements CampaignEvent {}

    /** Проект изменён. */
    record Changed(Plan plan) implements CampaignEvent {}

    /**
     * Начата.
     *
     * @param schools the schools that take part: those with somebody who fits on this day
     */
    record Opened(List<String> schools, LocalDate on) implements CampaignEvent {
        public Opened {
            schools = List.copyOf(schools);
        }
    }

    /** Продлена. */
    record Extended(Campaign.Extension extension) implements CampaignEvent {}

    /** Завершена. */
    record Closed(LocalDate on) implements CampaignEvent {}

    /** Аннулирована. */
    record Annulled(Campaign.Annulment annulment) implements CampaignEvent {}
}
