package org.metodika.diagnostics.deficitlist;

import org.metodika.contracts.Catalogue;
import org.metodika.contracts.deficit.DeficitState;
import org.metodika.contracts.deficit.TransferredDeficitState;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.springframework.data.mongodb.core.MongoOperations;

/** Keeps the rows by following the service's own deficits. */
public final class DeficitRows {

    private DeficitRows() {}

    public static StateProjection<DeficitState, ?> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                        "deficit-rows", Catalogue.DEFICIT_STATE, DeficitRow.class, DeficitRows::row, mongo, json)
                .or(Catalogue.TRANSFERRED_DEFICIT_STATE, DeficitRows::row);
    }

    private static DeficitRow row(DeficitState deficit) {
        return new DeficitRow(
                deficit.deficitId(),
                deficit.schoolId(),
                deficit.teacherId(),
                deficit.assessmentId(),
                deficit.dictionary(),
                deficit.dictionaryVersion(),
                deficit.code(),
                deficit.level(),
                deficit.requiredLevel(),
                deficit.score(),
                deficit.status(),
                deficit.detectedOn(),
                deficit.resolvedOn(),
                null);
    }

    private static DeficitRow row(TransferredDeficitState deficit) {
        return new DeficitRow(
                deficit.deficitId(),
                deficit.schoolId(),
                deficit.teacherId(),
                deficit.assessmentId(),
                deficit.dictionary(),
                deficit.dictionaryVersion(),
                deficit.code(),
                deficit.level(),
                deficit.requiredLevel(),
                deficit.score(),
                deficit.status(),
                deficit.detectedOn(),
                deficit.resolvedOn(),
                deficit.programId());
    }
}
