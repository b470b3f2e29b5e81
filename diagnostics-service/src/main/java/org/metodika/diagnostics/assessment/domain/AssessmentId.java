package org.metodika.diagnostics.assessment.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** Id of an assessment. */
public record AssessmentId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
