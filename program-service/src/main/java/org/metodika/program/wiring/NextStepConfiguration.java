package org.metodika.program.wiring;

import java.util.Map;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.projection.Follower;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.StateCodec;
import org.metodika.program.deficits.KnownDeficits;
import org.metodika.program.measures.Measure;
import org.metodika.program.measures.MeasureEvent;
import org.metodika.program.measures.MeasureList;
import org.metodika.program.measures.MeasureMessages;
import org.metodika.program.measures.Measures;
import org.metodika.program.routelist.RouteOverview;
import org.metodika.program.routes.application.Routes;
import org.metodika.program.routes.domain.Route;
import org.metodika.program.routes.domain.RouteEvent;
import org.metodika.program.routes.domain.RouteStatus;
import org.metodika.program.routes.messaging.RouteMessages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** What conclusions of support bring about: measures, routes. */
@Configuration(proxyBeanMethods = false)
class NextStepConfiguration {

    @Bean
    AggregateStore<Measure, MeasureEvent> measureStore(AggregateStores stores) {
        return stores.open(AggregateType.<Measure, MeasureEvent>named(
                        "support-measure", StateCodec.of(Measure.class).build())
                .in("measures")
                .startedBy(Measure::startedBy)
                .evolvedBy(Measure::evolve)
                .ofSchool(Measure::schoolId)
                .publishing(new MeasureMessages())
                .build());
    }

    @Bean
    Measures measures(AggregateStore<Measure, MeasureEvent> measureStore, Access access, Directory directory) {
        return new Measures(measureStore, access, directory);
    }

    @Bean
    MeasureList measureList(MongoOperations mongo, Access access, Directory directory) {
        return new MeasureList(mongo, access, directory);
    }

    @Bean
    Follower measureRowsFollower(MongoOperations mongo, ContractJson json) {
        return MeasureList.projection(mongo, json);
    }

    @Bean
    AggregateStore<Route, RouteEvent> routeStore(AggregateStores stores) {
        StateCodec<Route> codec = StateCodec.of(Route.class)
                .sealed(
                        RouteStatus.class,
                        Map.of(
                                "draft", RouteStatus.Draft.class,
                                "agreed", RouteStatus.Agreed.class,
                                "closed", RouteStatus.Closed.class))
                .build();
        return stores.open(AggregateType.<Route, RouteEvent>named("route", codec)
                .in("routes")
                .startedBy(Route::startedBy)
                .evolvedBy(Route::evolve)
                .ofSchool(Route::schoolId)
                .publishing(new RouteMessages())
                .build());
    }

    @Bean
    Routes routes(
            AggregateStore<Route, RouteEvent> routeStore, Access access, Directory directory, KnownDeficits deficits) {
        return new Routes(routeStore, access, directory, deficits);
    }

    @Bean
    RouteOverview routeOverview(MongoOperations mongo, Access access, Directory directory) {
        return new RouteOverview(mongo, access, directory);
    }

    @Bean
    Follower routeRowsFollower(MongoOperations mongo, ContractJson json) {
        return RouteOverview.projection(mongo, json);
    }
}
