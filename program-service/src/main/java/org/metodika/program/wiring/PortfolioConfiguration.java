package org.metodika.program.wiring;

import java.time.Clock;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.files.KeptContents;
import org.metodika.kit.files.StoredFiles;
import org.metodika.kit.identity.Access;
import org.metodika.kit.projection.Follower;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.StateCodec;
import org.metodika.program.personified.application.ProgramsInView;
import org.metodika.program.portfoliolist.PortfolioList;
import org.metodika.program.portfolios.application.ContentSweep;
import org.metodika.program.portfolios.application.PortfolioFiles;
import org.metodika.program.portfolios.application.PortfolioReach;
import org.metodika.program.portfolios.application.Portfolios;
import org.metodika.program.portfolios.domain.Portfolio;
import org.metodika.program.portfolios.domain.PortfolioEvent;
import org.metodika.program.portfolios.messaging.PortfolioMessages;
import org.metodika.program.supportlist.SupportOverview;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoOperations;

/** Portfolios: the aggregate, its files in GridFS, its list. */
@Configuration(proxyBeanMethods = false)
class PortfolioConfiguration {

    @Bean
    AggregateStore<Portfolio, PortfolioEvent> portfolioStore(AggregateStores stores) {
        return stores.open(AggregateType.<Portfolio, PortfolioEvent>named(
                        "portfolio", StateCodec.of(Portfolio.class).build())
                .in("portfolios")
                .startedBy(Portfolio::from)
                .evolvedBy(Portfolio::after)
                .ofSchool(Portfolio::schoolId)
                .publishing(new PortfolioMessages())
                .build());
    }

    @Bean
    KeptContents portfolioContents(
            MongoDatabaseFactory databases,
            MongoOperations mongo,
            AggregateStore<Portfolio, PortfolioEvent> portfolioStore,
            Clock clock) {
        StoredFiles files = new StoredFiles(databases, mongo, "portfolio_files", "portfolio_uploads", clock);
        return new KeptContents(
                files,
                (teacher, key) -> portfolioStore
                        .find(teacher.toString())
                        .filter(portfolio -> portfolio.state().names(key))
                        .isPresent());
    }

    @Bean
    ContentSweep portfolioContentSweep(KeptContents portfolioContents, Clock clock) {
        return new ContentSweep(portfolioContents, clock);
    }

    @Bean
    PortfolioReach portfolioReach(Access access, Directory directory, SupportOverview supportOverview) {
        return new PortfolioReach(access, directory, supportOverview);
    }

    @Bean
    Portfolios portfolios(
            AggregateStore<Portfolio, PortfolioEvent> portfolioStore,
            PortfolioReach portfolioReach,
            ProgramsInView programsInView,
            KeptContents portfolioContents,
            Access access,
            Directory directory) {
        return new Portfolios(portfolioStore, portfolioReach, programsInView, portfolioContents, access, directory);
    }

    @Bean
    PortfolioFiles portfolioFiles(
            AggregateStore<Portfolio, PortfolioEvent> portfolioStore,
            KeptContents portfolioContents,
            Access access,
            Clock clock) {
        return new PortfolioFiles(portfolioStore, portfolioContents, access, clock);
    }

    @Bean
    PortfolioList portfolioList(
            MongoOperations mongo, PortfolioReach portfolioReach, Directory directory, Clock clock) {
        return new PortfolioList(mongo, portfolioReach, directory, clock);
    }

    @Bean
    Follower portfolioRowsFollower(MongoOperations mongo, ContractJson json) {
        return PortfolioList.projection(mongo, json);
    }
}
