package org.metodika.kit.edge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.metodika.kit.identity.Role;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the tiny service. */
final class Caller {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private final Environment environment;

    Caller(Environment environment) {
        this.environment = environment;
    }

    int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }

    /** Reads as a tutor of school 1001. */
    Answer get(String path, String... headers) {
        return send("GET", path, "", with(headers, "Authorization", "Bearer " + TestRealm.token(Role.TUTOR)));
    }

    /** Sends JSON as a tutor of school 1001. */
    Answer send(String method, String path, String body, String... headers) {
        String[] all = has(headers, "Authorization")
                ? headers
                : with(headers, "Authorization", "Bearer " + TestRealm.token(Role.TUTOR));
        return plain(
                method,
                path,
                body,
                body.isEmpty() || has(all, "Content-Type") ? all : with(all, "Content-Type", "application/json"));
    }

    /** Sends nothing but what is given. */
    Answer plain(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean has(String[] headers, String name) {
        return List.of(headers).contains(name);
    }

    private static String[] with(String[] headers, String name, String value) {
        String[] more = Arrays.copyOf(headers, headers.length + 2);
        more[headers.length] = name;
        more[headers.length + 1] = value;
        return more;
    }

    record Answer(int status, HttpHeaders headers, byte[] body) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        JsonNode json() {
            return JSON.readTree(body);
        }

        String at(String pointer) {
            return json().at(pointer).asString("");
        }

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }
}
