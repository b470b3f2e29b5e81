package org.metodika.diagnostics.campaign.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** Id of a campaign. */
public record CampaignId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
