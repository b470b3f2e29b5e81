package org.metodika.diagnostics.assessmentlist;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.access.DiagnosticsAction;
import org.metodika.diagnostics.dictionary.Dictionaries;
import org.metodika.diagnostics.instrument.Instruments;
import org.metodika.diagnostics.rows.NewestFirst;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.springframework.context.MessageSource;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists assessments. */
@RestController
@RequestMapping("/api/diagnostics/assessments")
@Tag(name = "Assessments")
class AssessmentListController {

    /** As many rows as one exported table holds. */
    private static final int EXPORT_LIMIT = 50_000;

    private static final Table<Line> TABLE = Table.<Line>named("assessments")
            .column("table.school", line -> line.row().schoolId())
            .column("table.teacher", Line::name)
            .column("table.instrument", Line::instrument)
            .column("table.status", Line::status)
            .column("table.opened-on", line -> line.row().openedOn())
            .column("table.closed-on", line -> line.row().closedOn())
            .column("table.sheets", line -> line.row().sheets())
            .column("table.deficits", Line::deficits);

    private final MongoOperations mongo;
    private final Access access;
    private final Directory directory;
    private final Dictionaries dictionaries;
    private final Instruments instruments;
    private final MessageSource messages;

    AssessmentListController(
            MongoOperations mongo,
            Access access,
            Directory directory,
            Dictionaries dictionaries,
            Instruments instruments,
            MessageSource messages) {
        this.mongo = mongo;
        this.access = access;
        this.directory = directory;
        this.dictionaries = dictionaries;
        this.instruments = instruments;
        this.messages = messages;
    }

    /** State of an assessment as a filter. */
    enum Status {
        OPEN,
        CLOSED,
        ANNULLED
    }

    /** What is looked for; everything that is absent is no condition. */
    record Filter(
            @Nullable String school,
            @Nullable UUID teacher,
            @Nullable Status status) {}

    record Item(
            UUID id,
            String schoolId,
            UUID teacherId,
            @Nullable String teacherName,
            String instrument,
            int instrumentVersion,
            String status,
            LocalDate openedOn,
            @Nullable LocalDate closedOn,
            int sheets,
            List<String> sources,
            List<String> deficits) {}

    private record Line(AssessmentRow row, String name, String instrument, String status, String deficits) {}

    @GetMapping
    @Operation(summary = "List assessments, the newest first; by school, teacher and status")
    Page<Item> list(
            Actor actor,
            PageRequest page,
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable UUID teacher,
            @RequestParam(required = false) @Nullable Status status) {
        NewestFirst wanted = query(actor, new Filter(school, teacher, status));
        Page<AssessmentRow> rows = Page.of(
                mongo.find(wanted.page(page), AssessmentRow.class),
                page,
                row -> NewestFirst.cursor(row.openedOn(), row.id()));
        Map<UUID, String> known = names(rows.items());
        return rows.map(row -> item(row, known));
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same list as a table for printing")
    Export<?> table(
            Actor actor,
            Locale locale,
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable UUID teacher,
            @RequestParam(required = false) @Nullable Status status) {
        NewestFirst wanted = query(actor, new Filter(school, teacher, status));
        List<AssessmentRow> rows = mongo.find(wanted.first(EXPORT_LIMIT), AssessmentRow.class);
        Map<UUID, String> known = names(rows);
        return TABLE.of(rows.stream().map(row -> line(row, known, locale)));
    }

    private NewestFirst query(Actor actor, Filter filter) {
        return new NewestFirst("openedOn", access.reach(actor, DiagnosticsAction.SEE))
                .only("schoolId", filter.school())
                .only("teacherId", filter.teacher())
                .only("status", filter.status());
    }

    private Map<UUID, String> names(List<AssessmentRow> rows) {
        Set<UUID> teachers = rows.stream().map(AssessmentRow::teacherId).collect(Collectors.toUnmodifiableSet());
        return directory.names(teachers);
    }

    private static Item item(AssessmentRow row, Map<UUID, String> names) {
        return new Item(
                row.id(),
                row.schoolId(),
                row.teacherId(),
                names.get(row.teacherId()),
                row.instrument(),
                row.instrumentVersion(),
                row.status(),
                row.openedOn(),
                row.closedOn(),
                row.sheets(),
                row.sources(),
                row.deficits());
    }

    private Line line(AssessmentRow row, Map<UUID, String> names, Locale locale) {
        String instrument = instruments
                .find(row.instrument(), row.instrumentVersion())
                .map(found -> found.title().in(locale))
                .orElse(row.instrument());
        return new Line(
                row,
                names.getOrDefault(row.teacherId(), row.teacherId().toString()),
                instrument,
                messages.getMessage("value.status." + row.status().toLowerCase(Locale.ROOT), null, locale),
                row.deficits().stream()
                        .map(code -> dictionaries.entryTitle(row.dictionary(), row.dictionaryVersion(), code, locale))
                        .collect(Collectors.joining(", ")));
    }
}
