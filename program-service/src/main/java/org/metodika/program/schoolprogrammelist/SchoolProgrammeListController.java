package org.metodika.program.schoolprogrammelist;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
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

/** Lists of school programmes. */
@RestController
@RequestMapping("/api/school-programmes")
@Tag(name = "School programmes")
public final class SchoolProgrammeListController {

    private final SchoolProgrammeBook book;
    private final MessageSource messages;
    private final Table<SchoolProgrammeRow> table;

    public SchoolProgrammeListController(SchoolProgrammeBook book, MessageSource messages) {
        this.book = book;
        this.messages = messages;
        this.table = Table.<SchoolProgrammeRow>named("school-programmes")
                .column("school-programme.column.school", SchoolProgrammeRow::schoolId)
                .column("school-programme.column.title", SchoolProgrammeRow::title)
                .column("school-programme.column.from-year", SchoolProgrammeRow::fromYear)
                .column("school-programme.column.to-year", SchoolProgrammeRow::toYear)
                .column("school-programme.column.programme-status", this::status)
                .column("school-programme.column.open-stage", SchoolProgrammeRow::openStage)
                .column("school-programme.column.closed-stages", SchoolProgrammeRow::closedStages)
                .column("school-programme.column.stages", SchoolProgrammeRow::stages)
                .column("school-programme.column.planned-tasks", SchoolProgrammeRow::plannedTasks)
                .column("school-programme.column.tasks", SchoolProgrammeRow::tasks)
                .column("school-programme.column.choices", SchoolProgrammeRow::choices)
                .column("school-programme.column.id", SchoolProgrammeRow::id);
    }

    /** A programme in the list. */
    record ProgrammeItem(
            UUID id,
            String schoolId,
            String status,
            String title,
            int fromYear,
            int toYear,
            @Nullable UUID templateId,
            @Nullable Integer templateVersion,
            LocalDate draftedOn,
            @Nullable String openStage,
            int stages,
            int closedStages,
            int tasks,
            int plannedTasks,
            int choices) {

        static ProgrammeItem of(SchoolProgrammeRow row) {
            return new ProgrammeItem(
                    row.id(),
                    row.schoolId(),
                    row.status(),
                    row.title(),
                    row.fromYear(),
                    row.toYear(),
                    row.templateId(),
                    row.templateVersion(),
                    row.draftedOn(),
                    row.openStage(),
                    row.stages(),
                    row.closedStages(),
                    row.tasks(),
                    row.plannedTasks(),
                    row.choices());
        }
    }

    @GetMapping
    @Operation(summary = "School programmes within reach, newest first; follows changes within a moment")
    Page<ProgrammeItem> list(
            @Parameter(description = "School code") @RequestParam(required = false) @Nullable String school,
            @Parameter(description = "State") @RequestParam(required = false)
                    SchoolProgrammeBook.@Nullable State status,
            PageRequest page,
            Actor actor) {
        return book.page(school, status, page, actor).map(ProgrammeItem::of);
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same as a table: CSV or XLSX by Accept or ?format=csv|xlsx")
    Export<?> table(
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) SchoolProgrammeBook.@Nullable State status,
            Actor actor) {
        return table.of(book.all(school, status, actor));
    }

    /** The state as people read it, in the language of the request. */
    private @Nullable String status(SchoolProgrammeRow row) {
        return messages.getMessage(
                "value.programme-status." + row.status().toLowerCase(Locale.ROOT),
                null,
                row.status(),
                LocaleContextHolder.getLocale());
    }
}
