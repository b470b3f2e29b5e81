package org.metodika.contracts.campaign;

import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Список участников аннулирован. */
@Meaning("The campaign was annulled in this school")
public record CampaignRollAnnulled(
        @Meaning("Id of the roll: the teachers of one school in a campaign")
        UUID rollId,

        @Meaning("Id of the campaign") UUID campaignId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId) {}
