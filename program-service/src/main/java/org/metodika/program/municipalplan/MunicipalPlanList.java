package org.metodika.program.municipalplan;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.regex.Pattern;
import org.metodika.contracts.municipalplan.MunicipalPlanCatalogue;
import org.metodika.contracts.municipalplan.MunicipalPlanState;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Which years have a plan, the latest first, and how the list is kept. */
public final class MunicipalPlanList {

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private final MongoOperations mongo;
    private final Access access;

    public MunicipalPlanList(MongoOperations mongo, Access access) {
        this.mongo = mongo;
        this.access = access;
    }

    Page<MunicipalPlanRow> page(PageRequest page, Actor actor) {
        access.reach(actor, PlanAction.SEE);
        Criteria wanted = new Criteria();
        String after = page.after();
        if (after != null) {
            if (!YEAR.matcher(after).matches()) {
                throw page.badCursor();
            }
            wanted = where("_id").lt(after);
        }
        if (!PlanAction.keeps(actor)) {
            wanted = wanted.and("status").ne(PlanStatus.DRAFT.name());
        }
        Query query =
                new Query(wanted).with(Sort.by(Sort.Direction.DESC, "_id")).limit(page.fetch());
        return Page.of(mongo.find(query, MunicipalPlanRow.class), page, MunicipalPlanRow::id);
    }

    /** Keeps the rows by following the service's own plans. */
    public static StateProjection<MunicipalPlanState, ?> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "municipal-plan-rows",
                MunicipalPlanCatalogue.MUNICIPAL_PLAN_STATE,
                MunicipalPlanRow.class,
                MunicipalPlanRow::of,
                mongo,
                json);
    }
}
