package org.metodika.benchmarks.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Fresh tokens for a load, so that none ends in the middle of it; Keycloak is asked before the load, never during it. */
final class SignIn {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI endpoint;

    /** @param issuer address of Keycloak's realm */
    SignIn(String issuer) {
        this.endpoint = URI.create(issuer + "/protocol/openid-connect/token");
    }

    /** A token for each of these demo accounts. */
    Map<String, String> tokens(Collection<String> usernames) throws InterruptedException, IOException {
        Map<String, String> tokens = new HashMap<>();
        for (String username : usernames) {
            tokens.put(username, token(username));
        }
        return tokens;
    }

    private String token(String username) throws InterruptedException, IOException {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=password&client_id=metodika-cli&password=demo&username=" + username))
                .build();
        String answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
        String token = JsonMapper.shared().readTree(answer).path("access_token").asString("");
        if (token.isEmpty()) {
            throw new IOException("Keycloak refuses " + username + ": " + answer);
        }
        return token;
    }
}
