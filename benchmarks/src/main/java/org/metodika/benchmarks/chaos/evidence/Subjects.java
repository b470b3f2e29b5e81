package org.metodika.benchmarks.chaos.evidence;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** Who stands behind the names of accounts, and how services keep their Idempotency-Keys. */
final class Subjects {

    /** Of name-based ids of the platform. */
    private static final UUID NAMESPACE = UUID.fromString("6f1c6a52-6b0e-5f7e-9d0a-3d1f2b7c4e11");

    private static final char END_OF_PART = '\u001f';

    private final String issuer;
    private final Map<String, Optional<String>> subjects = new HashMap<>();

    /**
     * Subjects that are known, and those that Keycloak tells.
     *
     * @param known Keycloak's ids by user name
     */
    Subjects(String issuer, Map<String, String> known) {
        this.issuer = issuer;
        known.forEach((name, subject) -> subjects.put(name, Optional.of(subject)));
    }

    /** The key as an aggregate keeps it: bound to the caller, so that nobody meets another's. */
    Optional<String> bound(String who, String key) {
        return subjects.computeIfAbsent(who, this::ask)
                .map(subject -> UuidCreator.getNameBasedSha1(
                                NAMESPACE, "idempotency-key" + END_OF_PART + subject + END_OF_PART + key + END_OF_PART)
                        .toString());
    }

    /** A user of the realm itself, who has no row in the directory, says who they are in their token. */
    private Optional<String> ask(String who) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=password&client_id=metodika-cli&password=demo&username=" + who))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                return Optional.empty();
            }
            String token = JsonMapper.shared()
                    .readTree(answer.body())
                    .path("access_token")
                    .asString();
            byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
            return Optional.of(JsonMapper.shared()
                    .readTree(new String(claims, StandardCharsets.UTF_8))
                    .path("sub")
                    .asString());
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
