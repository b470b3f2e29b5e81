package org.metodika.diagnostics.assessment.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** Id of an answer sheet. */
public record SheetId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
