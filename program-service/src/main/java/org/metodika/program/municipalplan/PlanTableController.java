package org.metodika.program.municipalplan;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.export.CodeWords;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.metodika.program.municipalplan.PlanJson.PlanItemView;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The items of a plan as the table of the source: № / Мероприятие / Срок / Ожидаемый результат (E05). */
@RestController
@RequestMapping("/api/municipal-plans/{year}/items")
@Tag(name = "Municipal plan")
public final class PlanTableController {

    private final MunicipalPlans plans;
    private final MessageSource messages;
    private final CodeWords words;
    private final Table<PlanItem> table;

    public PlanTableController(MunicipalPlans plans, MessageSource messages) {
        this.plans = plans;
        this.messages = messages;
        this.words = new CodeWords(messages);
        this.table = Table.<PlanItem>named("municipal-plan")
                .column("municipal-plan.column.number", PlanItem::number)
                .column("municipal-plan.column.what", PlanItem::what)
                .column("municipal-plan.column.term", item -> term(item.term()))
                .column("municipal-plan.column.expected-result", PlanItem::expectedResult)
                .column("municipal-plan.column.responsible", PlanItem::responsible)
                .column(
                        "municipal-plan.column.direction",
                        item -> words.of("priority-direction", item.direction().name()))
                .column(
                        "municipal-plan.column.carried-out-on",
                        item -> item.fulfilment() == null
                                ? null
                                : item.fulfilment().on())
                .column(
                        "municipal-plan.column.product",
                        item -> item.fulfilment() == null
                                ? null
                                : words.of(
                                        "plan-product",
                                        item.fulfilment().product().name()))
                .column(
                        "municipal-plan.column.outcome",
                        item -> item.fulfilment() == null
                                ? item.notCarriedOutBecause()
                                : item.fulfilment().outcome())
                .column("municipal-plan.column.id", PlanItem::id);
    }

    @GetMapping
    @Operation(summary = "Items of the plan of a year, at most 50; of one direction, or those not carried out yet")
    Page<PlanItemView> items(
            @PathVariable int year,
            @Parameter(description = "Priority direction (E02)") @RequestParam(required = false) @Nullable
                    PriorityDirection direction,
            @Parameter(description = "Whether it was carried out") @RequestParam(required = false) @Nullable
                    Boolean carriedOut,
            Actor actor) {
        return new Page<>(
                wanted(year, direction, carriedOut, actor).map(PlanItemView::of).toList(), null);
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same as a table: CSV or XLSX by Accept or ?format=csv|xlsx")
    Export<?> table(
            @PathVariable int year,
            @RequestParam(required = false) @Nullable PriorityDirection direction,
            @RequestParam(required = false) @Nullable Boolean carriedOut,
            Actor actor) {
        return table.of(wanted(year, direction, carriedOut, actor));
    }

    private Stream<PlanItem> wanted(
            int year, @Nullable PriorityDirection direction, @Nullable Boolean carriedOut, Actor actor) {
        return plans.find(year, actor).orElseThrow(Problems::notFound).state().items().stream()
                .filter(item -> direction == null || item.direction() == direction)
                .filter(item -> carriedOut == null || item.isCarriedOut() == carriedOut);
    }

    private @Nullable String term(PlanItem.Term term) {
        if (term.kind() != TermKind.QUARTERS) {
            return words.of("plan-term", term.kind().name());
        }
        String quarters = term.quarters().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return messages.getMessage(
                "municipal-plan.quarters", new Object[] {quarters}, quarters, LocaleContextHolder.getLocale());
    }
}
