package org.metodika.monitoring.riskrows;

import java.time.LocalDate;
import java.util.UUID;
import org.metodika.contracts.risk.RiskCatalogue;
import org.metodika.contracts.risk.RiskState;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.monitoring.daylist.DayRow;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A risk as lists show it.
 *
 * @param kind EXTERNAL or INTERNAL
 * @param date day of the review
 * @param state OPEN, IN_WORK or CLOSED
 */
@Document("risk_rows")
@CompoundIndex(name = "all", def = "{'date': 1, '_id': 1}")
@CompoundIndex(name = "school", def = "{'schoolId': 1, 'date': 1, '_id': 1}")
@CompoundIndex(name = "owner", def = "{'ownerId': 1, 'date': 1, '_id': 1}")
public record RiskRow(
        @Id UUID id,
        String schoolId,
        String kind,
        String description,
        String remedy,
        UUID ownerId,
        String state,
        LocalDate date)
        implements DayRow {

    /** Keeps the rows by following the service's own risks. */
    public static StateProjection<RiskState, RiskRow> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>("risk-rows", RiskCatalogue.RISK_STATE, RiskRow.class, RiskRow::of, mongo, json);
    }

    static RiskRow of(RiskState state) {
        return new RiskRow(
                state.riskId(),
                state.schoolId(),
                state.kind(),
                state.description(),
                state.remedy(),
                state.ownerId(),
                state.state(),
                state.reviewOn());
    }
}
