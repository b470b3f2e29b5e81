package org.metodika.diagnostics.wiring;

import java.time.Clock;
import org.metodika.diagnostics.assessment.application.Assessments;
import org.metodika.diagnostics.assessment.application.BegunSheets;
import org.metodika.diagnostics.assessment.application.CampaignAssessments;
import org.metodika.diagnostics.assessment.application.SheetWindow;
import org.metodika.diagnostics.assessment.application.Trials;
import org.metodika.diagnostics.assessment.domain.Assessment;
import org.metodika.diagnostics.assessment.domain.AssessmentEvent;
import org.metodika.diagnostics.assessment.messaging.AssessmentMessages;
import org.metodika.diagnostics.instrument.InstrumentDrafts;
import org.metodika.diagnostics.instrument.Instruments;
import org.metodika.diagnostics.sheetdraft.SheetDrafts;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.StateCodec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.json.JsonMapper;

/** Assessments. */
@Configuration(proxyBeanMethods = false)
class AssessmentConfiguration {

    @Bean
    AggregateStore<Assessment, AssessmentEvent> assessmentStore(AggregateStores stores) {
        return stores.open(AggregateType.<Assessment, AssessmentEvent>named(
                        "assessment", StateCodec.of(Assessment.class).build())
                .in("assessments")
                .startedBy(Assessment::start)
                .evolvedBy(Assessment::evolve)
                .ofSchool(Assessment::schoolId)
                .keyedBy(Assessment::naturalKey)
                .publishing(new AssessmentMessages())
                .build());
    }

    @Bean
    Assessments assessments(
            AggregateStore<Assessment, AssessmentEvent> store,
            Instruments instruments,
            Directory directory,
            Access access,
            SheetWindow window,
            Clock clock) {
        return new Assessments(store, instruments, directory, access, window, clock);
    }

    @Bean
    Trials trials(InstrumentDrafts drafts, Instruments instruments) {
        return new Trials(drafts, instruments);
    }

    @Bean
    SheetDrafts sheetDrafts(MongoOperations mongo, Clock clock) {
        return new SheetDrafts(mongo, clock);
    }

    @Bean
    BegunSheets begunSheets(
            Assessments assessments,
            Instruments instruments,
            SheetDrafts drafts,
            Directory directory,
            Access access,
            JsonMapper json) {
        return new BegunSheets(assessments, instruments, drafts, directory, access, json);
    }

    @Bean
    CampaignAssessments campaignAssessments(
            AggregateStore<Assessment, AssessmentEvent> store,
            Instruments instruments,
            Directory directory,
            Clock clock) {
        return CampaignAssessments.in(store, instruments, directory, clock);
    }
}
