package org.metodika.program.acts;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.act.ActCatalogue;
import org.metodika.contracts.act.ActState;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Answers which acts there are, within the reach of the one who asks. */
public final class ActList {

    private static final Pattern CURSOR = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}~[0-9a-f-]{36}");
    private static final String SCHOOL = "schoolId";

    private final MongoOperations mongo;
    private final Acts acts;
    private final Access access;

    public ActList(MongoOperations mongo, Acts acts, Access access) {
        this.mongo = mongo;
        this.acts = acts;
        this.access = access;
    }

    /** Keeps the rows by following the service's own acts. */
    public static StateProjection<ActState, ActRow> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>("act-rows", ActCatalogue.ACT_STATE, ActRow.class, ActRow::of, mongo, json);
    }

    /**
     * What is asked for; null for all.
     *
     * @param school acts of this school itself
     * @param common the common acts alone, or those of schools alone
     * @param inForceOn acts in force on this day
     * @param text part of the number or title
     */
    record Filter(
            @Nullable String school,
            @Nullable Boolean common,
            @Nullable ActKind kind,
            @Nullable LocalDate inForceOn,
            @Nullable String text) {}

    Page<ActView> page(Filter filter, PageRequest page, Actor actor) {
        String after = page.after();
        if (after != null && !CURSOR.matcher(after).matches()) {
            throw page.badCursor();
        }
        Query query = query(filter, after, actor).limit(page.fetch());
        LocalDate day = day(filter, actor);
        return Page.of(mongo.find(query, ActRow.class), page, ActRow::position).map(row -> ActView.of(row, day));
    }

    /** All of them, one after the other; to be closed. */
    Stream<ActView> all(Filter filter, Actor actor) {
        LocalDate day = day(filter, actor);
        return mongo.stream(query(filter, null, actor), ActRow.class).map(row -> ActView.of(row, day));
    }

    private LocalDate day(Filter filter, Actor actor) {
        LocalDate asked = filter.inForceOn();
        return asked == null ? acts.today(actor.schoolId()) : asked;
    }

    private Query query(Filter filter, @Nullable String after, Actor actor) {
        Reach reach = access.reach(actor, ActAction.SEE);
        List<Criteria> conditions = new ArrayList<>();
        if (!reach.everybody()) {
            conditions.add(new Criteria()
                    .orOperator(
                            where(SCHOOL).is(reach.schoolId()), where(SCHOOL).is(null)));
        }
        if (filter.school() != null) {
            conditions.add(where(SCHOOL).is(filter.school()));
        }
        if (filter.common() != null) {
            conditions.add(
                    filter.common() ? where(SCHOOL).is(null) : where(SCHOOL).ne(null));
        }
        if (filter.kind() != null) {
            conditions.add(where("kind").is(filter.kind().name()));
        }
        if (filter.inForceOn() != null) {
            conditions.add(where("annulled").is(false));
            conditions.add(where("inForceFrom").lte(filter.inForceOn()));
            conditions.add(new Criteria()
                    .orOperator(
                            where("inForceUntil").is(null),
                            where("inForceUntil").gte(filter.inForceOn())));
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            conditions.add(where("words").regex(Pattern.quote(ActRow.searchable(filter.text()))));
        }
        if (after != null) {
            conditions.add(where("position").lt(after));
        }
        Query query = conditions.isEmpty() ? new Query() : new Query(new Criteria().andOperator(conditions));
        return query.with(Sort.by(Sort.Direction.DESC, "position"));
    }
}
