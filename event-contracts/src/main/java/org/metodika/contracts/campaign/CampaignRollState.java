package org.metodika.contracts.campaign;

import java.util.List;
import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Участники кампании в организации: текущее состояние. */
@Meaning("Present roll of one school in a campaign")
public record CampaignRollState(
        @Meaning("Id of the roll: the teachers of one school in a campaign")
        UUID rollId,

        @Meaning("Id of the campaign") UUID campaignId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("OPEN, CLOSING, CLOSED or ANNULLED") String status,

        @Meaning("Everybody who takes or took part") List<CampaignParticipant> participants,

        @Meaning("Reminders so far") List<CampaignReminder> reminders) {}
