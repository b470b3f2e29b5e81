package org.metodika.monitoring.controlrows;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.control.ControlCatalogue;
import org.metodika.contracts.control.ControlState;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.monitoring.access.ControlScope;
import org.metodika.monitoring.daylist.DayList;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Lists of controls, by day; a little behind the controls themselves. */
public final class ControlRows {

    private final MongoOperations mongo;
    private final DayList<ControlRow> list;

    public ControlRows(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.list = new DayList<>(mongo, clock, ControlRow.class);
    }

    /** A page of the controls that are wanted and within reach. */
    public Page<ControlRow> page(WantedControls wanted, ControlScope scope, PageRequest page) {
        return list.page(conditions(wanted, scope), page);
    }

    /** All controls that are wanted and within reach, read a page at a time. */
    public Stream<Page<ControlRow>> pages(WantedControls wanted, ControlScope scope) {
        return list.pages(conditions(wanted, scope));
    }

    /**
     * Open controls whose day may be over and that are not marked yet, oldest day first.
     *
     * @param last the last one seen, null to begin
     */
    public List<ControlRow> watched(@Nullable ControlRow last, int limit) {
        return list.watched(last, limit);
    }

    /** The latest control of money of each of these programs that was held; one look. */
    public Map<UUID, ControlRow> ofMoney(Collection<UUID> programs) {
        Query query = new Query(where("programId")
                        .in(programs)
                        .and("object")
                        .is("MONEY")
                        .and("status")
                        .is("SETTLED"))
                .with(Sort.by("heldOn", "_id"));
        Map<UUID, ControlRow> latest = new HashMap<>();
        mongo.find(query, ControlRow.class).forEach(row -> latest.put(row.programId(), row));
        return latest;
    }

    /** Keeps the rows by following the service's own controls. */
    public static StateProjection<ControlState, ControlRow> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                        "control-rows", ControlCatalogue.CONTROL_STATE, ControlRow.class, ControlRow::of, mongo, json)
                .or(ControlCatalogue.CONTROL_STATE_IN_FULL, full -> ControlRow.of(full.control()));
    }

    private List<Criteria> conditions(WantedControls wanted, ControlScope scope) {
        List<Criteria> conditions = wanted.conditions();
        conditions.add(scope.within());
        if (wanted.overdue()) {
            conditions.add(where("status").is("OPEN"));
            conditions.add(list.dayIsOver());
        }
        return conditions;
    }
}
