package org.metodika.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.metodika.test.Api;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Signs people in at the real Keycloak and gives clients of the gateway that act for them. */
final class People {

    static final String METHODIST = "methodist";
    static final String ANALYST = "analyst";
    static final String ADMIN = "admin";

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    /** Acts through the gateway as this user of the demonstration realm or of the import. */
    Api as(String username) {
        return Api.at(Platform.gateway()).as(tokens.computeIfAbsent(username, this::token));
    }

    /** Acts as the portal of school 1001. */
    Api asPortal() {
        return Api.at(Platform.gateway())
                .as(tokens.computeIfAbsent(
                        "portal",
                        portal -> accessToken(ask(Map.of(
                                "grant_type", "client_credentials",
                                "client_id", "portal-1001",
                                "client_secret", "demo-portal-1001")))));
    }

    /** Waits until the account of an imported person is there; asking by signing in would look like an attack. */
    void awaitAccount(String username) {
        String school = username.substring(0, username.indexOf('-'));
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(300))
                .untilAsserted(() -> assertThat(as(METHODIST)
                                .get("/api/directory/accounts?school={school}&limit=200", school)
                                .expect(200)
                                .text())
                        .containsPattern("\"username\":\"" + username + "\",\"state\":\"OPENED\",\"upToDate\":true"));
    }

    /** What Keycloak answers to this name and password. */
    HttpResponse<String> signIn(String username, String password) {
        return ask(Map.of(
                "grant_type", "password", "client_id", "metodika-cli", "username", username, "password", password));
    }

    private String token(String username) {
        return accessToken(signIn(username, "demo"));
    }

    private static String accessToken(HttpResponse<String> answer) {
        JsonNode body = JSON.readTree(answer.body());
        if (!body.has("access_token")) {
            throw new AssertionError("Keycloak refused: " + answer.body());
        }
        return body.get("access_token").asString();
    }

    private static HttpResponse<String> ask(Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(Platform.keycloak() + "/realms/metodika/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
