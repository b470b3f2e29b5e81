package org.metodika.monitoring.checkpointrows;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.checkpoint.CheckpointCatalogue;
import org.metodika.contracts.checkpoint.CheckpointState;
import org.metodika.kit.directory.SchoolDays;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.monitoring.access.Scope;
import org.metodika.monitoring.daylist.DayPosition;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Lists of checkpoints, by deadline; a little behind the checkpoints themselves. */
public final class CheckpointRows {

    /** Ahead of every school: where it is tomorrow first. */
    private static final ZoneId FIRST_TO_SEE_THE_DAY = ZoneOffset.ofHours(14);

    private static final Sort BY_DEADLINE = Sort.by("deadline", "_id");

    private final MongoOperations mongo;
    private final Clock clock;

    public CheckpointRows(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** A page of the checkpoints that are wanted and within reach. */
    public Page<CheckpointRow> page(Wanted wanted, Scope scope, PageRequest page) {
        List<Criteria> conditions = wanted.conditions();
        conditions.add(scope.within());
        if (wanted.overdue()) {
            conditions.add(overdue());
        }
        String after = page.after();
        if (after != null) {
            conditions.add(DayPosition.parse(after).orElseThrow(page::badCursor).rowsBehind("deadline"));
        }
        Query query = new Query(new Criteria().andOperator(conditions)).with(BY_DEADLINE);
        return Page.of(
                mongo.find(query.limit(page.fetch()), CheckpointRow.class),
                page,
                row -> new DayPosition(row.deadline(), row.id()).toString());
    }

    /** All checkpoints that are wanted and within reach, read a page at a time. */
    public Stream<Page<CheckpointRow>> pages(Wanted wanted, Scope scope) {
        PageRequest first = new PageRequest(PageRequest.LARGEST, null);
        return Stream.iterate(
                        Optional.of(page(wanted, scope, first)),
                        Optional::isPresent,
                        read -> read.map(Page::next)
                                .map(next -> page(wanted, scope, new PageRequest(first.limit(), next))))
                .flatMap(Optional::stream);
    }

    /**
     * Open checkpoints whose last day, of stage or report, may be over and that are not marked yet, oldest day first: over by the day of
     * the easternmost place there is, so that each is still to be held against the day of its school.
     *
     * @param last the last one seen, null to begin
     */
    public List<CheckpointRow> watched(@Nullable CheckpointRow last, int limit) {
        List<Criteria> conditions = new ArrayList<>();
        conditions.add(where("watched").lt(LocalDate.now(clock.withZone(FIRST_TO_SEE_THE_DAY))));
        if (last != null) {
            conditions.add(new DayPosition(Objects.requireNonNull(last.watched(), "it was watched"), last.id())
                    .rowsBehind("watched"));
        }
        Query query = new Query(new Criteria().andOperator(conditions)).with(Sort.by("watched", "_id"));
        return mongo.find(query.limit(limit), CheckpointRow.class);
    }

    /** Passed checkpoints of these schools that were due on {@code since} or later, as they come; the stream is to be closed. */
    public Stream<PassedCheckpoint> passed(Collection<String> schoolIds, LocalDate since) {
        Query query = new Query(where("schoolId")
                .in(schoolIds)
                .and("status")
                .is("PASSED")
                .and("deadline")
                .gte(since)
                .and("passedOn")
                .ne(null));
        query.fields().include("schoolId", "form", "deadline", "passedOn").exclude("_id");
        return mongo.stream(query, PassedCheckpoint.class, mongo.getCollectionName(CheckpointRow.class));
    }

    /** Keeps the rows by following the service's own checkpoints. */
    public static StateProjection<CheckpointState, CheckpointRow> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                        "checkpoint-rows",
                        CheckpointCatalogue.CHECKPOINT_STATE,
                        CheckpointRow.class,
                        CheckpointRow::of,
                        mongo,
                        json)
                .or(CheckpointCatalogue.CHECKPOINT_STATE_IN_FULL, CheckpointRow::of);
    }

    private Criteria overdue() {
        return new Criteria()
                .andOperator(
                        where("status").is("OPEN"),
                        new SchoolDays(mongo, clock)
                                .each(today -> where("deadline").lt(today)));
    }
}
