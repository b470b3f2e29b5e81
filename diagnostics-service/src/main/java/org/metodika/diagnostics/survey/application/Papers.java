package org.metodika.diagnostics.survey.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.metodika.diagnostics.ids.Answer;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Answers as the papers that are stored: nothing but the answers, in the order of the questions. */
public final class Papers {

    private static final TypeReference<List<Answer>> ANSWERS = new TypeReference<>() {};

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Papers() {}

    static String write(List<Answer> answers) {
        return JSON.writerFor(ANSWERS).writeValueAsString(answers);
    }

    /** The answers of a stored paper. */
    public static List<Answer> read(String paper) {
        return JSON.readValue(paper, ANSWERS);
    }
}
