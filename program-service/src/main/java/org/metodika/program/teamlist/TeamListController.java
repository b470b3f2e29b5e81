package org.metodika.program.teamlist;

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

/** Lists of team programs. */
@RestController
@RequestMapping("/api/team-programs")
@Tag(name = "Team programs")
public final class TeamListController {

    private final TeamList list;
    private final Table<TeamSummary> table;

    public TeamListController(TeamList list, MessageSource messages) {
        this.list = list;
        this.table = Table.<TeamSummary>named("team-programs")
                .column("team-program.column.school", TeamSummary::schoolId)
                .column("team-program.column.title", TeamSummary::title)
                .column(
                        "team-program.column.status",
                        row -> messages.getMessage(
                                "value.team-status." + row.status().toLowerCase(Locale.ROOT),
                                null,
                                row.status(),
                                LocaleContextHolder.getLocale()))
                .column("team-program.column.leader", TeamSummary::leaderName)
                .column("team-program.column.members", TeamSummary::members)
                .column("team-program.column.left", TeamSummary::left)
                .column("team-program.column.lacks-members", TeamSummary::lacksMembers)
                .column("team-program.column.drafted-on", TeamSummary::draftedOn)
                .column("team-program.column.starts-on", TeamSummary::startsOn)
                .column("team-program.column.ends-on", TeamSummary::endsOn)
                .column("team-program.column.hours", TeamSummary::hours)
                .column("team-program.column.order-number", TeamSummary::orderNumber)
                .column("team-program.column.order-date", TeamSummary::orderDate)
                .column("team-program.column.id", TeamSummary::id);
    }

    @GetMapping
    @Operation(summary = "Team programs within reach, newest first; follows changes within a moment")
    Page<TeamSummary> list(
            @Parameter(description = "School code") @RequestParam(required = false) @Nullable String school,
            @Parameter(description = "Id of somebody who is in the team now") @RequestParam(required = false) @Nullable
                    UUID member,
            @Parameter(description = "State") @RequestParam(required = false) TeamList.@Nullable State status,
            PageRequest page,
            Actor actor) {
        return list.page(new TeamList.Filter(school, member, status), page, actor);
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same as a table: CSV or XLSX by Accept or ?format=csv|xlsx")
    Export<TeamSummary> table(
            @Parameter(description = "School code") @RequestParam(required = false) @Nullable String school,
            @Parameter(description = "Id of somebody who is in the team now") @RequestParam(required = false) @Nullable
                    UUID member,
            @Parameter(description = "State") @RequestParam(required = false) TeamList.@Nullable State status,
            Actor actor) {
        return table.of(list.all(new TeamList.Filter(school, member, status), actor));
    }
}
