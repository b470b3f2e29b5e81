package org.metodika.monitoring.recognition.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.recognition.domain.RecognitionKind;
import org.metodika.monitoring.recognitionrows.RecognitionRow;

/** A reward in a list; the name is absent while the directory doesn't know the person. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ListedRecognition(
        UUID id,
        String schoolId,
        UUID personId,
        @Nullable String personName,
        RecognitionKind kind,
        String ground,
        LocalDate givenOn,
        boolean annulled) {

    static ListedRecognition of(RecognitionRow row, @Nullable String name) {
        return new ListedRecognition(
                row.id(),
                row.schoolId(),
                row.personId(),
                name,
                RecognitionKind.valueOf(row.kind()),
                row.ground(),
                row.date(),
                row.annulled());
    }
}
