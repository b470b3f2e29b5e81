package org.metodika.test;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/**
 * What the service answered; a refusal is an answer like any other.
 *
 * @param request method and path, for messages
 * @param status HTTP status
 */
public record Reply(String request, int status, HttpHeaders headers, byte[] body) {

    /** Fails with the whole answer when the status is another; gives this reply for the next question. */
    public Reply expect(int expected) {
        Assertions.assertThat(status).as("status of %s", this).isEqualTo(expected);
        return this;
    }

    /** Fails unless this is a problem (RFC 9457) of this status and code. */
    public Reply expectProblem(int expected, String code) {
        expect(expected);
        Assertions.assertThat(isProblem()).as("problem+json in %s", this).isTrue();
        Assertions.assertThat(json().path("code").asString(""))
                .as("code of %s", this)
                .isEqualTo(code);
        return this;
    }

    public boolean isProblem() {
        return MediaType.APPLICATION_PROBLEM_JSON.isCompatibleWith(headers.getContentType());
    }

    /** The body as JSON; fails when it is none. */
    public JsonNode json() {
        if (body.length == 0) {
            throw new AssertionError("No body in " + this);
        }
        return Json.MAPPER.readTree(body);
    }

    /** The node at a JSON pointer such as {@code /items/0/id}; fails when there is none. */
    public JsonNode at(String pointer) {
        JsonNode node = json().at(pointer);
        Assertions.assertThat(node.isMissingNode())
                .as("nothing at %s in %s", pointer, this)
                .isFalse();
        return node;
    }

    /** The body as an object of this type. */
    public <T> T as(Class<T> type) {
        return Json.MAPPER.readValue(body, type);
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.getFirst(name));
    }

    /** The version to be sent in {@code If-Match}; fails when the answer has none. */
    public String etag() {
        @Nullable String tag = headers.getETag();
        return Optional.ofNullable(tag).orElseThrow(() -> new AssertionError("No ETag in " + this));
    }

    @Override
    public String toString() {
        String shown = text();
        return request + " -> " + status + " " + (shown.length() > 2000 ? shown.substring(0, 2000) + "…" : shown);
    }
}
