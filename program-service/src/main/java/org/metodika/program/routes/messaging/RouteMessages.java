package org.metodika.program.routes.messaging;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.route.RouteAgreed;
import org.metodika.contracts.route.RouteCatalogue;
import org.metodika.contracts.route.RouteCheckpoint;
import org.metodika.contracts.route.RouteClosed;
import org.metodika.contracts.route.RouteContentChanged;
import org.metodika.contracts.route.RouteDrafted;
import org.metodika.contracts.route.RouteState;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.program.routes.domain.PlannedCheckpoint;
import org.metodika.program.routes.domain.Route;
import org.metodika.program.routes.domain.RouteBasis;
import org.metodika.program.routes.domain.RouteContent;
import org.metodika.program.routes.domain.RouteEvent;
import org.metodika.program.routes.domain.RouteStatus;
import org.metodika.program.supports.ids.Ground;

/** Tells the platform what happens to routes: ids, days and codes in the events, the texts on the state topic. */
public final class RouteMessages implements AggregateMessages<Route, RouteEvent> {

    @Override
    public Message<?> event(Route after, RouteEvent event, @Nullable UUID by) {
        UUID id = after.id().value();
        RouteContent content = after.content();
        String dominant = name(content.dominant());
        String place = name(content.place());
        List<String> help = help(content);
        int checkpoints = content.checkpoints().size();
        return switch (event) {
            case RouteEvent.Drafted _ ->
                new Message<>(
                        RouteCatalogue.ROUTE_DRAFTED,
                        new RouteDrafted(
                                id,
                                after.schoolId(),
                                after.teacher(),
                                content.mentor(),
                                dominant,
                                place,
                                help,
                                content.deficits(),
                                checkpoints,
                                conclusion(after),
                                by));
            case RouteEvent.ContentChanged _ ->
                new Message<>(
                        RouteCatalogue.ROUTE_CONTENT_CHANGED,
                        new RouteContentChanged(
                                id,
                                after.schoolId(),
                                after.teacher(),
                                content.mentor(),
                                dominant,
                                place,
                                help,
                                content.deficits(),
                                checkpoints,
                                by));
            case RouteEvent.Agreed(var on, var who) ->
                new Message<>(
                        RouteCatalogue.ROUTE_AGREED,
                        new RouteAgreed(
                                id,
                                after.schoolId(),
                                after.teacher(),
                                content.mentor(),
                                dominant,
                                place,
                                help,
                                content.deficits(),
                                checkpoints,
                                on,
                                by));
            case RouteEvent.Closed(var on, var ground, var result) ->
                new Message<>(
                        RouteCatalogue.ROUTE_CLOSED,
                        new RouteClosed(
                                id,
                                after.schoolId(),
                                after.teacher(),
                                content.mentor(),
                                dominant,
                                place,
                                help,
                                content.deficits(),
                                checkpoints,
                                on,
                                ground.name(),
                                by));
        };
    }

    @Override
    public Message<?> state(Route route) {
        RouteContent content = route.content();
        RouteBasis basis = content.basis();
        RouteStatus.Closed closed = route.status() instanceof RouteStatus.Closed done ? done : null;
        return new Message<>(
                RouteCatalogue.ROUTE_STATE,
                new RouteState(
                        route.id().value(),
                        route.schoolId(),
                        route.teacher(),
                        content.mentor(),
                        name(content.dominant()),
                        name(content.place()),
                        help(content),
                        content.deficits(),
                        content.title(),
                        new org.metodika.contracts.route.RouteBasis(
                                basis.experience(),
                                basis.requests(),
                                basis.competenceLevel(),
                                basis.achievements(),
                                basis.strengths(),
                                basis.weaknesses()),
                        content.checkpoints().stream()
                                .map(RouteMessages::checkpoint)
                                .toList(),
                        conclusion(route),
                        route.draftedOn(),
                        route.revision(),
                        route.status().asName().name(),
                        route.status().agreement(),
                        closed == null ? null : closed.on(),
                        closed == null ? null : closed.ground().name(),
                        closed == null ? null : closed.result()));
    }

    private static RouteCheckpoint checkpoint(PlannedCheckpoint checkpoint) {
        return new RouteCheckpoint(
                checkpoint.id().value(),
                checkpoint.topic(),
                name(checkpoint.form()),
                name(checkpoint.counterpart()),
                checkpoint.on());
    }

    private static List<String> help(RouteContent content) {
        return content.help().stream().map(Enum::name).toList();
    }

    private static @Nullable UUID conclusion(Route route) {
        Ground ground = route.ground();
        return ground == null ? null : ground.conclusion();
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }
}
