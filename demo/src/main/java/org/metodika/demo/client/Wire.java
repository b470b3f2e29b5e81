package org.metodika.demo.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Sends a request until it is answered. No connection, a broken one, no answer in time, 429, 502, 503 and 504 are no
 * answers: whoever waits a little and sends the same again gets one.
 */
final class Wire implements AutoCloseable {

    private static final Set<Integer> TRY_AGAIN = Set.of(429, 502, 503, 504);

    private final HttpClient http;
    private final Patience patience;
    private final Traffic traffic;

    Wire(Patience patience, Traffic traffic) {
        this.patience = patience;
        this.traffic = traffic;
        // HTTP/1.1 keeps a connection per request under way and uses it again.
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(patience.answer())
                .build();
    }

    /**
     * Sends until answered.
     *
     * @param headers asked for each attempt, so that a token may be renewed between two
     * @throws GaveUp when patience ends
     */
    Answer send(String method, URI address, Headers headers, Body body) throws InterruptedException {
        String what = method + " " + address.getRawPath();
        long end = System.nanoTime() + patience.whole().toNanos();
        for (int attempt = 1; ; attempt++) {
            Failure failure;
            try {
                HttpResponse<byte[]> response = once(request(method, address, headers.get(), body));
                if (!TRY_AGAIN.contains(response.statusCode())) {
                    return new Answer(
                            what,
                            response.statusCode(),
                            response.headers().firstValue("ETag").orElse(null),
                            response.body(),
                            attempt);
                }
                failure = new Failure("status " + response.statusCode(), retryAfter(response), null);
            } catch (IOException e) {
                failure = new Failure(e.toString(), Duration.ZERO, e);
            }
            Duration pause = patience.pause(attempt, failure.retryAfter());
            if (System.nanoTime() + pause.toNanos() > end) {
                throw new GaveUp(what, attempt, failure.words(), failure.cause());
            }
            traffic.repeat();
            Thread.sleep(pause);
        }
    }

    /** The headers of one attempt. */
    @FunctionalInterface
    interface Headers {
        Map<String, String> get() throws InterruptedException;
    }

    private record Failure(
            String words, Duration retryAfter, @Nullable Throwable cause) {}

    /** One attempt; the time is that of the whole answer, which the client's own timeout is not. */
    private HttpResponse<byte[]> once(HttpRequest request) throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> answer =
                http.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray());
        try {
            return answer.get(patience.answer().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IOException("no answer within " + patience.answer(), e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException broken) {
                throw broken;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            answer.cancel(true);
            throw e;
        }
    }

    private static HttpRequest request(String method, URI address, Map<String, String> headers, Body body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .method(
                        method,
                        body.type() == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body.bytes()));
        if (body.type() != null) {
            request.header("Content-Type", body.type());
        }
        headers.forEach(request::header);
        return request.build();
    }

    /** What the server asks for, in seconds or as a date; zero where it says nothing that can be read. */
    private static Duration retryAfter(HttpResponse<?> response) {
        String asked = response.headers().firstValue("Retry-After").orElse("");
        try {
            return asked.chars().allMatch(Character::isDigit) && !asked.isEmpty()
                    ? Duration.ofSeconds(Long.parseLong(asked))
                    : Duration.between(Instant.now(), ZonedDateTime.parse(asked, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeParseException | NumberFormatException e) {
            return Duration.ZERO;
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
