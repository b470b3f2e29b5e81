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
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
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

    /** A token lives five minutes. */
    private static final Duration FRESH = Duration.ofMinutes(4);

    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    private record Token(String value, Instant until) {}

    /** Acts through the gateway as this user of the demonstration realm or of the import. */
    Api as(String username) {
        return Api.at(Platform.gateway()).as(fresh(username, () -> token(username)));
    }

    /** Acts as the portal of school 1001. */
    Api asPortal() {
        return asPortal("1001", "demo-portal-1001");
    }

    /** Acts as the portal of a school, which has this secret. */
    Api asPortal(String school, String secret) {
        return Api.at(Platform.gateway())
                .as(fresh(
                        "portal-" + school,
                        () -> accessToken(ask(
                                "metodika",
                                Map.of(
                                        "grant_type",
                                        "client_credentials",
                                        "client_id",
                                        "portal-" + school,
                                        "client_secret",
                                        secret)))));
    }

    /** Acts in Keycloak as its administrator. */
    Api asKeycloakAdmin() {
        Map<String, String> signIn = Map.of(
                "grant_type", "password",
                "client_id", "admin-cli",
                "username", "keycloak-admin",
                "password", "demo");
        return Api.at(Platform.keycloak()).as(accessToken(ask("master", signIn)));
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
        return ask(
                "metodika",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "metodika-cli",
                        "username",
                        username,
                        "password",
                        password));
    }

    private String fresh(String who, Supplier<String> signIn) {
        return tokens.compute(
                        who,
                        (same, known) -> known != null && known.until().isAfter(Instant.now())
                                ? known
                                : new Token(signIn.get(), Instant.now().plus(FRESH)))
                .value();
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

    private static HttpResponse<String> ask(String realm, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(Platform.keycloak() + "/realms/" + realm + "/protocol/openid-connect/token"))
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
