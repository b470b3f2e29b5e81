package org.metodika.gateway.page;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.metodika.gateway.route.RouteSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the services for their descriptions when somebody wants to read them, and remembers the answers for a while. */
@Component
final class ApiDescriptions {

    private static final Logger LOG = LoggerFactory.getLogger(ApiDescriptions.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final Duration FRESH_FAILURE = Duration.ofSeconds(5);
    private static final int OK = 200;

    private final HttpClient client;
    private final RouteSettings settings;
    private final JsonMapper json;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    ApiDescriptions(HttpClient backendClient, RouteSettings settings, JsonMapper json) {
        this.client = backendClient;
        this.settings = settings;
        this.json = json;
    }

    /** The description of all services that can be asked now; the others are listed in {@code x-unavailable}. */
    JsonNode all() {
        Map<String, CompletableFuture<Known>> asked = new LinkedHashMap<>();
        settings.services().forEach((name, service) -> asked.put(name, current(name, service.url())));
        ApiDescription description = new ApiDescription();
        asked.forEach((name, answer) -> answer.join()
                .document()
                .ifPresentOrElse(document -> description.add(name, document), () -> description.unavailable(name)));
        return description.document();
    }

    private CompletableFuture<Known> current(String name, URI url) {
        Known last = known.get(name);
        if (last != null && System.nanoTime() - last.learnt() < last.fresh().toNanos()) {
            return CompletableFuture.completedFuture(last);
        }
        HttpRequest request = HttpRequest.newBuilder(url.resolve("/v3/api-docs"))
                .timeout(TIMEOUT)
                .build();
        return client.sendAsync(request, BodyHandlers.ofByteArray())
                .<Optional<JsonNode>>handle((answer, failure) -> document(name, answer, failure))
                .thenApply(document -> {
                    Known news = new Known(document, System.nanoTime(), document.isPresent() ? FRESH : FRESH_FAILURE);
                    known.put(name, news);
                    return news;
                });
    }

    private Optional<JsonNode> document(
            String name, @Nullable HttpResponse<byte[]> answer, @Nullable Throwable failure) {
        try {
            if (answer == null || answer.statusCode() != OK) {
                throw new IOException(answer == null ? String.valueOf(failure) : "status " + answer.statusCode());
            }
            return Optional.of(json.readTree(answer.body()));
        } catch (IOException | JacksonException unusable) {
            LOG.warn("No description of {}: {}", name, unusable.getMessage());
            return Optional.empty();
        }
    }

    /**
     * What was learnt.
     *
     * @param learnt when, in nanoseconds of the machine
     */
    private record Known(Optional<JsonNode> document, long learnt, Duration fresh) {}
}
