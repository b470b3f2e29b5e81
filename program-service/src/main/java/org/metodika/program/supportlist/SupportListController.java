package org.metodika.program.supportlist;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

/** Lists of individual supports. */
@RestController
@RequestMapping("/api/supports")
@Tag(name = "Individual support")
public final class SupportListController {

    private final SupportOverview overview;
    private final Table<LedList.Named<SupportRow>> table;

    public SupportListController(SupportOverview overview, MessageSource messages) {
        this.overview = overview;
        CodeWords words = new CodeWords(messages);
        this.table = Table.<LedList.Named<SupportRow>>named("supports")
                .column("support.column.school", line -> line.row().schoolId())
                .column("support.column.teacher", LedList.Named::teacherName)
                .column("support.column.leader", LedList.Named::leaderName)
                .column(
                        "support.column.status",
                        line -> words.of("support-status", line.row().status()))
                .column("support.column.decided-on", line -> line.row().decidedOn())
                .column("support.column.issued-on", line -> line.row().issuedOn())
                .column("support.column.items", line -> line.row().items())
                .column("support.column.open-items", line -> line.row().open())
                .column("support.column.next-deadline", line -> line.row().nextDeadline())
                .column("support.column.ended-on", line -> line.row().endedOn())
                .column(
                        "support.column.success",
                        line -> words.of("success", line.row().success()))
                .column(
                        "support.column.need",
                        line -> words.of("need", line.row().need()))
                .column(
                        "support.column.next-step",
                        line -> words.of("next-step", line.row().nextStep()))
                .column("support.column.id", line -> line.row().id());
    }

    /** A support in the list; names are absent while the directory doesn't know the people. */
    record SupportEntry(
            UUID id,
            String schoolId,
            UUID teacherId,
            @Nullable String teacherName,
            UUID leaderId,
            @Nullable String leaderName,
            String status,
            LocalDate decidedOn,
            LocalDate draftedOn,
            @Nullable LocalDate issuedOn,
            @Nullable UUID followsConclusionId,
            int items,
            int openItems,
            @Nullable LocalDate nextDeadline,
            @Nullable LocalDate endedOn,
            @Nullable String success,
            @Nullable String need,
            @Nullable String nextStep,
            @Nullable UUID nextStepId) {

        static SupportEntry of(LedList.Named<SupportRow> line) {
            SupportRow row = line.row();
            return new SupportEntry(
                    row.id(),
                    row.schoolId(),
                    row.teacherId(),
                    line.teacherName(),
                    row.leaderId(),
                    line.leaderName(),
                    row.status(),
                    row.decidedOn(),
                    row.draftedOn(),
                    row.issuedOn(),
                    row.followsConclusionId(),
                    row.items(),
                    row.open(),
                    row.nextDeadline(),
                    row.endedOn(),
                    row.success(),
                    row.need(),
                    row.nextStep(),
                    row.nextStepId());
        }
    }

    @GetMapping
    @Operation(summary = "Supports within reach, newest first; follows changes within a moment")
    Page<SupportEntry> list(
            @Parameter(description = "School code") @RequestParam(required = false) @Nullable String school,
            @Parameter(description = "Id of the teacher") @RequestParam(required = false) @Nullable UUID teacher,
            @Parameter(description = "Id of the leading specialist") @RequestParam(required = false) @Nullable
                    UUID leader,
            @Parameter(description = "State") @RequestParam(required = false)
                    SupportOverview.@Nullable SupportStatusFilter status,
            PageRequest page,
            Actor actor) {
        return overview.list()
                .page(new LedList.Filter(school, teacher, leader, status), page, actor)
                .map(SupportEntry::of);
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same as a table: CSV or XLSX by Accept or ?format=csv|xlsx")
    Export<?> table(
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable UUID teacher,
            @RequestParam(required = false) @Nullable UUID leader,
            @RequestParam(required = false) SupportOverview.@Nullable SupportStatusFilter status,
            Actor actor) {
        return table.of(overview.list().all(new LedList.Filter(school, teacher, leader, status), actor));
    }

    @GetMapping("/ways")
    @Operation(summary = "What worked in the closed supports within reach, the most successful first (C36)")
    List<SupportOverview.Way> ways(Actor actor) {
        return overview.ways(actor);
    }
}
