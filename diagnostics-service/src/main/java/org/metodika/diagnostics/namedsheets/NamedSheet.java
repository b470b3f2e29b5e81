package org.metodika.diagnostics.namedsheets;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.ids.Ids;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Лист участника именного опроса.
 *
 * @param teacherId who fills it
 * @param purpose purpose of the survey, by which sheets are listed
 * @param paper the answers, as the survey writes them
 * @param status STARTED, SENT or ANNULLED with its survey
 * @param sentOn day in the time zone of the school; absent before
 */
@Document("survey_sheets")
@CompoundIndex(def = "{'survey': 1}")
@CompoundIndex(def = "{'status': 1, 'purpose': 1, 'schoolId': 1, 'sentOn': -1, '_id': -1}")
@CompoundIndex(def = "{'status': 1, 'purpose': 1, 'teacherId': 1, 'sentOn': -1, '_id': -1}")
public record NamedSheet(
        @Id UUID id,
        UUID survey,
        String schoolId,
        UUID teacherId,
        String group,
        String purpose,
        String paper,
        Status status,
        @Nullable LocalDate sentOn) {

    /** Состояние листа. */
    public enum Status {
        /** Заполняется. */
        STARTED,
        /** Отправлен. */
        SENT,
        /** Аннулирован вместе с опросом. */
        ANNULLED
    }

    /** One sheet per survey and person. */
    public static UUID idOf(UUID survey, UUID person) {
        return Ids.from("survey-sheet", survey, person);
    }
}
