package org.metodika.diagnostics.correction;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.metodika.diagnostics.access.DiagnosticsAction;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the plan of correction of a school. */
@RestController
@RequestMapping("/api/diagnostics/schools/{schoolId}/correction-plan")
@Tag(name = "Correction plan")
class CorrectionPlanController {

    private static final Table<CorrectionPlan.Line> TABLE = Table.<CorrectionPlan.Line>named("correction-plan")
            .column("table.difficulty", line -> line.group().title())
            .column("table.level", line -> line.group().levelTitle())
            .column("correction.column.size", line -> line.group().size())
            .column("table.teacher", line -> line.member().teacherName())
            .column("table.detected-on", line -> line.member().openSince())
            .column("table.addressed-since", line -> line.member().addressedSince())
            .column("table.outcome", CorrectionPlan.Line::outcome)
            .column("correction.column.team", CorrectionPlan.Line::team);

    private final CorrectionPlans plans;
    private final Access access;

    CorrectionPlanController(CorrectionPlans plans, Access access) {
        this.plans = plans;
        this.access = access;
    }

    @GetMapping
    @Operation(
            summary =
                    "The open deficits of a school as a plan: who has the same one, who is in no program, which groups make a team")
    CorrectionPlan plan(@PathVariable String schoolId, Actor actor, Locale locale) {
        return plans.of(schoolId, access.reach(actor, DiagnosticsAction.PLAN_CORRECTION), locale);
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same as a table for printing, a line for each teacher of a group")
    Export<?> table(@PathVariable String schoolId, Actor actor, Locale locale) {
        CorrectionPlan plan = plan(schoolId, actor, locale);
        return TABLE.of(plans.lines(plan, locale));
    }
}
