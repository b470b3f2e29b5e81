package org.metodika.contracts.route;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class RouteCatalogue {

    /** Events of individual educational routes. */
    public static final Topic ROUTE_EVENTS = Topic.events("route", "program-service");

    /** Present content of individual educational routes. */
    public static final Topic ROUTE_STATES = Topic.state("route", "program-service");

    public static final MessageType<RouteDrafted> ROUTE_DRAFTED =
            new MessageType<>("org.metodika.route.drafted.v1", RouteDrafted.class, ROUTE_EVENTS);

    public static final MessageType<RouteContentChanged> ROUTE_CONTENT_CHANGED =
            new MessageType<>("org.metodika.route.content-changed.v1", RouteContentChanged.class, ROUTE_EVENTS);

    public static final MessageType<RouteAgreed> ROUTE_AGREED =
            new MessageType<>("org.metodika.route.agreed.v1", RouteAgreed.class, ROUTE_EVENTS);

    public static final MessageType<RouteClosed> ROUTE_CLOSED =
            new MessageType<>("org.metodika.route.closed.v1", RouteClosed.class, ROUTE_EVENTS);

    public static final MessageType<RouteState> ROUTE_STATE =
            new MessageType<>("org.metodika.route.state.v1", RouteState.class, ROUTE_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL =
            List.of(ROUTE_DRAFTED, ROUTE_CONTENT_CHANGED, ROUTE_AGREED, ROUTE_CLOSED, ROUTE_STATE);

    private RouteCatalogue() {}
}
