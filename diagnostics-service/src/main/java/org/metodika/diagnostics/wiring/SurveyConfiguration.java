package org.metodika.diagnostics.wiring;

import java.net.URI;
import org.metodika.diagnostics.ballots.Ballots;
import org.metodika.diagnostics.ballots.Links;
import org.metodika.diagnostics.instrument.Instruments;
import org.metodika.diagnostics.namedsheets.NamedSheets;
import org.metodika.diagnostics.survey.application.AnonymousAnswers;
import org.metodika.diagnostics.survey.application.Findings;
import org.metodika.diagnostics.survey.application.Invitations;
import org.metodika.diagnostics.survey.application.NamedAnswers;
import org.metodika.diagnostics.survey.application.Questionnaires;
import org.metodika.diagnostics.survey.application.Surveys;
import org.metodika.diagnostics.survey.domain.Survey;
import org.metodika.diagnostics.survey.domain.SurveyEvent;
import org.metodika.diagnostics.survey.messaging.SurveyMessages;
import org.metodika.diagnostics.surveylist.SurveyRows;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.StateCodec;
import org.metodika.kit.web.OpenPaths;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Surveys, the boxes of anonymous answers, the sheets of named ones. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SurveySettings.class)
class SurveyConfiguration {

    @Bean
    AggregateStore<Survey, SurveyEvent> surveyStore(AggregateStores stores) {
        return stores.open(AggregateType.<Survey, SurveyEvent>named(
                        "survey", StateCodec.of(Survey.class).build())
                .in("surveys")
                .startedBy(Survey::start)
                .evolvedBy(Survey::evolve)
                .ofSchool(Survey::schoolId)
                .publishing(new SurveyMessages())
                .build());
    }

    /** The only addresses of this service that need no token. */
    @Bean
    OpenPaths answersWithoutAName() {
        return OpenPaths.of("/api/diagnostics/answers", "/api/diagnostics/answers/form");
    }

    @Bean
    URI surveyPage(SurveySettings settings) {
        return settings.page();
    }

    @Bean
    Questionnaires questionnaires(Instruments instruments) {
        return new Questionnaires(instruments);
    }

    @Bean
    Links links(MongoOperations mongo) {
        return new Links(mongo.getCollection("survey_links"));
    }

    @Bean
    Ballots ballots(MongoOperations mongo) {
        return new Ballots(mongo.getCollection("survey_ballots"));
    }

    @Bean
    NamedSheets namedSheets(MongoOperations mongo) {
        return new NamedSheets(mongo);
    }

    @Bean
    Surveys surveys(
            AggregateStore<Survey, SurveyEvent> store,
            Questionnaires questionnaires,
            Ballots ballots,
            Links links,
            NamedSheets sheets,
            Directory directory,
            Access access) {
        return new Surveys(store, questionnaires, ballots, links, sheets, directory, access);
    }

    @Bean
    Invitations invitations(Surveys surveys, Links links, Directory directory) {
        return new Invitations(surveys, links, directory);
    }

    @Bean
    AnonymousAnswers anonymousAnswers(Surveys surveys, Questionnaires questionnaires, Links links, Ballots ballots) {
        return new AnonymousAnswers(surveys, questionnaires, links, ballots);
    }

    @Bean
    NamedAnswers namedAnswers(Surveys surveys, Questionnaires questionnaires, NamedSheets sheets, Access access) {
        return new NamedAnswers(surveys, questionnaires, sheets, access);
    }

    @Bean
    Findings findings(Surveys surveys, Questionnaires questionnaires) {
        return new Findings(surveys, questionnaires);
    }

    @Bean
    StateProjection<?, ?> surveyRows(MongoOperations mongo, ContractJson json) {
        return SurveyRows.projection(mongo, json);
    }
}
