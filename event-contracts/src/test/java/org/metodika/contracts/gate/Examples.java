package org.metodika.contracts.gate;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks a JSON value against the schema of its type and against the record that readers parse it into. */
final class Examples {

    /** As services write: a component that is null is left out. */
    static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private Examples() {}

    /** What is wrong with this value; empty when it validates, parses and comes back as it was. */
    static List<String> problems(String schema, Class<? extends Record> data, String value) {
        return Stream.concat(invalid(schema, value).stream(), lostInParsing(data, value).stream())
                .toList();
    }

    static List<String> invalid(String schema, String value) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON)
                .validate(
                        value,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static List<String> lostInParsing(Class<? extends Record> data, String value) {
        try {
            JsonNode before = JSON.readTree(value);
            JsonNode after = JSON.valueToTree(JSON.readValue(value, data));
            return before.equals(after) ? List.of() : List.of("came back as " + after);
        } catch (JacksonException e) {
            return List.of("does not parse: " + e.getOriginalMessage());
        }
    }
}
