package org.metodika.diagnostics.survey.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.metodika.diagnostics.survey.domain.Given;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Answers as the papers that are stored: nothing but the answers, in the order of the questions. */
public final class Papers {

    private static final TypeReference<List<Given>> ANSWERS = new TypeReference<>() {};

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Papers() {}

    static String write(List<Given> answers) {
        return JSON.writerFor(ANSWERS).writeValueAsString(answers);
    }

    /** The answers of a stored paper. */
    public static List<Given> read(String paper) {
        return JSON.readValue(paper, ANSWERS);
    }
}
