package org.metodika.program.partners;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.partner.PartnerCatalogue;
import org.metodika.contracts.partner.PartnerState;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Partners by name, cut to the reader's school and the municipality (L1). */
public final class PartnerList {

    private static final String SCHOOL = "schoolId";
    private static final String SORT_NAME = "sortName";

    private final MongoOperations mongo;

    public PartnerList(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Keeps the rows by following the service's own partners. */
    public static StateProjection<PartnerState, PartnerRow> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "partner-rows", PartnerCatalogue.PARTNER_STATE, PartnerRow.class, PartnerRow::of, mongo, json);
    }

    /**
     * What is looked for; null for all.
     *
     * @param school school code
     * @param municipal true for those of the municipality alone, false for those of schools alone
     * @param active true for partnerships that go on, false for those that are over
     * @param ref what they take part in
     * @param name beginning of the name
     */
    record Wanted(
            @Nullable String school,
            @Nullable Boolean municipal,
            @Nullable PartnerKind kind,
            @Nullable Boolean active,
            @Nullable UUID ref,
            @Nullable String name) {}

    /**
     * Partners in the order of their names.
     *
     * @param after the partner behind whom the page begins; null for the first page
     * @return empty when {@code after} is none within reach
     */
    Optional<List<PartnerRow>> page(Reach reach, Wanted wanted, @Nullable UUID after, int limit) {
        List<Criteria> conditions = conditions(reach, wanted);
        if (after != null) {
            PartnerRow last = mongo.findById(after, PartnerRow.class);
            if (last == null || !covers(reach, last)) {
                return Optional.empty();
            }
            conditions.add(where(SORT_NAME).gt(last.sortName()));
        }
        return Optional.of(mongo.find(query(conditions).limit(limit), PartnerRow.class));
    }

    /** All of them; the stream is to be closed. */
    Stream<PartnerRow> all(Reach reach, Wanted wanted) {
        return mongo.stream(query(conditions(reach, wanted)), PartnerRow.class);
    }

    private static boolean covers(Reach reach, PartnerRow row) {
        return row.schoolId().equals(PartnerRow.MUNICIPALITY) || reach.coversSchool(row.schoolId());
    }

    private static List<Criteria> conditions(Reach reach, Wanted wanted) {
        List<Criteria> conditions = new ArrayList<>();
        if (!reach.everybody()) {
            conditions.add(where(SCHOOL).in(Objects.requireNonNull(reach.schoolId()), PartnerRow.MUNICIPALITY));
        }
        if (wanted.school() != null) {
            conditions.add(where(SCHOOL).is(wanted.school()));
        }
        if (wanted.municipal() != null) {
            conditions.add(
                    wanted.municipal()
                            ? where(SCHOOL).is(PartnerRow.MUNICIPALITY)
                            : where(SCHOOL).ne(PartnerRow.MUNICIPALITY));
        }
        if (wanted.kind() != null) {
            conditions.add(where("kind").is(wanted.kind().name()));
        }
        if (wanted.active() != null) {
            conditions.add(
                    wanted.active()
                            ? where("endedOn").isNull()
                            : where("endedOn").ne(null));
        }
        if (wanted.ref() != null) {
            conditions.add(where("refs").is(wanted.ref()));
        }
        if (wanted.name() != null && !wanted.name().isBlank()) {
            conditions.add(where(SORT_NAME).regex("^" + Pattern.quote(PartnerRow.sortable(wanted.name()))));
        }
        return conditions;
    }

    private static Query query(List<Criteria> conditions) {
        Query query = conditions.isEmpty() ? new Query() : new Query(new Criteria().andOperator(conditions));
        return query.with(Sort.by(SORT_NAME));
    }
}
