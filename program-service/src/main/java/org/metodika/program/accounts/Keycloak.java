package org.metodika.program.accounts;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/**
 * The few calls of Keycloak's admin REST API that accounts need, as the client of this service. Every call may end with
 * {@link KeycloakAway} or {@link KeycloakRefusal}.
 */
final class Keycloak {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(10);

    /** What a proxy answers for a Keycloak that is gone, and Keycloak itself while it starts. */
    private static final Set<Integer> AWAY = Set.of(502, 503, 504);

    private static final Duration EARLY = Duration.ofSeconds(20);
    private static final ParameterizedTypeReference<Map<String, Object>> OBJECT = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<List<Map<String, Object>>> OBJECTS =
            new ParameterizedTypeReference<>() {};

    private final AccountSettings settings;
    private final RestClient http;
    private final Map<String, Map<String, Object>> roles = new ConcurrentHashMap<>();
    private volatile @Nullable Token token;

    /** @param end by the time of the machine since its start: Keycloak does not live in the year that is played */
    private record Token(String value, long end) {

        static Token living(String value, Duration life) {
            return new Token(value, System.nanoTime() + life.toNanos());
        }

        boolean isOver() {
            return System.nanoTime() - end >= 0;
        }
    }

    Keycloak(AccountSettings settings) {
        this.settings = settings;
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT).build());
        requests.setReadTimeout(ANSWER);
        this.http = RestClient.builder()
                .baseUrl(settings.keycloakUrl().toString())
                .requestFactory(requests)
                .build();
    }

    /** The user with this id; empty when somebody deleted it. */
    Optional<Map<String, Object>> user(String userId) {
        try {
            return Optional.of(call(bearer -> http.get()
                    .uri("/admin/realms/{realm}/users/{id}", settings.realm(), userId)
                    .header(HttpHeaders.AUTHORIZATION, bearer)
                    .retrieve()
                    .body(OBJECT)));
        } catch (KeycloakRefusal refusal) {
            if (refusal.status() == HttpStatus.NOT_FOUND.value()) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    /** The user of this staff member; the search is inexact in Keycloak, so it is checked here. */
    Optional<Map<String, Object>> userOf(String staffId) {
        return users("q", "staff_id:" + staffId).stream()
                .filter(user -> staffId.equals(attribute(user, "staff_id")))
                .findFirst();
    }

    /** The user who signs in by this name. */
    Optional<Map<String, Object>> named(String username) {
        return users("username", username).stream()
                .filter(user -> username.equals(user.get("username")))
                .findFirst();
    }

    /** First value of an attribute of a user. */
    static @Nullable String attribute(Map<String, Object> user, String name) {
        return user.get("attributes") instanceof Map<?, ?> attributes
                        && attributes.get(name) instanceof List<?> values
                        && !values.isEmpty()
                ? String.valueOf(values.getFirst())
                : null;
    }

    /** Creates a user; 409 when the name is taken. */
    void create(Map<String, Object> user) {
        call(bearer -> http.post()
                .uri("/admin/realms/{realm}/users", settings.realm())
                .header(HttpHeaders.AUTHORIZATION, bearer)
                .contentType(MediaType.APPLICATION_JSON)
                .body(user)
                .retrieve()
                .toBodilessEntity());
    }

    void update(String userId, Map<String, Object> user) {
        call(bearer -> http.put()
                .uri("/admin/realms/{realm}/users/{id}", settings.realm(), userId)
                .header(HttpHeaders.AUTHORIZATION, bearer)
                .contentType(MediaType.APPLICATION_JSON)
                .body(user)
                .retrieve()
                .toBodilessEntity());
    }

    /** Names of the realm roles that the user was given. */
    List<String> rolesOf(String userId) {
        return call(bearer -> http.get()
                        .uri("/admin/realms/{realm}/users/{id}/role-mappings/realm", settings.realm(), userId)
                        .header(HttpHeaders.AUTHORIZATION, bearer)
                        .retrieve()
                        .body(OBJECTS))
                .stream()
                .map(role -> String.valueOf(role.get("name")))
                .toList();
    }

    void addRoles(String userId, List<String> names) {
        List<Map<String, Object>> wanted = names.stream().map(this::role).toList();
        call(bearer -> http.post()
                .uri("/admin/realms/{realm}/users/{id}/role-mappings/realm", settings.realm(), userId)
                .header(HttpHeaders.AUTHORIZATION, bearer)
                .contentType(MediaType.APPLICATION_JSON)
                .body(wanted)
                .retrieve()
                .toBodilessEntity());
    }

    void removeRoles(String userId, List<String> names) {
        List<Map<String, Object>> unwanted = names.stream().map(this::role).toList();
        call(bearer -> http.method(HttpMethod.DELETE)
                .uri("/admin/realms/{realm}/users/{id}/role-mappings/realm", settings.realm(), userId)
                .header(HttpHeaders.AUTHORIZATION, bearer)
                .contentType(MediaType.APPLICATION_JSON)
                .body(unwanted)
                .retrieve()
                .toBodilessEntity());
    }

    /** Ends all sessions of the user. */
    void logout(String userId) {
        call(bearer -> http.post()
                .uri("/admin/realms/{realm}/users/{id}/logout", settings.realm(), userId)
                .header(HttpHeaders.AUTHORIZATION, bearer)
                .retrieve()
                .toBodilessEntity());
    }

    /** Sets a password that must be changed at the next sign-in. */
    void setOneTimePassword(String userId, String password) {
        call(bearer -> http.put()
                .uri("/admin/realms/{realm}/users/{id}/reset-password", settings.realm(), userId)
                .header(HttpHeaders.AUTHORIZATION, bearer)
                .contentType(MediaType.APPLICATION_JSON)
                .body(password(password, true))
                .retrieve()
                .toBodilessEntity());
    }

    static Map<String, Object> password(String value, boolean temporary) {
        return Map.of("type", "password", "value", value, "temporary", temporary);
    }

    private List<Map<String, Object>> users(String parameter, String value) {
        return call(bearer -> http.get()
                .uri(builder -> builder.path("/admin/realms/{realm}/users")
                        .queryParam(parameter, "{value}")
                        .queryParam("exact", true)
                        .queryParam("briefRepresentation", false)
                        .queryParam("max", 10)
                        .build(settings.realm(), value))
                .header(HttpHeaders.AUTHORIZATION, bearer)
                .retrieve()
                .body(OBJECTS));
    }

    private Map<String, Object> role(String name) {
        return roles.computeIfAbsent(
                name,
                unknown -> call(bearer -> http.get()
                        .uri("/admin/realms/{realm}/roles/{name}", settings.realm(), unknown)
                        .header(HttpHeaders.AUTHORIZATION, bearer)
                        .retrieve()
                        .body(OBJECT)));
    }

    private <T> T call(Function<String, @Nullable T> request) {
        try {
            return once(request);
        } catch (KeycloakRefusal refusal) {
            if (refusal.status() != HttpStatus.UNAUTHORIZED.value()) {
                throw refusal;
            }
            // Keycloak was restarted or the secret was changed: one fresh token, one more try.
            token = null;
            return once(request);
        }
    }

    private <T> T once(Function<String, @Nullable T> request) {
        String bearer = bearer();
        try {
            return answered(request.apply(bearer));
        } catch (RestClientResponseException e) {
            // Without the text of the answer, which may repeat names and addresses.
            int status = e.getStatusCode().value();
            if (AWAY.contains(status)) {
                throw new KeycloakAway("Keycloak is not there", e);
            }
            throw new KeycloakRefusal(status, "keycloak-" + status);
        } catch (ResourceAccessException e) {
            throw new KeycloakAway("Keycloak does not answer", e);
        } catch (RestClientException e) {
            throw new KeycloakRefusal(HttpStatus.BAD_GATEWAY.value(), "keycloak-strange-answer");
        }
    }

    private static <T> T answered(@Nullable T answer) {
        if (answer == null) {
            throw new KeycloakRefusal(HttpStatus.BAD_GATEWAY.value(), "keycloak-empty-answer");
        }
        return answer;
    }

    private String bearer() {
        Token present = token;
        if (present == null || present.isOver()) {
            present = freshToken();
            token = present;
        }
        return "Bearer " + present.value();
    }

    private Token freshToken() {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "client_credentials");
        form.add("client_id", settings.clientId());
        form.add("client_secret", settings.clientSecret());
        try {
            Map<String, Object> answer = http.post()
                    .uri("/realms/{realm}/protocol/openid-connect/token", settings.realm())
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form)
                    .retrieve()
                    .body(OBJECT);
            if (answer != null
                    && answer.get("access_token") instanceof String value
                    && answer.get("expires_in") instanceof Number seconds) {
                return Token.living(
                        value, Duration.ofSeconds(seconds.longValue()).minus(EARLY));
            }
            throw new KeycloakAway("Keycloak gives no token", new IllegalStateException("No access_token"));
        } catch (RestClientException e) {
            throw new KeycloakAway("Keycloak gives no token", e);
        }
    }
}
