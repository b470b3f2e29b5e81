package org.metodika.monitoring.journalrows;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.feedback.FeedbackCatalogue;
import org.metodika.contracts.feedback.FeedbackState;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.monitoring.access.PlanScope;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Lists of talks, the latest message first; a little behind the talks themselves. */
public final class TalkRows {

    private static final Sort LATEST_FIRST = Sort.by(Sort.Direction.DESC, "lastAt", "_id");

    private final MongoOperations mongo;

    public TalkRows(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * A page of the talks within reach.
     *
     * @param schoolId only those of this school; null where it does not matter
     */
    public Page<TalkRow> page(@Nullable String schoolId, PlanScope scope, PageRequest page) {
        List<Criteria> conditions = new ArrayList<>();
        conditions.add(scope.within());
        if (schoolId != null) {
            conditions.add(where("schoolId").is(schoolId));
        }
        String after = page.after();
        if (after != null) {
            conditions.add(Place.parse(after).orElseThrow(page::badCursor).after());
        }
        Query query = new Query(new Criteria().andOperator(conditions)).with(LATEST_FIRST);
        return Page.of(
                mongo.find(query.limit(page.fetch()), TalkRow.class),
                page,
                row -> row.lastAt().toEpochMilli() + "_" + row.id());
    }

    /** Keeps the rows by following the service's own talks. */
    public static StateProjection<FeedbackState, TalkRow> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<FeedbackState, TalkRow>(
                        "talk-rows", FeedbackCatalogue.FEEDBACK_STATE, TalkRow.class, TalkRow::of, mongo, json)
                .or(FeedbackCatalogue.FEEDBACK_STATE_OF_PLAN, TalkRow::of);
    }

    private record Place(Instant at, UUID id) {

        static Optional<Place> parse(String cursor) {
            int gap = cursor.indexOf('_');
            try {
                return gap > 0
                        ? Optional.of(new Place(
                                Instant.ofEpochMilli(Long.parseLong(cursor.substring(0, gap))),
                                UUID.fromString(cursor.substring(gap + 1))))
                        : Optional.empty();
            } catch (IllegalArgumentException unreadable) {
                return Optional.empty();
            }
        }

        Criteria after() {
            return new Criteria()
                    .orOperator(
                            where("lastAt").lt(at),
                            where("lastAt").is(at).and("_id").lt(id));
        }
    }
}
