package org.metodika.gateway.route;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
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
public final class BackendCalls implements ProxyExchange {

    private static final Logger LOG = LoggerFactory.getLogger(BackendCalls.class);
    private static final Set<Integer> FAILURES =
            Set.of(HttpStatus.BAD_GATEWAY.value(), HttpStatus.GATEWAY_TIMEOUT.value());

    private final HttpClient client;
    private final RequestBodies bodies;
    private final IdleAnswers idle;
    private final MeterRegistry meters;

    public BackendCalls(HttpClient client, RequestBodies bodies, IdleAnswers idle, MeterRegistry meters) {
        this.client = client;
        this.bodies = bodies;
        this.idle = idle;
        this.meters = meters;
    }

    @Override
    public ServerResponse exchange(Request request) {
        Backend backend = backend(request.getServerRequest());
        byte[] body = bodies.read(request.getServerRequest());
        CircuitBreaker breaker = backend.breaker();
        if (!breaker.tryAcquirePermission()) {
            count(backend, "left-alone", 0);
            throw Problems.unavailable(backend.retryAfter());
        }
        long start = System.nanoTime();
        try {
            HttpResponse<InputStream> answer =
                    client.send(outgoing(request, body, backend.timeout()), BodyHandlers.ofInputStream());
            long took = System.nanoTime() - start;
            if (FAILURES.contains(answer.statusCode())) {
                breaker.onError(took, TimeUnit.NANOSECONDS, new IOException("status " + answer.statusCode()));
            } else {
                breaker.onSuccess(took, TimeUnit.NANOSECONDS);
            }
            count(backend, answer.statusCode() / 100 + "xx", took);
            return answer(request, answer);
        } catch (IOException failure) {
            throw failed(backend, failure, System.nanoTime() - start);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            breaker.releasePermission();
            throw Problems.unavailable(Outages.RETRY_AFTER);
        } catch (RuntimeException ours) {
            breaker.releasePermission();
            throw ours;
        }
    }

    private static HttpRequest outgoing(Request request, byte[] body, Duration timeout) {
        HttpRequest.Builder sent = HttpRequest.newBuilder(request.getUri())
                .timeout(timeout)
                .method(
                        request.getMethod().name(),
                        body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        request.getHeaders().forEach((name, values) -> values.forEach(value -> sent.header(name, value)));
        return sent.build();
    }

    private ServerResponse answer(Request request, HttpResponse<InputStream> answer) {
        StreamedAnswer streamed = new StreamedAnswer(HttpStatusCode.valueOf(answer.statusCode()), answer.body(), idle);
        HttpHeaders headers = new HttpHeaders();
        answer.headers().map().forEach((name, values) -> headers.addAll(name, List.copyOf(values)));
        BackendAnswer received = new BackendAnswer(headers, streamed.statusCode());
        request.getResponseConsumers().forEach(consumer -> consumer.accept(received, streamed));
        return streamed;
    }

    private ProblemException failed(Backend backend, IOException failure, long took) {
        backend.breaker().onError(took, TimeUnit.NANOSECONDS, failure);
        boolean slow = failure instanceof HttpTimeoutException && !(failure instanceof HttpConnectTimeoutException);
        count(backend, slow ? "timed-out" : "unreachable", took);
        LOG.warn("{} did not answer: {}", backend.name(), failure.toString());
        return slow
                ? new ProblemException(
                        "timed-out", HttpStatus.GATEWAY_TIMEOUT, List.of(), List.of(), Outages.RETRY_AFTER)
                : Problems.unavailable(Outages.RETRY_AFTER);
    }

    private void count(Backend backend, String outcome, long nanos) {
        meters.timer("gateway.calls", "service", backend.name(), "outcome", outcome)
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
