package org.metodika.program.contests;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
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

/** The list of participations. */
@RestController
@RequestMapping("/api/contest-participations")
@Tag(name = "Contests")
public final class ParticipationListController {

    private final ParticipationList participations;
    private final Table<LedList.Named<ParticipationRow>> table;

    public ParticipationListController(ParticipationList participations, MessageSource messages) {
        this.participations = participations;
        CodeWords words = new CodeWords(messages);
        this.table = Table.<LedList.Named<ParticipationRow>>named("contests")
                .column("support.column.school", line -> line.row().schoolId())
                .column("support.column.teacher", LedList.Named::teacherName)
                .column("contest.column.event", line -> line.row().event())
                .column(
                        "contest.column.kind",
                        line -> words.of("contest-kind", line.row().kind()))
                .column(
                        "contest.column.level",
                        line -> words.of("contest-level", line.row().level()))
                .column("contest.column.stage", line -> line.row().stage())
                .column("contest.column.starts-on", line -> line.row().startsOn())
                .column("contest.column.ends-on", line -> line.row().endsOn())
                .column(
                        "support.column.status",
                        line -> words.of("participation-status", line.row().status()))
                .column(
                        "contest.column.result",
                        line -> words.of("contest-result", line.row().result()))
                .column("contest.column.evidence", line -> line.row().evidence())
                .column("contest.column.helper", LedList.Named::leaderName)
                .column("contest.column.help", line -> line.row().help())
                .column("support.column.id", line -> line.row().id());
    }

    /** A participation in the list. */
    record ParticipationEntry(
            UUID id,
            String schoolId,
            UUID teacherId,
            @Nullable String teacherName,
            String event,
            String kind,
            String level,
            @Nullable String stage,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            String status,
            @Nullable String help,
            @Nullable UUID helperId,
            @Nullable String helperName,
            @Nullable UUID supportId,
            @Nullable String result,
            @Nullable LocalDate resultOn,
            @Nullable String evidence) {

        static ParticipationEntry of(LedList.Named<ParticipationRow> line) {
            ParticipationRow row = line.row();
            return new ParticipationEntry(
                    row.id(),
                    row.schoolId(),
                    row.teacherId(),
                    line.teacherName(),
                    row.event(),
                    row.kind(),
                    row.level(),
                    row.stage(),
                    row.startsOn(),
                    row.endsOn(),
                    row.status(),
                    row.help(),
                    row.leaderId(),
                    line.leaderName(),
                    row.supportId(),
                    row.result(),
                    row.resultOn(),
                    row.evidence());
        }
    }

    @GetMapping
    @Operation(summary = "Participations within reach, the latest first day first; follows changes within a moment")
    Page<ParticipationEntry> list(
            @Parameter(description = "School code") @RequestParam(required = false) @Nullable String school,
            @Parameter(description = "Id of the teacher") @RequestParam(required = false) @Nullable UUID teacher,
            @Parameter(description = "Id of who helps") @RequestParam(required = false) @Nullable UUID helper,
            @Parameter(description = "State") @RequestParam(required = false) @Nullable ParticipationStatus status,
            @Parameter(description = "Level") @RequestParam(required = false) @Nullable ContestLevel level,
            @Parameter(description = "Year in which the school year begins")
                    @RequestParam(required = false)
                    @Min(1990)
                    @Max(2100)
                    @Nullable
                    Integer schoolYear,
            PageRequest page,
            Actor actor) {
        return participations
                .page(new ParticipationList.Wanted(school, teacher, helper, status, level, schoolYear), page, actor)
                .map(ParticipationEntry::of);
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same as a table: CSV or XLSX by Accept or ?format=csv|xlsx")
    Export<?> table(
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable UUID teacher,
            @RequestParam(required = false) @Nullable UUID helper,
            @RequestParam(required = false) @Nullable ParticipationStatus status,
            @RequestParam(required = false) @Nullable ContestLevel level,
            @RequestParam(required = false) @Min(1990) @Max(2100) @Nullable Integer schoolYear,
            Actor actor) {
        return table.of(participations.all(
                new ParticipationList.Wanted(school, teacher, helper, status, level, schoolYear), actor));
    }
}
