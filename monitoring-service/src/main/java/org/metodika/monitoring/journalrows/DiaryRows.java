package org.metodika.monitoring.journalrows;

import java.util.List;
import org.metodika.contracts.diary.DiaryCatalogue;
import org.metodika.contracts.diary.DiaryEntryState;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.monitoring.access.PlanScope;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Lists of entries of diaries, newest day first; a little behind the entries themselves. */
public final class DiaryRows {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "day", "_id");

    private final MongoOperations mongo;

    public DiaryRows(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** A page of the entries that are wanted and within reach. */
    public Page<DiaryRow> page(WantedEntries wanted, PlanScope scope, PageRequest page) {
        List<Criteria> conditions = wanted.conditions("day");
        conditions.add(scope.within());
        String after = page.after();
        if (after != null) {
            conditions.add(DayPlace.parse(after).orElseThrow(page::badCursor).after("day"));
        }
        Query query = new Query(new Criteria().andOperator(conditions)).with(NEWEST_FIRST);
        return Page.of(
                mongo.find(query.limit(page.fetch()), DiaryRow.class),
                page,
                row -> new DayPlace(row.day(), row.id()).toString());
    }

    /** Keeps the rows by following the service's own diaries. */
    public static StateProjection<DiaryEntryState, DiaryRow> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<DiaryEntryState, DiaryRow>(
                        "diary-rows", DiaryCatalogue.DIARY_ENTRY_STATE, DiaryRow.class, DiaryRow::of, mongo, json)
                .or(DiaryCatalogue.DIARY_ENTRY_STATE_OF_PLAN, DiaryRow::of);
    }
}
