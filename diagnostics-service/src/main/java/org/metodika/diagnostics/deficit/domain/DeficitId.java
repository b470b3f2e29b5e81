package org.metodika.diagnostics.deficit.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;
import org.metodika.kit.ids.Ids;

/** Id of a deficit. */
public record DeficitId(UUID value) implements Id {

    /** The id of the deficit that this finding detects: the same for every delivery of the same event. */
    public static DeficitId detectedBy(UUID assessmentId, String code) {
        return new DeficitId(Ids.from("deficit", assessmentId, code));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
