package org.metodika.diagnostics.surveylist;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.rows.NewestFirst;
import org.metodika.diagnostics.survey.application.SurveyAction;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.export.CodeWords;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.springframework.context.MessageSource;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists surveys: those one may see, and those one was invited to by name. */
@RestController
@RequestMapping("/api/diagnostics")
@Tag(name = "Surveys")
class SurveyListController {

    private static final int EXPORT_LIMIT = 50_000;
    private static final String DAY = "firstDay";

    private static final Table<Line> TABLE = Table.<Line>named("surveys")
            .column("table.school", line -> line.row().schoolId())
            .column("table.survey", line -> line.row().title())
            .column("table.purpose", Line::purpose)
            .column("table.subject", Line::subject)
            .column("table.groups", Line::groups)
            .column("table.mode", Line::mode)
            .column("table.method", Line::method)
            .column("table.form", Line::form)
            .column("table.first-day", line -> line.row().firstDay())
            .column("table.last-day", line -> line.row().lastDay())
            .column("table.status", Line::status);

    private final MongoOperations mongo;
    private final Access access;
    private final Directory directory;
    private final CodeWords words;

    SurveyListController(MongoOperations mongo, Access access, Directory directory, MessageSource messages) {
        this.mongo = mongo;
        this.access = access;
        this.directory = directory;
        this.words = new CodeWords(messages);
    }

    /** State of a survey as a filter. */
    enum Status {
        DRAFT,
        OPEN,
        CLOSED,
        ANNULLED
    }

    /** Purpose of a survey as a filter. */
    enum Purpose {
        TEACHERS_WORK,
        SATISFACTION,
        FEEDBACK,
        REQUESTS,
        FREE_MICROPHONE
    }

    /** State of a survey that one was invited to, as a filter. */
    enum Invited {
        OPEN,
        CLOSED
    }

    record Item(
            UUID id,
            String schoolId,
            String title,
            String purpose,
            String subjectKind,
            @Nullable UUID teacherId,
            @Nullable String teacherName,
            @Nullable String subjectTitle,
            String method,
            @Nullable String form,
            List<String> groups,
            String mode,
            String instrument,
            int instrumentVersion,
            LocalDate firstDay,
            LocalDate lastDay,
            String status,
            int links,
            int participants,
            int answered) {}

    /** @param sent whether the caller has answered */
    record OwnItem(UUID id, String title, LocalDate firstDay, LocalDate lastDay, String status, boolean sent) {}

    private record Line(
            SurveyRow row,
            @Nullable String purpose,
            @Nullable String subject,
            String groups,
            @Nullable String mode,
            @Nullable String method,
            @Nullable String form,
            @Nullable String status) {}

    @GetMapping("/surveys")
    @Operation(summary = "List surveys, the latest first; by school, teacher, purpose and status")
    Page<Item> list(
            Actor actor,
            PageRequest page,
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable UUID teacher,
            @RequestParam(required = false) @Nullable Purpose purpose,
            @RequestParam(required = false) @Nullable Status status) {
        NewestFirst wanted = query(actor, school, teacher, purpose, status);
        Page<SurveyRow> rows = page(wanted, page);
        Map<UUID, String> names = names(rows.items());
        return rows.map(row -> item(row, names));
    }

    @GetMapping(
            path = "/surveys",
            produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same list as a table for printing")
    Export<?> table(
            Actor actor,
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable UUID teacher,
            @RequestParam(required = false) @Nullable Purpose purpose,
            @RequestParam(required = false) @Nullable Status status) {
        NewestFirst wanted = query(actor, school, teacher, purpose, status);
        List<SurveyRow> rows = mongo.find(wanted.first(EXPORT_LIMIT), SurveyRow.class);
        Map<UUID, String> names = names(rows);
        return TABLE.of(rows.stream().map(row -> line(row, names)));
    }

    @GetMapping("/my-surveys")
    @Operation(summary = "List the surveys that invited the caller by name, open ones unless closed ones are asked for")
    Page<OwnItem> own(Actor actor, PageRequest page, @RequestParam(defaultValue = "OPEN") Invited status) {
        access.reach(actor, SurveyAction.ANSWER);
        UUID self = Objects.requireNonNull(actor.staffId(), "Who reaches themselves is somebody");
        NewestFirst wanted =
                new NewestFirst(DAY, Reach.all()).only("participants", self).only("status", status);
        return page(wanted, page)
                .map(row -> new OwnItem(
                        row.id(),
                        row.title(),
                        row.firstDay(),
                        row.lastDay(),
                        row.status(),
                        row.answered().contains(self)));
    }

    private Page<SurveyRow> page(NewestFirst wanted, PageRequest page) {
        return Page.of(
                mongo.find(wanted.page(page), SurveyRow.class),
                page,
                row -> NewestFirst.cursor(row.firstDay(), row.id()));
    }

    private NewestFirst query(
            Actor actor,
            @Nullable String school,
            @Nullable UUID teacher,
            @Nullable Purpose purpose,
            @Nullable Status status) {
        return new NewestFirst(DAY, access.reach(actor, SurveyAction.SEE))
                .only("schoolId", school)
                .only("teacherId", teacher)
                .only("purpose", purpose)
                .only("status", status);
    }

    private Map<UUID, String> names(List<SurveyRow> rows) {
        return directory.names(rows.stream()
                .map(SurveyRow::teacherId)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet()));
    }

    private static Item item(SurveyRow row, Map<UUID, String> names) {
        UUID teacherId = row.teacherId();
        return new Item(
                row.id(),
                row.schoolId(),
                row.title(),
                row.purpose(),
                row.subjectKind(),
                teacherId,
                teacherId == null ? null : names.get(teacherId),
                row.subjectTitle(),
                row.method(),
                row.form(),
                row.groups(),
                row.mode(),
                row.instrument(),
                row.instrumentVersion(),
                row.firstDay(),
                row.lastDay(),
                row.status(),
                row.links(),
                row.participants().size(),
                row.answered().size());
    }

    private Line line(SurveyRow row, Map<UUID, String> names) {
        UUID teacherId = row.teacherId();
        String subject = teacherId == null ? row.subjectTitle() : names.get(teacherId);
        return new Line(
                row,
                words.of("purpose", row.purpose()),
                subject == null ? words.of("subject-kind", row.subjectKind()) : subject,
                row.groups().stream()
                        .map(group -> Objects.requireNonNullElse(words.of("respondents", group), group))
                        .collect(Collectors.joining(", ")),
                words.of("mode", row.mode()),
                words.of("method", row.method()),
                words.of("feedback-form", row.form()),
                words.of("survey-status", row.status()));
    }
}
