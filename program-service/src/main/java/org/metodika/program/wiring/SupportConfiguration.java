package org.metodika.program.wiring;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.projection.Follower;
import org.metodika.kit.projection.Reaction;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.StateCodec;
import org.metodika.program.contests.ParticipationList;
import org.metodika.program.contests.Participations;
import org.metodika.program.deficits.KnownDeficits;
import org.metodika.program.leading.LedRow;
import org.metodika.program.measures.MeasureList;
import org.metodika.program.measures.Measures;
import org.metodika.program.mentors.MentorHints;
import org.metodika.program.roster.Roster;
import org.metodika.program.routelist.RouteOverview;
import org.metodika.program.routes.application.Routes;
import org.metodika.program.supportlabels.LabelBook;
import org.metodika.program.supportlabels.LabelMessages;
import org.metodika.program.supportlabels.LabelSet;
import org.metodika.program.supportlabels.ShippedLabel;
import org.metodika.program.supportlist.SupportOverview;
import org.metodika.program.supports.application.NextSteps;
import org.metodika.program.supports.application.ProblemWords;
import org.metodika.program.supports.application.ReachedSupports;
import org.metodika.program.supports.application.SupportCards;
import org.metodika.program.supports.application.SupportFacts;
import org.metodika.program.supports.application.SupportResults;
import org.metodika.program.supports.application.SupportWatch;
import org.metodika.program.supports.application.Supports;
import org.metodika.program.supports.domain.PassportEdition;
import org.metodika.program.supports.domain.Support;
import org.metodika.program.supports.domain.SupportEvent;
import org.metodika.program.supports.domain.SupportStatus;
import org.metodika.program.supports.messaging.ConclusionReaction;
import org.metodika.program.supports.messaging.SupportMessages;
import org.metodika.program.supports.web.SupportAnswers;
import org.metodika.program.trainingrequests.TrainingRequestList;
import org.metodika.program.trainingrequests.TrainingRequests;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Individual support: the aggregate, its labels, what its conclusions bring about, its lists. */
@Configuration(proxyBeanMethods = false)
class SupportConfiguration {

    @Bean
    AggregateStore<Support, SupportEvent> supportStore(AggregateStores stores) {
        StateCodec<Support> codec = StateCodec.of(Support.class)
                .sealed(
                        SupportStatus.class,
                        Map.of(
                                "open", SupportStatus.Open.class,
                                "closed", SupportStatus.Closed.class,
                                "stopped", SupportStatus.Stopped.class))
                .build();
        return stores.open(AggregateType.<Support, SupportEvent>named("support", codec)
                .in("supports")
                .startedBy(Support::startedBy)
                .evolvedBy(Support::evolve)
                .ofSchool(Support::schoolId)
                .publishing(new SupportMessages())
                .build());
    }

    @Bean
    SupportFacts supportFacts(Directory directory, KnownDeficits deficits) {
        return new SupportFacts(directory, deficits);
    }

    @Bean
    ReachedSupports reachedSupports(AggregateStore<Support, SupportEvent> supportStore, Access access) {
        return new ReachedSupports(supportStore, access);
    }

    @Bean
    Supports supports(
            AggregateStore<Support, SupportEvent> supportStore,
            ReachedSupports reachedSupports,
            Access access,
            SupportFacts supportFacts,
            AggregateStores stores) {
        return new Supports(
                supportStore,
                reachedSupports,
                access,
                supportFacts,
                stores.snapshots(
                        "support_editions", StateCodec.of(PassportEdition.class).build()));
    }

    @Bean
    SupportCards supportCards(ReachedSupports reachedSupports, SupportFacts supportFacts, Roster roster) {
        return new SupportCards(reachedSupports, supportFacts, roster);
    }

    @Bean
    AggregateStore<LabelSet, LabelSet.Changed> labelStore(AggregateStores stores) {
        return stores.open(AggregateType.<LabelSet, LabelSet.Changed>named(
                        "support-labels", StateCodec.of(LabelSet.class).build())
                .in("support_labels")
                .startedBy(LabelSet.Changed::after)
                .evolvedBy((labels, changed) -> changed.after())
                .ofSchool(labels -> "")
                .publishing(new LabelMessages())
                .build());
    }

    @Bean
    LabelBook labelBook(
            AggregateStore<LabelSet, LabelSet.Changed> labelStore,
            AggregateStores stores,
            Access access,
            Clock clock,
            @Value("classpath:supports/labels.json") Resource shipped)
            throws IOException {
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (InputStream in = shipped.getInputStream()) {
            return new LabelBook(
                    labelStore,
                    stores.snapshots(
                            "support_label_versions",
                            StateCodec.of(LabelSet.class).build()),
                    List.of(mapper.readValue(in, ShippedLabel[].class)),
                    access,
                    clock);
        }
    }

    @Bean
    SupportResults supportResults(
            ReachedSupports reachedSupports,
            SupportFacts supportFacts,
            KnownDeficits deficits,
            MessageSource messages,
            LabelBook labelBook) {
        return new SupportResults(reachedSupports, supportFacts, deficits, new ProblemWords(messages), labelBook);
    }

    @Bean
    SupportAnswers supportAnswers(Directory directory, MentorHints mentorHints) {
        return new SupportAnswers(directory, mentorHints);
    }

    @Bean
    NextSteps nextSteps(
            AggregateStore<Support, SupportEvent> supportStore,
            Measures measures,
            TrainingRequests trainingRequests,
            Routes routes) {
        return new NextSteps(supportStore, measures, trainingRequests, routes);
    }

    @Bean
    Reaction supportNextSteps(NextSteps nextSteps, ContractJson json) {
        return ConclusionReaction.of(nextSteps, json);
    }

    @Bean
    SupportOverview supportOverview(MongoOperations mongo, Access access, Directory directory) {
        return new SupportOverview(mongo, access, directory);
    }

    @Bean
    Follower supportRowsFollower(MongoOperations mongo, ContractJson json) {
        return SupportOverview.projection(mongo, json);
    }

    @Bean
    SupportWatch supportWatch(
            SupportOverview supportOverview,
            RouteOverview routeOverview,
            AggregateStore<Support, SupportEvent> supportStore,
            Routes routes,
            MeasureList measureList,
            Measures measures,
            TrainingRequestList trainingRequestList,
            TrainingRequests trainingRequests,
            ParticipationList participationList,
            Participations participations,
            Directory directory) {
        return new SupportWatch(
                List.of(
                        new SupportWatch.Watched(supportOverview::underWay, SupportWatch.stopping(supportStore)),
                        new SupportWatch.Watched(routeOverview::underWay, routes::closeOnDismissal),
                        new SupportWatch.Watched(
                                (after, limit) -> underWay(measureList.underWay(after, limit)),
                                measures::endOnDismissal),
                        new SupportWatch.Watched(
                                (after, limit) -> underWay(trainingRequestList.underWay(after, limit)),
                                trainingRequests::endOnDismissal),
                        new SupportWatch.Watched(
                                (after, limit) -> underWay(participationList.underWay(after, limit)),
                                participations::endOnDismissal)),
                directory);
    }

    private static List<SupportWatch.UnderWay> underWay(List<? extends LedRow> rows) {
        return rows.stream()
                .map(row -> new SupportWatch.UnderWay(row.id(), row.schoolId(), row.teacherId()))
                .toList();
    }
}
