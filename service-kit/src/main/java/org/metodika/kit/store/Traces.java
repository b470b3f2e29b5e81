package org.metodika.kit.store;

import io.micrometer.tracing.Tracer;
import org.jspecify.annotations.Nullable;

/** The trace of the running request as a W3C {@code traceparent}, so that a trace goes on behind the outbox. */
final class Traces {

    private final @Nullable Tracer tracer;

    Traces(@Nullable Tracer tracer) {
        this.tracer = tracer;
    }

    /** The running trace; that of the cause where nothing runs. */
    @Nullable
    String current(@Nullable Cause cause) {
        var context = tracer == null ? null : tracer.currentTraceContext().context();
        if (context == null) {
            return cause == null ? null : cause.traceparent();
        }
        boolean sampled = Boolean.TRUE.equals(context.sampled());
        return "00-" + context.traceId() + "-" + context.spanId() + (sampled ? "-01" : "-00");
    }
}
