package org.metodika.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.metodika.test.Api;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a stream of server-sent events as they come. */
final class EventReader implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String END = "end";

    private final HttpResponse<InputStream> answer;
    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();

    private EventReader(HttpResponse<InputStream> answer) {
        this.answer = answer;
    }

    /** Asks for a stream; what comes may also be a refusal. */
    static EventReader open(Api api, String token, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(api.address() + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream");
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            EventReader reader = new EventReader(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
            if (reader.status() == 200) {
                Thread.ofVirtual().start(reader::read);
            }
            return reader;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    int status() {
        return answer.statusCode();
    }

    @Nullable
    String header(String name) {
        return answer.headers().firstValue(name).orElse(null);
    }

    /** The whole answer, where it is no stream. */
    JsonNode refusal() {
        try (InputStream body = answer.body()) {
            return JsonMapper.shared().readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next event: its fields by line. */
    List<String> next() {
        try {
            String event = events.poll(15, TimeUnit.SECONDS);
            assertThat(event).as("an event").isNotNull().isNotEqualTo(END);
            return event == null ? List.of() : List.of(event.split("\n"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The data of the next event. */
    JsonNode data() {
        return next().stream()
                .filter(line -> line.startsWith("data:"))
                .map(line -> JsonMapper.shared().readTree(line.substring("data:".length())))
                .findFirst()
                .orElseThrow();
    }

    /** Whether the server has ended the stream. */
    boolean isEnded() {
        return events.contains(END);
    }

    /** Comments are signs of life, no events. */
    private void read() {
        List<String> lines = new ArrayList<>();
        try (InputStream body = answer.body();
                var text = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            for (String line = text.readLine(); line != null; line = text.readLine()) {
                if (!line.isEmpty()) {
                    lines.add(line);
                    continue;
                }
                if (lines.stream().anyMatch(each -> each.startsWith("data:"))) {
                    events.add(String.join("\n", lines));
                }
                lines.clear();
            }
        } catch (IOException closed) {
            // By this reader or by the server: the end either way.
        }
        events.add(END);
    }

    @Override
    public void close() {
        try {
            answer.body().close();
        } catch (IOException alreadyGone) {
            // Nothing is left to be closed.
        }
    }
}
