package org.metodika.program.deficits;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.deficit.DeficitCatalogue;
import org.metodika.contracts.deficit.DeficitComparison;
import org.metodika.contracts.deficit.DeficitContent;
import org.metodika.contracts.deficit.DeficitOutcome;
import org.metodika.contracts.deficit.DeficitState;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;

/** The deficits that the service knows of. */
public final class KnownDeficits {

    private static final Comparator<KnownDeficit> OLDEST_FIRST = Comparator.comparing(KnownDeficit::detectedOn)
            .thenComparing(KnownDeficit::code)
            .thenComparing(KnownDeficit::id);

    /** Характер затруднений: the codes of the dictionary that ships (C19). */
    private static final Set<String> CHARACTERS =
            Set.of("GENERAL_PEDAGOGICAL", "PSYCHOLOGICAL_PEDAGOGICAL", "METHODICAL", "SCIENTIFIC_THEORETICAL");

    private final MongoOperations mongo;

    public KnownDeficits(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Open deficits of a teacher at a school, oldest first. */
    public List<KnownDeficit> openOf(String schoolId, UUID teacherId) {
        return openOf(schoolId, Set.of(teacherId));
    }

    /** Open deficits of teachers at a school, oldest first. */
    public List<KnownDeficit> openOf(String schoolId, Collection<UUID> teacherIds) {
        return mongo
                .find(
                        query(where("teacherId")
                                .in(teacherIds)
                                .and("schoolId")
                                .is(schoolId)
                                .and("status")
                                .is(KnownDeficit.OPEN)),
                        KnownDeficit.class)
                .stream()
                .sorted(OLDEST_FIRST)
                .toList();
    }

    /**
     * Whether there is such a difficulty, as far as is known here: of the dictionary that ships, or one that somebody was found
     * with. The entries of other dictionaries are known to diagnostics alone.
     */
    public boolean knows(String dictionary, String code) {
        if (dictionary.equals(KnownDeficit.SHIPPED) && CHARACTERS.contains(code)) {
            return true;
        }
        Criteria same = where("code").is(code);
        return mongo.exists(
                query(
                        dictionary.equals(KnownDeficit.SHIPPED)
                                ? same.and("dictionary").in(dictionary, null)
                                : same.and("dictionary").is(dictionary)),
                KnownDeficit.class);
    }

    /** Deficits of these codes within reach, of any dictionary, annulled ones left aside; not in any order. */
    public List<KnownDeficit> withCodes(Collection<String> codes, Reach reach) {
        Criteria wanted = where("code").in(codes).and("status").in(KnownDeficit.OPEN, KnownDeficit.RESOLVED);
        return codes.isEmpty()
                ? List.of()
                : mongo.find(
                        query(
                                reach.everybody()
                                        ? wanted
                                        : new Criteria().andOperator(wanted, reach.within("schoolId", "teacherId"))),
                        KnownDeficit.class);
    }

    /** Those of these deficits that are known; not in any order. */
    public List<KnownDeficit> withIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : mongo.find(query(where("_id").in(ids)), KnownDeficit.class);
    }

    /** Keeps the rows by following diagnostics. */
    public static StateProjection<DeficitState, KnownDeficit> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                        "known-deficits",
                        DeficitCatalogue.DEFICIT_STATE,
                        KnownDeficit.class,
                        deficit -> row(deficit, deficit.score(), null, null),
                        mongo,
                        json)
                .or(DeficitCatalogue.TRANSFERRED_DEFICIT_STATE, deficit -> row(deficit, deficit.score(), null, null))
                .or(
                        DeficitCatalogue.DEFICIT_STATE_IN_FULL,
                        deficit -> row(deficit, deficit.score(), deficit.outcome(), deficit.comparison()));
    }

    private static KnownDeficit row(
            DeficitContent deficit,
            @Nullable Double score,
            @Nullable DeficitOutcome outcome,
            @Nullable DeficitComparison comparison) {
        return new KnownDeficit(
                deficit.deficitId(),
                deficit.schoolId(),
                deficit.teacherId(),
                deficit.code(),
                score,
                deficit.status(),
                deficit.detectedOn(),
                deficit.dictionary(),
                deficit.level(),
                deficit.requiredLevel(),
                deficit.resolvedOn(),
                outcome == null ? null : new KnownDeficit.Outcome(outcome.verdict(), outcome.way(), outcome.on()),
                comparison == null ? null : comparison(comparison));
    }

    private static KnownDeficit.Comparison comparison(DeficitComparison pair) {
        return new KnownDeficit.Comparison(
                new KnownDeficit.Measured(pair.beforeOn(), pair.beforeLevel(), pair.beforeScore()),
                new KnownDeficit.Measured(pair.afterOn(), pair.afterLevel(), pair.afterScore()));
    }
}
