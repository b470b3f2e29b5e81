package org.metodika.monitoring.recognition.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.recognition.domain.Annulment;
import org.metodika.monitoring.recognition.domain.Recognition;
import org.metodika.monitoring.recognition.domain.RecognitionId;
import org.metodika.monitoring.recognition.domain.RecognitionKind;

/**
 * A reward; the name is absent while the directory doesn't know the person.
 *
 * @param annulledBecause why the record was annulled; absent while it stands
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RecognitionView(
        RecognitionId id,
        String schoolId,
        UUID personId,
        @Nullable String personName,
        RecognitionKind kind,
        String ground,
        LocalDate givenOn,
        @Nullable LocalDate annulledOn,
        @Nullable String annulledBecause) {

    static RecognitionView of(Recognition reward, @Nullable String name) {
        Annulment annulled = reward.annulled();
        return new RecognitionView(
                reward.id(),
                reward.schoolId(),
                reward.person().value(),
                name,
                reward.kind(),
                reward.ground(),
                reward.givenOn(),
                annulled == null ? null : annulled.on(),
                annulled == null ? null : annulled.reason());
    }
}
