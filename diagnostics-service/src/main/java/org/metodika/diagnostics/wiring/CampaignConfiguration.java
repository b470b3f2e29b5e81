package org.metodika.diagnostics.wiring;

import org.metodika.diagnostics.assessment.application.CampaignAssessments;
import org.metodika.diagnostics.assessment.application.SheetWindow;
import org.metodika.diagnostics.campaign.application.CampaignWatch;
import org.metodika.diagnostics.campaign.application.CampaignWindows;
import org.metodika.diagnostics.campaign.application.Campaigns;
import org.metodika.diagnostics.campaign.application.RollBook;
import org.metodika.diagnostics.campaign.application.RollWork;
import org.metodika.diagnostics.campaign.application.Rolls;
import org.metodika.diagnostics.campaign.application.Teachers;
import org.metodika.diagnostics.campaign.domain.Campaign;
import org.metodika.diagnostics.campaign.domain.CampaignEvent;
import org.metodika.diagnostics.campaign.domain.Roll;
import org.metodika.diagnostics.campaign.domain.RollEvent;
import org.metodika.diagnostics.campaign.messaging.CampaignMessages;
import org.metodika.diagnostics.campaign.messaging.CampaignReactions;
import org.metodika.diagnostics.campaign.messaging.RollMessages;
import org.metodika.diagnostics.campaignlist.CampaignRows;
import org.metodika.diagnostics.campaignprogress.CampaignProgress;
import org.metodika.diagnostics.campaignprogress.ProgressFollower;
import org.metodika.diagnostics.instrument.Instruments;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.projection.Reaction;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.StateCodec;
import org.metodika.kit.store.Versioned;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Campaigns of assessments, their rolls, and what follows from them. */
@Configuration(proxyBeanMethods = false)
class CampaignConfiguration {

    @Bean
    AggregateStore<Campaign, CampaignEvent> campaignStore(AggregateStores stores) {
        return stores.open(AggregateType.<Campaign, CampaignEvent>named(
                        "campaign", StateCodec.of(Campaign.class).build())
                .in("campaigns")
                .startedBy(Campaign::startedBy)
                .evolvedBy(Campaign::evolve)
                .ofSchool(Campaign::onlySchool)
                .publishing(new CampaignMessages())
                .build());
    }

    @Bean
    AggregateStore<Roll, RollEvent> rollStore(AggregateStores stores) {
        return stores.open(AggregateType.<Roll, RollEvent>named(
                        "campaign-roll", StateCodec.of(Roll.class).build())
                .in("campaign_rolls")
                .startedBy(Roll::startedBy)
                .evolvedBy(Roll::evolve)
                .ofSchool(Roll::schoolId)
                .foundBy(RollBook.TEACHER)
                .publishing(new RollMessages())
                .build());
    }

    @Bean
    Teachers teachers(Directory directory) {
        return new Teachers(directory);
    }

    @Bean
    Campaigns campaigns(
            AggregateStore<Campaign, CampaignEvent> store, Teachers teachers, Instruments instruments, Access access) {
        return new Campaigns(store, teachers, instruments, access);
    }

    @Bean
    Rolls rolls(
            AggregateStore<Campaign, CampaignEvent> campaigns,
            AggregateStore<Roll, RollEvent> rolls,
            Teachers teachers,
            Access access) {
        return new Rolls(campaigns, rolls, teachers, access);
    }

    @Bean
    SheetWindow sheetWindow(AggregateStore<Campaign, CampaignEvent> campaigns, AggregateStore<Roll, RollEvent> rolls) {
        return new CampaignWindows(campaigns, rolls);
    }

    @Bean
    RollBook rollBook(AggregateStore<Roll, RollEvent> store) {
        return RollBook.in(store);
    }

    @Bean
    RollWork rollWork(
            AggregateStore<Campaign, CampaignEvent> campaigns,
            RollBook rolls,
            CampaignAssessments assessments,
            Teachers teachers) {
        return new RollWork(
                id -> campaigns.find(id.toString()).map(Versioned::state),
                rolls,
                assessments,
                teachers::fitting,
                teachers::today);
    }

    @Bean
    Reaction campaignRolls(RollWork work, ContractJson json) {
        return CampaignReactions.toCampaigns(work, json);
    }

    @Bean
    Reaction campaignAssessmentsReaction(RollWork work, ContractJson json) {
        return CampaignReactions.toRolls(work, json);
    }

    @Bean
    Reaction campaignDismissals(RollWork work, ContractJson json) {
        return CampaignReactions.toDismissals(work, json);
    }

    @Bean
    CampaignRows campaignRows(MongoOperations mongo) {
        return new CampaignRows(mongo);
    }

    @Bean
    StateProjection<?, ?> campaignRowProjection(MongoOperations mongo, ContractJson json) {
        return CampaignRows.projection(mongo, json);
    }

    @Bean
    CampaignProgress campaignProgress(MongoOperations mongo) {
        return new CampaignProgress(mongo);
    }

    @Bean
    ProgressFollower progressFollower(CampaignProgress progress, CampaignAssessments assessments, ContractJson json) {
        return new ProgressFollower(progress, assessments, json);
    }

    @Bean
    CampaignWatch campaignWatch(
            CampaignRows rows,
            AggregateStore<Campaign, CampaignEvent> campaigns,
            RollBook rolls,
            CampaignProgress progress,
            Teachers teachers) {
        return new CampaignWatch(rows::open, campaigns, rolls, progress, teachers);
    }
}
