package org.metodika.monitoring.recognitionrows;

import java.time.LocalDate;
import java.util.UUID;
import org.metodika.contracts.recognition.RecognitionCatalogue;
import org.metodika.contracts.recognition.RecognitionState;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.monitoring.daylist.DayRow;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A reward as lists show it.
 *
 * @param kind MORAL, MATERIAL or FEAST_OF_SUCCESS
 * @param date day of the reward
 */
@Document("recognition_rows")
@CompoundIndex(name = "all", def = "{'date': 1, '_id': 1}")
@CompoundIndex(name = "school", def = "{'schoolId': 1, 'date': 1, '_id': 1}")
@CompoundIndex(name = "person", def = "{'personId': 1, 'date': 1, '_id': 1}")
public record RecognitionRow(
        @Id UUID id, String schoolId, UUID personId, String kind, String ground, LocalDate date, boolean annulled)
        implements DayRow {

    /** Keeps the rows by following the service's own rewards. */
    public static StateProjection<RecognitionState, RecognitionRow> projection(
            MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "recognition-rows",
                RecognitionCatalogue.RECOGNITION_STATE,
                RecognitionRow.class,
                RecognitionRow::of,
                mongo,
                json);
    }

    static RecognitionRow of(RecognitionState state) {
        return new RecognitionRow(
                state.recognitionId(),
                state.schoolId(),
                state.personId(),
                state.kind(),
                state.ground(),
                state.givenOn(),
                state.annulled());
    }
}
