package org.metodika.diagnostics.deficitlist;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Catalogue;
import org.metodika.contracts.deficit.DeficitContent;
import org.metodika.contracts.deficit.DeficitState;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.springframework.data.mongodb.core.MongoOperations;

/** Keeps the rows by following the service's own deficits. */
public final class DeficitRows {

    private DeficitRows() {}

    public static StateProjection<DeficitState, ?> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                        "deficit-rows",
                        Catalogue.DEFICIT_STATE,
                        DeficitRow.class,
                        deficit -> row(deficit, deficit.score(), null),
                        mongo,
                        json)
                .or(Catalogue.TRANSFERRED_DEFICIT_STATE, deficit -> row(deficit, deficit.score(), deficit.programId()));
    }

    private static DeficitRow row(DeficitContent deficit, @Nullable Double score, @Nullable UUID transferredWith) {
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
                score,
                deficit.status(),
                deficit.detectedOn(),
                deficit.resolvedOn(),
                transferredWith);
    }
}
