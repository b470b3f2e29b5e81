package org.metodika.diagnostics.campaign.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;
import org.metodika.kit.ids.Ids;

/** Id of a roll. */
public record RollId(UUID value) implements Id {

    /** The one roll of a school in a campaign: whoever makes it again finds it there. */
    public static RollId of(CampaignId campaign, String schoolId) {
        return new RollId(Ids.from("campaign-roll", campaign, schoolId));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
