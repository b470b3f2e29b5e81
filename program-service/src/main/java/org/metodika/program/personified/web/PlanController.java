package org.metodika.program.personified.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.metodika.program.personified.application.Programs;
import org.metodika.program.personified.domain.Activity;
import org.metodika.program.personified.domain.ActivityId;
import org.metodika.program.personified.domain.ActivityKind;
import org.metodika.program.personified.domain.Fulfilment;
import org.metodika.program.personified.domain.Program;
import org.metodika.program.personified.domain.ProgramId;
import org.metodika.program.personified.domain.Stage;
import org.metodika.program.personified.domain.StageId;
import org.metodika.program.personified.domain.ThematicPlan;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Учебно-тематический план of a program, to be read and to be printed (B03, B40). */
@RestController
@RequestMapping("/api/programs/{programId}/plan")
@Tag(name = "Programs")
public final class PlanController {

    private final Programs programs;
    private final MessageSource messages;
    private final Table<ThematicPlan.Row> table;

    PlanController(Programs programs, MessageSource messages) {
        this.programs = programs;
        this.messages = messages;
        this.table = Table.<ThematicPlan.Row>named("plan")
                .column("plan.column.kind", row -> kind(row.activity().kind()))
                .column("plan.column.number", ThematicPlan.Row::number)
                .column("plan.column.title", row -> row.activity().title())
                .column("plan.column.hours", row -> row.activity().hours())
                .column("plan.column.provider", row -> row.activity().provider())
                .column("plan.column.place", row -> row.activity().place())
                .column("plan.column.starts-on", row -> row.activity().besides().startsOn())
                .column("plan.column.due", ThematicPlan.Row::due)
                .column(
                        "plan.column.stage",
                        row -> row.stage() == null ? null : row.stage().title())
                .column("plan.column.standing", row -> standing(row.fulfilment()));
    }

    /**
     * The plan.
     *
     * @param hoursByStage in the order of the stages
     */
    record PlanView(
            List<RowView> rows,
            Map<ActivityKind, Integer> hoursByKind,
            List<StageHours> hoursByStage,
            int hours,
            int hoursDone) {

        static PlanView of(ThematicPlan plan) {
            return new PlanView(
                    plan.rows().stream().map(RowView::of).toList(),
                    plan.hoursByKind(),
                    plan.hoursByStage().entrySet().stream()
                            .map(entry -> new StageHours(entry.getKey(), entry.getValue()))
                            .toList(),
                    plan.hours(),
                    plan.hoursDone());
        }
    }

    /** Hours of a stage. */
    record StageHours(StageId stageId, int hours) {}

    /**
     * A line of the plan.
     *
     * @param number within its kind, from 1
     * @param due last day: its own, or else that of its stage
     * @param standing REPORTED, DONE or WAIVED; absent while it is still to come
     */
    record RowView(
            ActivityKind kind,
            int number,
            ActivityId activityId,
            String title,
            int hours,
            @Nullable String provider,
            @Nullable String place,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate due,
            @Nullable StageId stageId,
            ExecutionView.@Nullable Standing standing) {

        static RowView of(ThematicPlan.Row row) {
            Activity activity = row.activity();
            Stage stage = row.stage();
            return new RowView(
                    activity.kind(),
                    row.number(),
                    activity.id(),
                    activity.title(),
                    activity.hours(),
                    activity.provider(),
                    activity.place(),
                    activity.besides().startsOn(),
                    row.due(),
                    stage == null ? null : stage.id(),
                    ExecutionView.Standing.of(row.fulfilment()));
        }
    }

    @GetMapping
    @Operation(summary = "The study-thematic plan with its totals, computed from the content")
    PlanView plan(@PathVariable ProgramId programId, Actor actor) {
        return PlanView.of(computed(programId, actor));
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same as a table: CSV or XLSX by Accept or ?format=csv|xlsx")
    Export<ThematicPlan.Row> table(@PathVariable ProgramId programId, Actor actor) {
        return table.of(computed(programId, actor).rows().stream());
    }

    private ThematicPlan computed(ProgramId id, Actor actor) {
        Program program =
                programs.find(id, actor).orElseThrow(Problems::notFound).state();
        return ThematicPlan.of(program.content(), program.execution());
    }

    private @Nullable String kind(ActivityKind kind) {
        return word("activity-kind", kind);
    }

    private @Nullable String standing(@Nullable Fulfilment fulfilment) {
        ExecutionView.Standing standing = ExecutionView.Standing.of(fulfilment);
        return standing == null ? null : word("item-standing", standing);
    }

    private @Nullable String word(String type, Enum<?> constant) {
        String name = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return messages.getMessage(
                "value." + type + "." + name, null, constant.name(), LocaleContextHolder.getLocale());
    }
}
