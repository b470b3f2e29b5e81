package org.metodika.diagnostics.campaignlist;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.UUID;
import org.metodika.contracts.campaign.CampaignCatalogue;
import org.metodika.contracts.campaign.CampaignState;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.springframework.data.mongodb.core.MongoOperations;

/** The rows of campaigns, kept by following the service's own campaigns. */
public final class CampaignRows {

    static final String OPEN = "OPEN";

    private final MongoOperations mongo;

    public CampaignRows(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Campaigns that go on. */
    public List<UUID> open() {
        return mongo.find(query(where("status").is(OPEN)), CampaignRow.class).stream()
                .map(CampaignRow::id)
                .toList();
    }

    /** Campaigns that go on in this school. */
    public List<CampaignRow> openIn(String schoolId) {
        return mongo.find(query(where("schools").is(schoolId).and("status").is(OPEN)), CampaignRow.class);
    }

    public static StateProjection<CampaignState, ?> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "campaign-rows",
                CampaignCatalogue.CAMPAIGN_STATE,
                CampaignRow.class,
                campaign -> new CampaignRow(
                        campaign.campaignId(),
                        campaign.title(),
                        campaign.plan().instrumentId(),
                        campaign.plan().instrumentVersion(),
                        campaign.plan().schools(),
                        campaign.status(),
                        campaign.plan().firstDay(),
                        campaign.plan().lastDay(),
                        campaign.among(),
                        campaign.openedOn() != null,
                        campaign.closedOn()),
                mongo,
                json);
    }
}
