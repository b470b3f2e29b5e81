package org.metodika.program.measures;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.export.CodeWords;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.metodika.program.leading.LedList;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of measures of support. */
@RestController
@RequestMapping("/api/support-measures")
@Tag(name = "Individual support: measures")
public final class MeasureListController {

    private final MeasureList measures;
    private final Table<LedList.Named<MeasureRow>> table;

    public MeasureListController(MeasureList measures, MessageSource messages) {
        this.measures = measures;
        CodeWords words = new CodeWords(messages);
        this.table = Table.<LedList.Named<MeasureRow>>named("support-measures")
                .column("support.column.school", line -> line.row().schoolId())
                .column("support.column.teacher", LedList.Named::teacherName)
                .column("support.column.leader", LedList.Named::leaderName)
                .column(
                        "support.column.status",
                        line -> words.of("measure-status", line.row().status()))
                .column("support.column.task", line -> line.row().task())
                .column(
                        "support.column.help",
                        line -> line.row().help().stream()
                                .map(help -> words.of("help-kind", help))
                                .collect(Collectors.joining(", ")))
                .column("support.column.deadline", line -> line.row().deadline())
                .column("support.column.planned-on", line -> line.row().plannedOn())
                .column("support.column.ended-on", line -> line.row().settledOn())
                .column("support.column.id", line -> line.row().id());
    }

    /** A measure in the list. */
    record MeasureEntry(
            UUID id,
            String schoolId,
            UUID teacherId,
            @Nullable String teacherName,
            UUID leaderId,
            @Nullable String leaderName,
            UUID conclusionId,
            UUID supportId,
            List<String> help,
            String task,
            @Nullable LocalDate deadline,
            LocalDate plannedOn,
            String status,
            @Nullable LocalDate settledOn) {

        static MeasureEntry of(LedList.Named<MeasureRow> line) {
            MeasureRow row = line.row();
            return new MeasureEntry(
                    row.id(),
                    row.schoolId(),
                    row.teacherId(),
                    line.teacherName(),
                    row.leaderId(),
                    line.leaderName(),
                    row.conclusionId(),
                    row.supportId(),
                    row.help(),
                    row.task(),
                    row.deadline(),
                    row.plannedOn(),
                    row.status(),
                    row.settledOn());
        }
    }

    @GetMapping
    @Operation(summary = "Measures within reach, newest first; follows changes within a moment")
    Page<MeasureEntry> list(
            @Parameter(description = "School code") @RequestParam(required = false) @Nullable String school,
            @Parameter(description = "Id of the teacher") @RequestParam(required = false) @Nullable UUID teacher,
            @Parameter(description = "Id of who gives the help") @RequestParam(required = false) @Nullable UUID leader,
            @Parameter(description = "State") @RequestParam(required = false) Measure.@Nullable Status status,
            PageRequest page,
            Actor actor) {
        return measures.list()
                .page(new LedList.Filter(school, teacher, leader, status), page, actor)
                .map(MeasureEntry::of);
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same as a table: CSV or XLSX by Accept or ?format=csv|xlsx")
    Export<?> table(
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable UUID teacher,
            @RequestParam(required = false) @Nullable UUID leader,
            @RequestParam(required = false) Measure.@Nullable Status status,
            Actor actor) {
        return table.of(measures.list().all(new LedList.Filter(school, teacher, leader, status), actor));
    }
}
