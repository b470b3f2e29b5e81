package org.metodika.test;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The mappers of the tests; made here and not taken from the service, so that they are a second opinion. */
final class Json {

    /** For requests and replies. */
    static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** For messages: absent values left out; a field that the contract does not know is a failure. */
    static final JsonMapper CONTRACT = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Json() {}
}
