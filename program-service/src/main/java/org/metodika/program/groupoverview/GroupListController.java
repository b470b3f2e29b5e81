package org.metodika.program.groupoverview;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of development groups. */
@RestController
@RequestMapping("/api/groups")
@Tag(name = "Development groups")
public final class GroupListController {

    private final GroupOverview overview;
    private final Table<GroupSummary> table;

    public GroupListController(GroupOverview overview, MessageSource messages) {
        this.overview = overview;
        this.table = Table.<GroupSummary>named("groups")
                .column("group.column.school", GroupSummary::schoolId)
                .column(
                        "group.column.status",
                        row -> messages.getMessage(
                                "value.group-status." + row.status().name().toLowerCase(Locale.ROOT),
                                null,
                                row.status().name(),
                                LocaleContextHolder.getLocale()))
                .column("group.column.order-number", GroupSummary::orderNumber)
                .column("group.column.order-date", GroupSummary::orderDate)
                .column("group.column.leader", GroupSummary::leaderName)
                .column("group.column.developers", GroupSummary::developers)
                .column("group.column.experts", GroupSummary::experts)
                .column("group.column.programs", GroupSummary::programs)
                .column("group.column.regulation-number", GroupSummary::regulationNumber)
                .column("group.column.regulation-date", GroupSummary::regulationDate)
                .column("group.column.steps", GroupSummary::steps)
                .column("group.column.steps-done", GroupSummary::stepsDone)
                .column("group.column.steps-overdue", GroupSummary::stepsOverdue)
                .column("group.column.id", GroupSummary::id);
    }

    @GetMapping
    @Operation(summary = "Development groups within reach, newest orders first; follows changes within a moment")
    Page<GroupSummary> list(
            @Parameter(description = "School code") @RequestParam(required = false) @Nullable String school,
            @Parameter(description = "Id of a program that the group works on")
                    @RequestParam(required = false)
                    @Nullable
                    UUID program,
            @Parameter(description = "State") @RequestParam(required = false) @Nullable GroupStatus status,
            PageRequest page,
            Actor actor) {
        return overview.page(new GroupOverview.Filter(school, program, status), page, actor);
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same as a table: CSV or XLSX by Accept or ?format=csv|xlsx")
    Export<GroupSummary> table(
            @Parameter(description = "School code") @RequestParam(required = false) @Nullable String school,
            @Parameter(description = "Id of a program that the group works on")
                    @RequestParam(required = false)
                    @Nullable
                    UUID program,
            @Parameter(description = "State") @RequestParam(required = false) @Nullable GroupStatus status,
            Actor actor) {
        return table.of(overview.all(new GroupOverview.Filter(school, program, status), actor));
    }
}
