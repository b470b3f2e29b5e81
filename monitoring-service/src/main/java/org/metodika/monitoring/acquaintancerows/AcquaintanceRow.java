package org.metodika.monitoring.acquaintancerows;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.acquaintance.AcquaintanceCatalogue;
import org.metodika.contracts.acquaintance.AcquaintanceState;
import org.metodika.contracts.acquaintance.AcquaintedPerson;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.monitoring.daylist.DayRow;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An acquaintance as lists show it.
 *
 * @param date day on which the report was laid before them
 * @param personIds its readers
 * @param waiting those of them who have not acknowledged it; empty once it is withdrawn
 */
@Document("acquaintance_rows")
@CompoundIndex(name = "all", def = "{'date': 1, '_id': 1}")
@CompoundIndex(name = "school", def = "{'schoolId': 1, 'date': 1, '_id': 1}")
@CompoundIndex(name = "person", def = "{'personIds': 1, 'date': 1, '_id': 1}")
@CompoundIndex(name = "waiting", def = "{'waiting': 1, 'date': 1, '_id': 1}")
public record AcquaintanceRow(
        @Id UUID id,
        String schoolId,
        @Nullable UUID analysisId,
        String title,
        String audience,
        LocalDate date,
        @Nullable LocalDate dueOn,
        List<UUID> personIds,
        List<UUID> waiting,
        boolean withdrawn)
        implements DayRow {

    /** Keeps the rows by following the service's own acquaintances. */
    public static StateProjection<AcquaintanceState, AcquaintanceRow> projection(
            MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "acquaintance-rows",
                AcquaintanceCatalogue.ACQUAINTANCE_STATE,
                AcquaintanceRow.class,
                AcquaintanceRow::of,
                mongo,
                json);
    }

    static AcquaintanceRow of(AcquaintanceState state) {
        return new AcquaintanceRow(
                state.acquaintanceId(),
                state.schoolId(),
                state.analysisId(),
                state.title(),
                state.audience(),
                state.laidOn(),
                state.dueOn(),
                state.persons().stream().map(AcquaintedPerson::personId).toList(),
                state.withdrawnOn() != null
                        ? List.of()
                        : state.persons().stream()
                                .filter(person -> person.acknowledgedOn() == null)
                                .map(AcquaintedPerson::personId)
                                .toList(),
                state.withdrawnOn() != null);
    }
}
