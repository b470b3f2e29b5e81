package org.metodika.program.routelist;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.route.RouteCatalogue;
import org.metodika.contracts.route.RouteCheckpoint;
import org.metodika.contracts.route.RouteState;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.program.leading.Led;
import org.metodika.program.leading.LedList;
import org.metodika.program.routes.application.RouteAction;
import org.metodika.program.supports.application.SupportWatch;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Answers which routes there are, within the reach of the one who asks. */
public final class RouteOverview {

    private final MongoOperations mongo;
    private final LedList<RouteRow> list;

    public RouteOverview(MongoOperations mongo, Access access, Directory directory) {
        this.mongo = mongo;
        this.list = new LedList<>(mongo, access, directory, RouteAction.SEE, RouteRow.class);
    }

    LedList<RouteRow> list() {
        return list;
    }

    /** States to ask for. */
    enum RouteStatusFilter {
        DRAFT,
        AGREED,
        CLOSED
    }

    /** Routes that a dismissal closes, in the order of their ids; for the watch. */
    public List<SupportWatch.UnderWay> underWay(@Nullable UUID after, int limit) {
        Criteria open = where("status").in("DRAFT", "AGREED");
        Query query = new Query(after == null ? open : open.and("_id").gt(after.toString()))
                .with(Sort.by("_id"))
                .limit(limit);
        return mongo.find(query, RouteRow.class).stream()
                .map(row -> new SupportWatch.UnderWay(row.id(), row.schoolId(), row.teacherId()))
                .toList();
    }

    /** Whom mentors lead on routes that are agreed. */
    public static Led.Source leading(MongoOperations mongo) {
        return Led.in(mongo, RouteRow.class, "leaderId", List.of("AGREED"));
    }

    /** Keeps the rows by following the service's own routes. */
    public static StateProjection<RouteState, RouteRow> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "route-rows", RouteCatalogue.ROUTE_STATE, RouteRow.class, RouteOverview::row, mongo, json);
    }

    private static RouteRow row(RouteState route) {
        return new RouteRow(
                route.routeId(),
                route.draftedOn() + "~" + route.routeId(),
                route.schoolId(),
                route.teacherId(),
                route.mentorId(),
                route.status(),
                route.title(),
                route.dominant(),
                route.place(),
                route.help(),
                route.checkpoints().size(),
                route.checkpoints().stream()
                        .map(RouteCheckpoint::plannedOn)
                        .flatMap(Stream::ofNullable)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                route.conclusionId(),
                route.draftedOn(),
                route.agreedOn(),
                route.closedOn());
    }
}
