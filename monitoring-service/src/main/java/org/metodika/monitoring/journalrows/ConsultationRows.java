package org.metodika.monitoring.journalrows;

import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.metodika.contracts.consultation.ConsultationCatalogue;
import org.metodika.contracts.consultation.ConsultationState;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.monitoring.access.ControlScope;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Lists of consultations, newest day first, and what they add up to; a little behind the log itself. */
public final class ConsultationRows {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "heldOn", "_id");

    private final MongoOperations mongo;

    public ConsultationRows(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** A page of the consultations that are wanted and within reach. */
    public Page<ConsultationRow> page(WantedEntries wanted, ControlScope scope, PageRequest page) {
        List<Criteria> conditions = wanted.conditions("heldOn");
        conditions.add(within(scope));
        String after = page.after();
        if (after != null) {
            conditions.add(DayPlace.parse(after).orElseThrow(page::badCursor).after("heldOn"));
        }
        Query query = new Query(new Criteria().andOperator(conditions)).with(NEWEST_FIRST);
        return Page.of(
                mongo.find(query.limit(page.fetch()), ConsultationRow.class),
                page,
                row -> new DayPlace(row.heldOn(), row.id()).toString());
    }

    /** All consultations that are wanted and within reach, read a page at a time. */
    public Stream<Page<ConsultationRow>> pages(WantedEntries wanted, ControlScope scope) {
        PageRequest first = new PageRequest(PageRequest.LARGEST, null);
        return Stream.iterate(
                        Optional.of(page(wanted, scope, first)),
                        Optional::isPresent,
                        read -> read.map(Page::next)
                                .map(next -> page(wanted, scope, new PageRequest(first.limit(), next))))
                .flatMap(Optional::stream);
    }

    /** What they add up to, by line; in one look. */
    public List<ConsultationTotal> totals(WantedEntries wanted, ControlScope scope) {
        List<Criteria> conditions = wanted.conditions("heldOn");
        conditions.add(within(scope));
        return mongo
                .aggregate(
                        newAggregation(
                                ConsultationRow.class,
                                match(new Criteria().andOperator(conditions)),
                                group("line")
                                        .count()
                                        .as("consultations")
                                        .sum("minutes")
                                        .as("minutes")),
                        Document.class)
                .getMappedResults()
                .stream()
                .map(group -> new ConsultationTotal(
                        group.getString("_id"),
                        group.get("consultations", Number.class).longValue(),
                        group.get("minutes", Number.class).longValue()))
                .toList();
    }

    /** Consultations by id, in one look, newest first; those that are not in the log any more are left out. */
    public List<ConsultationRow> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : mongo.find(new Query(where("_id").in(ids)).with(NEWEST_FIRST), ConsultationRow.class);
    }

    /** Keeps the rows by following the service's own log. */
    public static StateProjection<ConsultationState, ConsultationRow> projection(
            MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "consultation-rows",
                ConsultationCatalogue.CONSULTATION_STATE,
                ConsultationRow.class,
                ConsultationRow::of,
                mongo,
                json);
    }

    private static Criteria within(ControlScope scope) {
        Criteria reached = new ControlScope(scope.reach(), scope.programs(), null).within();
        UUID consultant = scope.involved();
        return scope.reach().persons() == null || consultant == null
                ? reached
                : new Criteria()
                        .orOperator(
                                reached,
                                where("schoolId")
                                        .is(scope.reach().schoolId())
                                        .and("consultantId")
                                        .is(consultant));
    }
}
