package org.metodika.gateway.route;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.net.URI;
import java.time.Duration;

/**
 * A service as the gateway sees it.
 *
 * @param timeout how long it may take until its answer begins
 * @param retryAfter how long callers are asked to wait while it is left alone
 */
record Backend(String name, URI url, Duration timeout, CircuitBreaker breaker, Duration retryAfter) {

    /** Attribute of a request: the service that its route leads to. */
    static final String ATTRIBUTE = Backend.class.getName();
}
