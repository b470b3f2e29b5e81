package org.metodika.program.wiring;

import java.util.List;
import java.util.UUID;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.projection.Follower;
import org.metodika.kit.projection.Reaction;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.StateCodec;
import org.metodika.program.dossiers.Dossier;
import org.metodika.program.dossiers.DossierEvent;
import org.metodika.program.dossiers.DossierList;
import org.metodika.program.dossiers.DossierMessages;
import org.metodika.program.dossiers.DossierReaction;
import org.metodika.program.dossiers.Dossiers;
import org.metodika.program.dossiers.GroupPapers;
import org.metodika.program.dossiers.PortfolioPapers;
import org.metodika.program.groups.domain.Group;
import org.metodika.program.groups.domain.GroupEvent;
import org.metodika.program.groups.messaging.GroupMessages;
import org.metodika.program.portfolios.domain.Portfolio;
import org.metodika.program.portfolios.domain.PortfolioEvent;
import org.metodika.program.portfolios.messaging.PortfolioMessages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Dossiers of programs and supports. */
@Configuration(proxyBeanMethods = false)
class DossierConfiguration {

    @Bean
    AggregateStore<Dossier, DossierEvent> dossierStore(AggregateStores stores) {
        return stores.open(AggregateType.<Dossier, DossierEvent>named(
                        "dossier", StateCodec.of(Dossier.class).build())
                .in("dossiers")
                .startedBy(Dossier::startedBy)
                .evolvedBy(Dossier::evolve)
                .ofSchool(Dossier::schoolId)
                .foundBy(Dossiers.GROUP)
                .foundBy(Dossiers.TEACHER)
                .publishing(new DossierMessages())
                .build());
    }

    @Bean
    Dossiers dossiers(
            AggregateStore<Dossier, DossierEvent> dossierStore,
            AggregateStore<Group, GroupEvent> groupStore,
            AggregateStore<Portfolio, PortfolioEvent> portfolioStore,
            Access access,
            Directory directory) {
        return new Dossiers(
                dossierStore,
                program -> groups(groupStore, program),
                (teacher, dossier) -> portfolioStore
                        .find(teacher.toString())
                        .map(found -> PortfolioPapers.of(
                                PortfolioMessages.present(found.state()), found.sequence(), dossier)),
                access,
                directory);
    }

    private static List<Dossier.GroupOrders> groups(AggregateStore<Group, GroupEvent> store, UUID program) {
        return store.findAll(store.idsBy(DevelopmentGroups.PROGRAM, program.toString())).stream()
                .map(group -> GroupPapers.of(GroupMessages.present(group.state()), group.sequence(), program))
                .toList();
    }

    @Bean
    Reaction dossierReaction(Dossiers dossiers, ContractJson json) {
        return DossierReaction.of(dossiers, json);
    }

    @Bean
    DossierList dossierList(MongoOperations mongo, Access access, Directory directory) {
        return new DossierList(mongo, access, directory);
    }

    @Bean
    Follower dossierRowsFollower(MongoOperations mongo, ContractJson json) {
        return DossierList.projection(mongo, json);
    }
}
