package org.metodika.program.overview;

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

/** Lists of programs. */
@RestController
@RequestMapping("/api/programs")
@Tag(name = "Programs")
public final class ProgramListController {

    private final ProgramOverview overview;
    private final MessageSource messages;
    private final Table<ProgramSummary> table;

    public ProgramListController(ProgramOverview overview, MessageSource messages) {
        this.overview = overview;
        this.messages = messages;
        this.table = Table.<ProgramSummary>named("programs")
                .column("program.column.school", ProgramSummary::schoolId)
                .column("program.column.teacher", ProgramSummary::teacherName)
                .column(
                        "program.column.status",
                        row -> word("program-status", row.status().name()))
                .column("program.column.waits-for-control", ProgramSummary::waitsForControl)
                .column("program.column.type", row -> word("program-type", row.type()))
                .column("program.column.category", row -> word("teacher-category", row.category()))
                .column("program.column.tutor", ProgramSummary::tutorName)
                .column("program.column.drafted-on", ProgramSummary::draftedOn)
                .column("program.column.starts-on", ProgramSummary::startsOn)
                .column("program.column.ends-on", ProgramSummary::endsOn)
                .column("program.column.hours", ProgramSummary::hours)
                .column("program.column.deficits", ProgramSummary::deficits)
                .column("program.column.flagged", ProgramSummary::flagged)
                .column("program.column.order-number", ProgramSummary::orderNumber)
                .column("program.column.order-date", ProgramSummary::orderDate)
                .column("program.column.id", ProgramSummary::id);
    }

    @GetMapping
    @Operation(summary = "Programs within reach, newest first; follows changes within a moment")
    Page<ProgramSummary> list(
            @Parameter(description = "School code") @RequestParam(required = false) @Nullable String school,
            @Parameter(description = "Id of the teacher") @RequestParam(required = false) @Nullable UUID teacher,
            @Parameter(description = "State") @RequestParam(required = false) @Nullable ProgramStatus status,
            @Parameter(description = "Kind of development") @RequestParam(required = false) @Nullable ProgramKind type,
            @Parameter(description = "Id of a team program") @RequestParam(required = false) @Nullable UUID team,
            @Parameter(description = "true: only those that wait for preliminary control to start (B47)")
                    @RequestParam(required = false, defaultValue = "false")
                    boolean waitsForControl,
            PageRequest page,
            Actor actor) {
        return overview.page(
                new ProgramOverview.Filter(school, teacher, status, type, team, waitsForControl), page, actor);
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same as a table: CSV or XLSX by Accept or ?format=csv|xlsx")
    Export<ProgramSummary> table(
            @Parameter(description = "School code") @RequestParam(required = false) @Nullable String school,
            @Parameter(description = "Id of the teacher") @RequestParam(required = false) @Nullable UUID teacher,
            @Parameter(description = "State") @RequestParam(required = false) @Nullable ProgramStatus status,
            @Parameter(description = "Kind of development") @RequestParam(required = false) @Nullable ProgramKind type,
            @Parameter(description = "Id of a team program") @RequestParam(required = false) @Nullable UUID team,
            @Parameter(description = "true: only those that wait for preliminary control to start (B47)")
                    @RequestParam(required = false, defaultValue = "false")
                    boolean waitsForControl,
            Actor actor) {
        return table.of(
                overview.all(new ProgramOverview.Filter(school, teacher, status, type, team, waitsForControl), actor));
    }

    /** A code as people read it, in the language of the request. */
    private @Nullable String word(String type, String constant) {
        String name = constant.toLowerCase(Locale.ROOT).replace('_', '-');
        return messages.getMessage("value." + type + "." + name, null, constant, LocaleContextHolder.getLocale());
    }
}
