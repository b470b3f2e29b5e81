package org.metodika.kit.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.metodika.contracts.MessageType;
import tools.jackson.databind.json.JsonMapper;

/** JSON of the contract: ISO dates, absent values left out, unknown fields ignored when read. */
public final class ContractJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    public String write(Message<?> message) {
        return mapper.writeValueAsString(message.data());
    }

    /** Throws a JacksonException when the text is not of this type. */
    public <T extends Record> T read(MessageType<T> type, byte[] value) {
        return mapper.readValue(value, type.data());
    }
}
