package org.metodika.gateway.route;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.util.ArrayList;
import java.util.List;
import org.metodika.gateway.route.RouteSettings.Breaker;
import org.metodika.gateway.route.RouteSettings.Service;
import org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Makes the routes from their settings: one per service. */
public final class Routes {

    private static final String OPERATIONS = "/api/admin/";

    private Routes() {}

    /** The circuit breakers, one per service, which also count for the metrics. */
    public static CircuitBreakerRegistry breakers(Breaker settings) {
        return CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowType(CircuitBreakerConfig.SlidingWindowType.COUNT_BASED)
                .slidingWindowSize(settings.window())
                .minimumNumberOfCalls(settings.minimumCalls())
                .failureRateThreshold(settings.failurePercent())
                .waitDurationInOpenState(settings.open())
                .permittedNumberOfCallsInHalfOpenState(settings.trials())
                .build());
    }

    /** All routes. */
    public static RouterFunction<ServerResponse> of(RouteSettings settings, CircuitBreakerRegistry breakers) {
        List<RouterFunction<ServerResponse>> routes = new ArrayList<>();
        settings.services()
                .forEach((name, service) -> routes.add(route(backend(name, service, settings, breakers), service)));
        return routes.stream().reduce(RouterFunction::and).orElseThrow();
    }

    private static Backend backend(
            String name, Service service, RouteSettings settings, CircuitBreakerRegistry breakers) {
        return Backend.of(
                name,
                service.url(),
                service.timeout(),
                breakers.circuitBreaker(name),
                settings.breaker().open());
    }

    private static RouterFunction<ServerResponse> route(Backend backend, Service service) {
        RequestPredicate addresses = RequestPredicates.path(OPERATIONS + backend.name() + "/**");
        for (String pattern : service.paths()) {
            addresses = addresses.or(RequestPredicates.path(pattern));
        }
        return GatewayRouterFunctions.route(backend.name())
                .route(addresses, HandlerFunctions.http())
                .before(BeforeFilterFunctions.uri(backend.url()))
                .before(request -> to(backend, request))
                .build();
    }

    private static ServerRequest to(Backend backend, ServerRequest request) {
        request.attributes().put(Backend.ATTRIBUTE, backend);
        return request;
    }
}
