package org.metodika.diagnostics.survey.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** Id of a survey. */
public record SurveyId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
