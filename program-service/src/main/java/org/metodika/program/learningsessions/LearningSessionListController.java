package org.metodika.program.learningsessions;

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
import org.metodika.program.learningsessions.LearningSessionList.Named;
import org.metodika.program.learningsessions.LearningSessionList.Wanted;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The schedule of learning sessions (E08). */
@RestController
@RequestMapping("/api/learning-sessions")
@Tag(name = "Learning sessions")
public final class LearningSessionListController {

    private final LearningSessionList sessions;
    private final Table<Named> table;

    public LearningSessionListController(LearningSessionList sessions, MessageSource messages) {
        this.sessions = sessions;
        CodeWords words = new CodeWords(messages);
        this.table = Table.<Named>named("learning-sessions")
                .column("learning-session.column.on", line -> line.row().heldOn())
                .column("learning-session.column.at", line -> line.row().startsAt())
                .column("learning-session.column.time-zone", line -> line.row().timeZone())
                .column("learning-session.column.title", line -> line.row().title())
                .column(
                        "learning-session.column.setting",
                        line -> words.of("session-setting", line.row().setting()))
                .column(
                        "learning-session.column.kind",
                        line -> words.of("session-kind", line.row().kind()))
                .column(
                        "learning-session.column.forum",
                        line -> words.of("municipal-forum", line.row().forum()))
                .column(
                        "learning-session.column.work-line",
                        line -> words.of("work-line", line.row().workLine()))
                .column("learning-session.column.school", line -> line.row().schoolOrNull())
                .column("learning-session.column.organiser", line -> line.row().organiser())
                .column("learning-session.column.place", line -> line.row().place())
                .column("learning-session.column.hours", line -> line.row().hours())
                .column("learning-session.column.leaders", line -> String.join(", ", line.leaders()))
                .column("learning-session.column.guests", line -> line.row().guests())
                .column(
                        "learning-session.column.status",
                        line -> words.of("session-status", line.row().status()))
                .column("learning-session.column.registered", line -> line.row().registered())
                .column(
                        "learning-session.column.attended",
                        line -> line.row().attended().size())
                .column("learning-session.column.id", line -> line.row().id());
    }

    /**
     * A session in the schedule.
     *
     * @param schoolId absent for a session of the municipality
     * @param registered how many participants there are
     * @param attended how many of them were there
     */
    record SessionEntry(
            UUID id,
            @Nullable String schoolId,
            String status,
            String title,
            String setting,
            String kind,
            @Nullable String forum,
            @Nullable String workLine,
            @Nullable String organiser,
            @Nullable LocalDate on,
            @Nullable String at,
            String timeZone,
            @Nullable String place,
            int hours,
            List<UUID> leaderIds,
            List<String> leaderNames,
            @Nullable String guests,
            @Nullable UUID associationId,
            @Nullable Integer planYear,
            @Nullable UUID planItemId,
            @Nullable Integer places,
            int registered,
            int attended) {

        static SessionEntry of(Named line) {
            LearningSessionRow row = line.row();
            return new SessionEntry(
                    row.id(),
                    row.schoolOrNull(),
                    row.status(),
                    row.title(),
                    row.setting(),
                    row.kind(),
                    row.forum(),
                    row.workLine(),
                    row.organiser(),
                    row.heldOn(),
                    row.startsAt(),
                    row.timeZone(),
                    row.place(),
                    row.hours(),
                    row.leaderIds(),
                    line.leaders(),
                    row.guests(),
                    row.associationId(),
                    row.planYear(),
                    row.planItemId(),
                    row.places(),
                    row.registered(),
                    row.attended().size());
        }
    }

    @GetMapping
    @Operation(
            summary = "Sessions within reach, the earliest day first; follows changes within a moment",
            description = "Those of the municipality are seen by everybody; a school's code leaves them out.")
    Page<SessionEntry> list(
            @Parameter(description = "School code") @RequestParam(required = false) @Nullable String school,
            @Parameter(description = "Setting") @RequestParam(required = false) @Nullable SessionSetting setting,
            @Parameter(description = "Kind") @RequestParam(required = false) @Nullable SessionKind kind,
            @Parameter(description = "State") @RequestParam(required = false) @Nullable SessionStatus status,
            @Parameter(description = "Id of a methodical association") @RequestParam(required = false) @Nullable
                    UUID association,
            @Parameter(description = "Id of an item of a municipal plan") @RequestParam(required = false) @Nullable
                    UUID planItem,
            @Parameter(description = "Id of somebody who leads it or takes part")
                    @RequestParam(required = false)
                    @Nullable
                    UUID person,
            @Parameter(description = "First day") @RequestParam(required = false) @Nullable LocalDate from,
            @Parameter(description = "Last day") @RequestParam(required = false) @Nullable LocalDate until,
            PageRequest page,
            Actor actor) {
        return sessions.page(
                        new Wanted(school, setting, kind, status, association, planItem, person, from, until),
                        page,
                        actor)
                .map(SessionEntry::of);
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same as a table: CSV or XLSX by Accept or ?format=csv|xlsx")
    Export<?> table(
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable SessionSetting setting,
            @RequestParam(required = false) @Nullable SessionKind kind,
            @RequestParam(required = false) @Nullable SessionStatus status,
            @RequestParam(required = false) @Nullable UUID association,
            @RequestParam(required = false) @Nullable UUID planItem,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until,
            Actor actor) {
        return table.of(sessions.all(
                new Wanted(school, setting, kind, status, association, planItem, person, from, until), actor));
    }
}
