package org.metodika.diagnostics.deficitlist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.deficit.DeficitAddressing;
import org.metodika.contracts.deficit.DeficitCatalogue;
import org.metodika.contracts.deficit.DeficitComparison;
import org.metodika.contracts.deficit.DeficitContent;
import org.metodika.contracts.deficit.DeficitOutcome;
import org.metodika.contracts.deficit.DeficitState;
import org.metodika.contracts.deficit.DeficitStateInFull;
import org.metodika.diagnostics.deficitlist.DeficitRow.Life;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.springframework.data.mongodb.core.MongoOperations;

/** Keeps the rows by following the service's own deficits. */
public final class DeficitRows {

    private DeficitRows() {}

    public static StateProjection<DeficitState, ?> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                        "deficit-rows",
                        DeficitCatalogue.DEFICIT_STATE,
                        DeficitRow.class,
                        deficit -> row(deficit, deficit.score(), null, null),
                        mongo,
                        json)
                .or(
                        DeficitCatalogue.TRANSFERRED_DEFICIT_STATE,
                        deficit -> row(deficit, deficit.score(), deficit.programId(), null))
                .or(
                        DeficitCatalogue.DEFICIT_STATE_IN_FULL,
                        deficit -> row(deficit, deficit.score(), deficit.transferredWith(), life(deficit)));
    }

    private static Life life(DeficitStateInFull deficit) {
        List<DeficitAddressing> present = deficit.programs().stream()
                .filter(program -> program.ended() == null)
                .toList();
        DeficitOutcome outcome = deficit.outcome();
        DeficitComparison comparison = deficit.comparison();
        return new Life(
                !present.isEmpty(),
                present.stream().map(DeficitAddressing::programId).toList(),
                present.isEmpty() ? null : present.getFirst().since(),
                comparison == null
                        ? List.of()
                        : deficit.programs().stream()
                                .filter(program -> between(program, comparison))
                                .map(DeficitAddressing::programId)
                                .toList(),
                outcome == null ? null : outcome.verdict(),
                outcome == null ? null : outcome.way(),
                outcome == null ? null : outcome.on(),
                deficit.awaitsOutcome(),
                comparison == null
                        ? null
                        : new DeficitRow.Comparison(
                                comparison.beforeOn(),
                                comparison.beforeScore(),
                                comparison.afterOn(),
                                comparison.afterScore(),
                                comparison.change()));
    }

    private static boolean between(DeficitAddressing program, DeficitComparison comparison) {
        LocalDate until = program.until();
        return !program.since().isAfter(comparison.afterOn())
                && (until == null || !until.isBefore(comparison.beforeOn()));
    }

    private static DeficitRow row(
            DeficitContent deficit, @Nullable Double score, @Nullable UUID transferredWith, @Nullable Life life) {
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
                transferredWith,
                life);
    }
}
