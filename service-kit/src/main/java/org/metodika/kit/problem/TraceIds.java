package org.metodika.kit.problem;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.ServerHttpObservationFilter;

/** Finds the id under which a request can be found in traces and logs. */
public final class TraceIds {

    private static final String ATTRIBUTE = TraceIds.class.getName();

    private final @Nullable Tracer tracer;

    public TraceIds(@Nullable Tracer tracer) {
        this.tracer = tracer;
    }

    /** Id of the running trace, 32 hexadecimal digits; one made for this request where nothing traces it. */
    public String of(HttpServletRequest request) {
        Object made = request.getAttribute(ATTRIBUTE);
        if (made instanceof String known) {
            return known;
        }
        String id = traced(tracer == null ? null : tracer.currentSpan());
        if (id == null) {
            id = ServerHttpObservationFilter.findObservationContext(request)
                    .map(context ->
                            traced(context.<TracingContext>getOrDefault(TracingContext.class, new TracingContext())
                                    .getSpan()))
                    .orElse(null);
        }
        if (id == null) {
            id = UUID.randomUUID().toString().replace("-", "");
        }
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    private static @Nullable String traced(@Nullable Span span) {
        String id = span == null ? null : span.context().traceId();
        return id == null || id.isBlank() ? null : id;
    }
}
