package org.metodika.gateway.route;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.problem.Outages;
import org.metodika.kit.problem.ProblemException;
import org.metodika.kit.problem.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Passes a request on to its service and hands the answer back as a stream. A service that can't be reached is a 503, one
 * that is too slow a 504, both as problems with {@code Retry-After}; one that fails often is left alone for a while. What
 * the service itself answers, problems included, goes through untouched.
 */
public final class BackendCalls implements ProxyExchange, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BackendCalls.class);
    private static final Set<Integer> FAILURES =
            Set.of(HttpStatus.BAD_GATEWAY.value(), HttpStatus.GATEWAY_TIMEOUT.value());

    /** The system takes so much off at once, whether the service reads it or not. */
    private static final int BUFFERED = 32 * 1024;

    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    private final CloseableHttpClient client;
    private final RequestBodies bodies;
    private final MeterRegistry meters;
    private final ScheduledThreadPoolExecutor limits = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("large-bodies").factory());
    private final Map<Outcome, Timer> timers = new ConcurrentHashMap<>();

    public BackendCalls(CloseableHttpClient client, RequestBodies bodies, MeterRegistry meters) {
        this.client = client;
        this.bodies = bodies;
        this.meters = meters;
        // What was in time is forgotten at once, its body with it.
        limits.setRemoveOnCancelPolicy(true);
    }

    @Override
    public void close() {
        limits.shutdownNow();
    }

    /** What calls are counted by. */
    private record Outcome(String service, String outcome) {}

    @Override
    public ServerResponse exchange(Request request) {
        Backend backend = backend(request.getServerRequest());
        FileBody file = bodies.file(request.getServerRequest()).orElse(null);
        byte[] body = file == null ? bodies.read(request.getServerRequest()) : new byte[0];
        CircuitBreaker breaker = backend.breaker();
        if (!breaker.tryAcquirePermission()) {
            count(backend, "left-alone", 0);
            throw Problems.unavailable(backend.retryAfter());
        }
        HttpUriRequestBase sent = outgoing(request, body, file, backend);
        long start = System.nanoTime();
        try {
            ClassicHttpResponse answer = send(sent, limit(body, file, backend), backend);
            long took = System.nanoTime() - start;
            if (FAILURES.contains(answer.getCode())) {
                breaker.onError(took, TimeUnit.NANOSECONDS, new IOException("status " + answer.getCode()));
            } else {
                breaker.onSuccess(took, TimeUnit.NANOSECONDS);
            }
            count(backend, answer.getCode() / 100 + "xx", took);
            return answer(request, answer);
        } catch (IOException failure) {
            if (Thread.currentThread().isInterrupted()) {
                // This gateway stops; that says nothing about the service.
                breaker.releasePermission();
                throw Problems.unavailable(Outages.RETRY_AFTER);
            }
            if (file != null && (file.isBroken() || sent.isCancelled() && !file.isComplete())) {
                // Who breaks off or takes all the time there is says nothing about the service either.
                breaker.releasePermission();
                throw Problems.malformed();
            }
            throw failed(backend, failure, isSlow(failure) || sent.isCancelled(), System.nanoTime() - start);
        } catch (RuntimeException ours) {
            breaker.releasePermission();
            throw ours;
        }
    }

    /** How long until the answer begins, where the system doesn't take the body off at once; null where it does. */
    private @Nullable Duration limit(byte[] body, @Nullable FileBody file, Backend backend) {
        if (file != null) {
            return bodies.fileTime();
        }
        return body.length <= BUFFERED
                ? null
                : Duration.ofMillis(backend.request().getResponseTimeout().toMilliseconds());
    }

    /** Until its answer begins. Reading it has a time limit, writing has none: a large body is called off from outside. */
    private ClassicHttpResponse send(HttpUriRequestBase sent, @Nullable Duration longest, Backend backend)
            throws IOException {
        if (longest == null) {
            return client.executeOpen(backend.host(), sent, null);
        }
        Future<?> limit = limits.schedule(sent::cancel, longest.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return client.executeOpen(backend.host(), sent, null);
        } finally {
            limit.cancel(false);
        }
    }

    private static HttpUriRequestBase outgoing(Request request, byte[] body, @Nullable FileBody file, Backend backend) {
        String method = request.getMethod().name();
        HttpUriRequestBase sent = new HttpUriRequestBase(method, request.getUri());
        sent.setConfig(backend.request());
        request.getHeaders().forEach((name, values) -> values.forEach(value -> sent.addHeader(name, value)));
        if (file != null) {
            sent.setEntity(new InputStreamEntity(file, file.announced(), null));
        } else if (body.length > 0 || WITH_BODY.contains(method)) {
            sent.setEntity(new ByteArrayEntity(body, null));
        }
        return sent;
    }

    private static ServerResponse answer(Request request, ClassicHttpResponse answer) throws IOException {
        try {
            HttpEntity body = answer.getEntity();
            StreamedAnswer streamed = new StreamedAnswer(
                    HttpStatusCode.valueOf(answer.getCode()),
                    body == null ? InputStream.nullInputStream() : body.getContent(),
                    answer);
            HttpHeaders headers = new HttpHeaders();
            for (Header header : answer.getHeaders()) {
                headers.add(header.getName(), header.getValue());
            }
            BackendAnswer received = new BackendAnswer(headers, streamed.statusCode());
            request.getResponseConsumers().forEach(consumer -> consumer.accept(received, streamed));
            return streamed;
        } catch (IOException | RuntimeException unusable) {
            answer.close();
            throw unusable;
        }
    }

    private static boolean isSlow(IOException failure) {
        return failure instanceof SocketTimeoutException && !(failure instanceof ConnectTimeoutException);
    }

    private ProblemException failed(Backend backend, IOException failure, boolean slow, long took) {
        backend.breaker().onError(took, TimeUnit.NANOSECONDS, failure);
        count(backend, slow ? "timed-out" : "unreachable", took);
        LOG.warn("{} did not answer: {}", backend.name(), failure.toString());
        return slow
                ? new ProblemException(
                        "timed-out", HttpStatus.GATEWAY_TIMEOUT, List.of(), List.of(), Outages.RETRY_AFTER)
                : Problems.unavailable(Outages.RETRY_AFTER);
    }

    private void count(Backend backend, String outcome, long nanos) {
        timers.computeIfAbsent(
                        new Outcome(backend.name(), outcome),
                        counted -> meters.timer(
                                "gateway.calls", "service", counted.service(), "outcome", counted.outcome()))
                .record(nanos, TimeUnit.NANOSECONDS);
    }

    private static Backend backend(ServerRequest request) {
        if (request.attributes().get(Backend.ATTRIBUTE) instanceof Backend backend) {
            return backend;
        }
        throw new IllegalStateException("No route led here");
    }

    private record BackendAnswer(HttpHeaders headers, HttpStatusCode statusCode) implements Response {
        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public HttpStatusCode getStatusCode() {
            return statusCode;
        }
    }
}
