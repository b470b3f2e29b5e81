package org.metodika.contracts.campaign;

import java.util.List;
import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Составлен список участников. */
@Meaning("The teachers of one school who take part in a campaign were listed")
public record CampaignRollOpened(
        @Meaning("Id of the roll: the teachers of one school in a campaign")
        UUID rollId,

        @Meaning("Id of the campaign") UUID campaignId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous ids of the teachers") List<UUID> teachers) {}
