package org.metodika.test;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.MessageType;
import tools.jackson.databind.JsonNode;

/**
 * A message as it came out of a service.
 *
 * @param subject id of the aggregate
 * @param sequence number within the aggregate
 * @param data the contract's record; null on a state topic where the aggregate is gone
 * @param json the same as JSON, for asking what is <em>not</em> in it
 * @param headers all headers of the record as text
 */
public record PublishedEvent(
        MessageType<?> type,
        String subject,
        long sequence,
        @Nullable Record data,
        JsonNode json,
        Map<String, String> headers) {

    public PublishedEvent {
        headers = Map.copyOf(headers);
    }

    /** The data as the record of {@code expected}; fails when it is another type or gone. */
    public <T extends Record> T data(MessageType<T> expected) {
        if (!type.equals(expected) || data == null) {
            throw new AssertionError("Expected " + expected.name() + ", but it is " + this);
        }
        return expected.data().cast(data);
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** Id of the event. */
    public String id() {
        return header(Headers.ID).orElseThrow();
    }

    @Override
    public String toString() {
        return type.shortName() + " #" + sequence + " of " + subject + " " + json;
    }
}
