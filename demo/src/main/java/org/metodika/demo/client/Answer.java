package org.metodika.demo.client;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the platform answered in the end.
 *
 * @param what the request, for messages
 * @param status 2xx, or a refusal 4xx; 500 too, which is a bug of the platform
 * @param etag version of the resource as the server wrote it, null where it has none
 * @param attempts how often the request was sent until this answer came, 1 or more
 */
public record Answer(String what, int status, @Nullable String etag, byte[] body, int attempts) {

    /** Whether the platform did what it was asked for. */
    public boolean isDone() {
        return status / 100 == 2;
    }

    /** The body as JSON; an empty object where there is none. */
    public JsonNode json() {
        return body.length == 0 ? Body.JSON.createObjectNode() : Body.JSON.readTree(body);
    }

    /** A text of the body by JSON pointer, such as {@code /status}; empty when it isn't there. */
    public String text(String pointer) {
        return json().at(pointer).asString("");
    }

    /**
     * Id of the resource that was written or read.
     *
     * @throws UnexpectedAnswer when there is none
     */
    public String id() {
        return findId().orElseThrow(() -> new UnexpectedAnswer(this));
    }

    Optional<String> findId() {
        return isDone() && body.length > 0 && body[0] == '{'
                ? Optional.of(json().path("id").asString("")).filter(id -> !id.isEmpty())
                : Optional.empty();
    }

    /** Code of the refusal, such as {@code program-lacks-order}; empty for an answer that is none. */
    public String code() {
        return isDone() || body.length == 0 || body[0] != '{'
                ? ""
                : json().path("code").asString("");
    }

    /**
     * This answer, when it is what was expected.
     *
     * @throws UnexpectedAnswer when it is a refusal
     */
    public Answer done() {
        if (!isDone()) {
            throw new UnexpectedAnswer(this);
        }
        return this;
    }

    String bodyText() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
