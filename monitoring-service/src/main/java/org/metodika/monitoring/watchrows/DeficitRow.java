package org.metodika.monitoring.watchrows;

import java.time.LocalDate;
import java.util.UUID;
import org.metodika.contracts.deficit.DeficitCatalogue;
import org.metodika.contracts.deficit.DeficitContent;
import org.metodika.contracts.deficit.DeficitState;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A deficit (профессиональное затруднение) of a teacher.
 *
 * @param code code of the difficulty in its dictionary
 * @param status OPEN, RESOLVED or ANNULLED
 */
@Document("watched_deficits")
@CompoundIndex(name = "school", def = "{'schoolId': 1, 'status': 1}")
public record DeficitRow(
        @Id UUID id, String schoolId, UUID teacherId, String code, String status, LocalDate detectedOn) {

    /** Keeps the rows by following deficits. */
    public static StateProjection<DeficitState, DeficitRow> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                        "watched-deficits",
                        DeficitCatalogue.DEFICIT_STATE,
                        DeficitRow.class,
                        DeficitRow::of,
                        mongo,
                        json)
                .or(DeficitCatalogue.TRANSFERRED_DEFICIT_STATE, DeficitRow::of)
                .or(DeficitCatalogue.DEFICIT_STATE_IN_FULL, DeficitRow::of);
    }

    private static DeficitRow of(DeficitContent deficit) {
        return new DeficitRow(
                deficit.deficitId(),
                deficit.schoolId(),
                deficit.teacherId(),
                deficit.code(),
                deficit.status(),
                deficit.detectedOn());
    }
}
