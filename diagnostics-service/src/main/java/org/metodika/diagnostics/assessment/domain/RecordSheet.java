package org.metodika.diagnostics.assessment.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.ids.Answer;

/**
 * Command: add a sheet.
 *
 * @param id id of the new sheet
 * @param evidence where the answers come from
 * @param answeredOn day of the measurement
 * @param by staff member who records it; absent for people of the centre
 * @param today day in the time zone of the school
 */
public record RecordSheet(
        SheetId id,
        Evidence evidence,
        LocalDate answeredOn,
        List<Answer> answers,
        @Nullable UUID by,
        LocalDate today) {

    Sheet sheet() {
        return new Sheet(
                id,
                evidence.source(),
                evidence.sourceDescription(),
                evidence.observer(),
                evidence.lesson(),
                evidence.document(),
                answeredOn,
                today,
                by,
                answers,
                null);
    }
}
