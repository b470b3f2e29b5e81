package org.metodika.program.municipalplan;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.municipalplan.MunicipalPlanItem;
import org.metodika.contracts.municipalplan.MunicipalPlanState;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Строка перечня планов по годам.
 *
 * @param id year of the plan, by which the list is in order
 */
@Document("municipal_plan_rows")
record MunicipalPlanRow(
        @Id String id,
        String status,
        int items,
        int carriedOut,
        @Nullable LocalDate orderDate,
        int amendments,
        @Nullable LocalDate closedOn) {

    static MunicipalPlanRow of(MunicipalPlanState plan) {
        return new MunicipalPlanRow(
                MunicipalPlan.key(plan.year()),
                plan.status(),
                plan.items().size(),
                (int) plan.items().stream()
                        .map(MunicipalPlanItem::carriedOutOn)
                        .filter(Objects::nonNull)
                        .count(),
                plan.orderDate(),
                plan.amendments(),
                plan.closedOn());
    }
}
