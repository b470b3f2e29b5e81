package org.metodika.gateway.route;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.net.URI;
import java.time.Duration;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.http.HttpHost;

/**
 * A service as the gateway sees it.
 *
 * @param host where it listens
 * @param request how long it may take until its answer begins
 * @param retryAfter how long callers are asked to wait while it is left alone
 */
record Backend(
        String name, URI url, HttpHost host, RequestConfig request, CircuitBreaker breaker, Duration retryAfter) {

    static Backend of(String name, URI url, Duration timeout, CircuitBreaker breaker, Duration retryAfter) {
        return new Backend(name, url, HttpHost.create(url), BackendClient.request(timeout), breaker, retryAfter);
    }

    /** Attribute of a request: the service that its route leads to. */
    static final String ATTRIBUTE = Backend.class.getName();
}
