package org.metodika.diagnostics.assessment.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Лист ответов: the answers of one source.
 *
 * @param sourceDescription what the source was, obligatory for {@link Source#OTHER}
 * @param answeredOn day of the measurement
 * @param recordedBy staff member who recorded it; absent for people of the centre
 * @param annulment set when it was recorded by mistake
 */
public record Sheet(
        SheetId id,
        Source source,
        @Nullable String sourceDescription,
        LocalDate answeredOn,
        LocalDate recordedOn,
        @Nullable UUID recordedBy,
        List<Answer> answers,
        @Nullable Annulment annulment) {

    public Sheet {
        answers = List.copyOf(answers);
    }

    /** Whether it was not annulled. */
    public boolean valid() {
        return annulment == null;
    }

    Sheet annulled(Annulment why) {
        return new Sheet(id, source, sourceDescription, answeredOn, recordedOn, recordedBy, answers, why);
    }
}
