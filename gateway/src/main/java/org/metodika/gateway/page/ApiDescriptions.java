package org.metodika.gateway.page;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.metodika.gateway.route.BackendClient;
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

    private final CloseableHttpClient client;
    private final RouteSettings settings;
    private final JsonMapper json;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    ApiDescriptions(CloseableHttpClient backendClient, RouteSettings settings, JsonMapper json) {
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
        return CompletableFuture.supplyAsync(
                () -> {
                    Optional<JsonNode> document = read(name, url.resolve("/v3/api-docs"));
                    Known news = new Known(document, System.nanoTime(), document.isPresent() ? FRESH : FRESH_FAILURE);
                    known.put(name, news);
                    return news;
                },
                task -> Thread.ofVirtual().name("description-" + name).start(task));
    }

    private Optional<JsonNode> read(String name, URI address) {
        HttpGet request = new HttpGet(address);
        request.setConfig(BackendClient.request(TIMEOUT));
        try {
            return Optional.of(client.execute(request, answer -> {
                if (answer.getCode() != OK) {
                    throw new IOException("status " + answer.getCode());
                }
                return json.readTree(EntityUtils.toByteArray(answer.getEntity()));
            }));
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
