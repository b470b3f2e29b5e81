package org.metodika.monitoring.individualplan;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.metodika.contracts.route.RouteCatalogue;
import org.metodika.contracts.route.RouteState;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.springframework.data.mongodb.core.MongoOperations;

/** The routes that the service knows of. */
public final class KnownRoutes {

    private final MongoOperations mongo;

    public KnownRoutes(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** A route; empty while it is not known here yet. */
    public Optional<KnownRoute> find(UUID routeId) {
        return Optional.ofNullable(mongo.findById(routeId, KnownRoute.class));
    }

    /** Ids of the routes of a school that this person leads as the mentor; asked with every request, so only ids are read. */
    Set<UUID> mentoredBy(String schoolId, UUID staffId) {
        return mongo.getCollection(mongo.getCollectionName(KnownRoute.class))
                .find(and(eq("schoolId", schoolId), eq("mentorId", staffId.toString())))
                .projection(include("_id"))
                .map(route -> UUID.fromString(route.getString("_id")))
                .into(new HashSet<>());
    }

    /** Keeps the rows by following routes. */
    public static StateProjection<RouteState, KnownRoute> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "known-routes", RouteCatalogue.ROUTE_STATE, KnownRoute.class, KnownRoutes::row, mongo, json);
    }

    private static KnownRoute row(RouteState route) {
        return new KnownRoute(
                route.routeId(),
                route.schoolId(),
                route.teacherId(),
                route.mentorId(),
                route.status(),
                route.draftedOn(),
                route.agreedOn(),
                route.closedOn());
    }
}
