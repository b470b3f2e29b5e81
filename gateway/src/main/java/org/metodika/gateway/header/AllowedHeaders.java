package org.metodika.gateway.header;

import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Lets through the headers that services know, and no others: who a caller claims to be, where a request claims to come
 * from and what belongs to one connection only stay outside. Adds the id of the request and its trace.
 */
public final class AllowedHeaders implements RequestHttpHeadersFilter {

    private static final Set<String> ALLOWED = Set.of(
            "accept",
            "accept-encoding",
            "accept-language",
            "authorization",
            "content-disposition",
            "content-encoding",
            "content-language",
            "idempotency-key",
            "if-match",
            "if-modified-since",
            "if-none-match",
            "if-range",
            "if-unmodified-since",
            "last-event-id",
            "range",
            "user-agent");

    private final @Nullable Tracer tracer;
    private final @Nullable Propagator propagator;

    public AllowedHeaders(@Nullable Tracer tracer, @Nullable Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    @Override
    public HttpHeaders apply(HttpHeaders received, ServerRequest request) {
        HttpHeaders sent = new HttpHeaders();
        received.forEach((name, values) -> {
            if (ALLOWED.contains(name.toLowerCase(Locale.ROOT))) {
                sent.addAll(name, values);
            }
        });
        // As it was sent: the servlet container would add a character set that the caller never named.
        String type = request.servletRequest().getHeader(HttpHeaders.CONTENT_TYPE);
        if (type != null) {
            sent.set(HttpHeaders.CONTENT_TYPE, type);
        }
        sent.set(RequestIds.HEADER, RequestIds.of(request.servletRequest()));
        TraceContext trace =
                tracer == null ? null : tracer.currentTraceContext().context();
        if (trace != null && propagator != null) {
            propagator.inject(trace, sent, (headers, name, value) -> {
                if (headers != null) {
                    headers.set(name, value);
                }
            });
        }
        return sent;
    }
}
