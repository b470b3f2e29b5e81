package org.metodika.program.routelist;

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

/** The list of individual educational routes. */
@RestController
@RequestMapping("/api/routes")
@Tag(name = "Individual educational routes")
public final class RouteListController {

    private final RouteOverview overview;
    private final Table<LedList.Named<RouteRow>> table;

    public RouteListController(RouteOverview overview, MessageSource messages) {
        this.overview = overview;
        CodeWords words = new CodeWords(messages);
        this.table = Table.<LedList.Named<RouteRow>>named("routes")
                .column("support.column.school", line -> line.row().schoolId())
                .column("support.column.teacher", LedList.Named::teacherName)
                .column("support.column.mentor", LedList.Named::leaderName)
                .column(
                        "support.column.status",
                        line -> words.of("route-status", line.row().status()))
                .column("support.column.topic", line -> line.row().title())
                .column(
                        "support.column.dominant",
                        line -> words.of("dominant", line.row().dominant()))
                .column(
                        "support.column.place",
                        line -> words.of("place", line.row().place()))
                .column("support.column.checkpoints", line -> line.row().checkpoints())
                .column("support.column.last-checkpoint", line -> line.row().lastCheckpoint())
                .column("support.column.agreed-on", line -> line.row().agreedOn())
                .column("support.column.ended-on", line -> line.row().closedOn())
                .column("support.column.id", line -> line.row().id());
    }

    /** A route in the list. */
    record RouteEntry(
            UUID id,
            String schoolId,
            UUID teacherId,
            @Nullable String teacherName,
            @Nullable UUID mentorId,
            @Nullable String mentorName,
            String status,
            String title,
            @Nullable String dominant,
            @Nullable String place,
            List<String> help,
            int checkpoints,
            @Nullable LocalDate lastCheckpoint,
            @Nullable UUID conclusionId,
            LocalDate draftedOn,
            @Nullable LocalDate agreedOn,
            @Nullable LocalDate closedOn) {

        static RouteEntry of(LedList.Named<RouteRow> line) {
            RouteRow row = line.row();
            return new RouteEntry(
                    row.id(),
                    row.schoolId(),
                    row.teacherId(),
                    line.teacherName(),
                    row.leaderId(),
                    line.leaderName(),
                    row.status(),
                    row.title(),
                    row.dominant(),
                    row.place(),
                    row.help(),
                    row.checkpoints(),
                    row.lastCheckpoint(),
                    row.conclusionId(),
                    row.draftedOn(),
                    row.agreedOn(),
                    row.closedOn());
        }
    }

    @GetMapping
    @Operation(summary = "Routes within reach, newest first; follows changes within a moment")
    Page<RouteEntry> list(
            @Parameter(description = "School code") @RequestParam(required = false) @Nullable String school,
            @Parameter(description = "Id of the teacher") @RequestParam(required = false) @Nullable UUID teacher,
            @Parameter(description = "Id of the mentor") @RequestParam(required = false) @Nullable UUID mentor,
            @Parameter(description = "State") @RequestParam(required = false)
                    RouteOverview.@Nullable RouteStatusFilter status,
            PageRequest page,
            Actor actor) {
        return overview.list()
                .page(new LedList.Filter(school, teacher, mentor, status), page, actor)
                .map(RouteEntry::of);
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same as a table: CSV or XLSX by Accept or ?format=csv|xlsx")
    Export<?> table(
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable UUID teacher,
            @RequestParam(required = false) @Nullable UUID mentor,
            @RequestParam(required = false) RouteOverview.@Nullable RouteStatusFilter status,
            Actor actor) {
        return table.of(overview.list().all(new LedList.Filter(school, teacher, mentor, status), actor));
    }
}
