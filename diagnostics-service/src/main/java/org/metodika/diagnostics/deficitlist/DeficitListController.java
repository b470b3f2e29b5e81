package org.metodika.diagnostics.deficitlist;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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
import org.metodika.diagnostics.mapping.Lens;
import org.metodika.diagnostics.mapping.Lens.Seen;
import org.metodika.diagnostics.mapping.Mappings;
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

/** Lists deficits. */
@RestController
@RequestMapping("/api/diagnostics/deficits")
@Tag(name = "Deficits")
class DeficitListController {

    /** As many rows as one exported table holds. */
    private static final int EXPORT_LIMIT = 50_000;

    private static final Table<Line> TABLE = Table.<Line>named("deficits")
            .column("table.school", line -> line.row().schoolId())
            .column("table.teacher", Line::name)
            .column("table.difficulty", Line::difficulty)
            .column("table.score", line -> line.row().score())
            .column("table.level", Line::level)
            .column("table.required-level", Line::requiredLevel)
            .column("table.status", Line::status)
            .column("table.detected-on", line -> line.row().detectedOn())
            .column("table.resolved-on", line -> line.row().resolvedOn())
            .column("table.origin", Line::origin)
            .column("table.addressed-since", line -> line.row().known().addressedSince())
            .column("table.outcome", Line::outcome)
            .column("table.outcome-on", line -> line.row().known().outcomeOn());

    private static final Table<Line> SEEN_TABLE = TABLE.column("table.as", Line::as);

    private final MongoOperations mongo;
    private final Access access;
    private final Directory directory;
    private final Dictionaries dictionaries;
    private final Instruments instruments;
    private final Mappings mappings;
    private final MessageSource messages;

    DeficitListController(
            MongoOperations mongo,
            Access access,
            Directory directory,
            Dictionaries dictionaries,
            Instruments instruments,
            Mappings mappings,
            MessageSource messages) {
        this.mongo = mongo;
        this.access = access;
        this.directory = directory;
        this.dictionaries = dictionaries;
        this.instruments = instruments;
        this.mappings = mappings;
        this.messages = messages;
    }

    /** State of a deficit as a filter. */
    enum Status {
        OPEN,
        RESOLVED,
        ANNULLED
    }

    /** What is looked for; everything that is absent is no condition. */
    record Filter(
            @Nullable String school,
            @Nullable UUID teacher,
            @Nullable Status status,
            @Nullable String dictionary,
            @Nullable String code,
            @Nullable Boolean addressed) {}

    /**
     * @param assessmentId absent, like what it measured, for a deficit from paper that nothing has measured yet
     * @param transferredWith program that brought it from paper
     * @param addressedBy programs that address it
     * @param addressedSince day since which the first of them does
     * @param outcome FULLY, PARTLY or NOT; absent while none is known
     * @param awaitsOutcome whether a program that addressed it was completed and nobody has found out what came of it
     * @param as what it is by the dictionary that was asked for; absent where no mapping leads there
     */
    record Item(
            UUID id,
            String schoolId,
            UUID teacherId,
            @Nullable String teacherName,
            @Nullable UUID assessmentId,
            String dictionary,
            int dictionaryVersion,
            String code,
            String title,
            @Nullable String level,
            @Nullable String requiredLevel,
            @Nullable Double score,
            String status,
            LocalDate detectedOn,
            @Nullable LocalDate resolvedOn,
            @Nullable UUID transferredWith,
            boolean addressed,
            List<UUID> addressedBy,
            @Nullable LocalDate addressedSince,
            @Nullable String outcome,
            boolean awaitsOutcome,
            @Nullable Seen as) {}

    private record Line(
            DeficitRow row,
            String name,
            String difficulty,
            @Nullable String level,
            @Nullable String requiredLevel,
            String status,
            String origin,
            @Nullable String outcome,
            @Nullable String as) {}

    @GetMapping
    @Operation(
            summary =
                    "List deficits, the newest first; by school, teacher, status, dictionary and code of the difficulty, and whether a program addresses them")
    Page<Item> list(
            Actor actor,
            PageRequest page,
            Locale locale,
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable UUID teacher,
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(required = false) @Nullable String dictionary,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable Boolean addressed,
            @Parameter(description = "Code of a dictionary by which each deficit is shown too")
                    @RequestParam(required = false)
                    @Nullable
                    String as) {
        NewestFirst wanted = query(actor, new Filter(school, teacher, status, dictionary, code, addressed));
        Lens lens = mappings.lens(as, locale);
        Page<DeficitRow> rows = Page.of(
                mongo.find(wanted.page(page), DeficitRow.class),
                page,
                row -> NewestFirst.cursor(row.detectedOn(), row.id()));
        Map<UUID, String> known = names(rows.items());
        return rows.map(row -> item(row, known, lens, locale));
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(
            summary =
                    "The same list as a table for printing; with one column more where another dictionary is asked for")
    Export<?> table(
            Actor actor,
            Locale locale,
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable UUID teacher,
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(required = false) @Nullable String dictionary,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable Boolean addressed,
            @Parameter(description = "Code of a dictionary by which each deficit is shown too")
                    @RequestParam(required = false)
                    @Nullable
                    String as) {
        NewestFirst wanted = query(actor, new Filter(school, teacher, status, dictionary, code, addressed));
        Lens lens = mappings.lens(as, locale);
        List<DeficitRow> rows = mongo.find(wanted.first(EXPORT_LIMIT), DeficitRow.class);
        Map<UUID, String> known = names(rows);
        return (as == null ? TABLE : SEEN_TABLE).of(rows.stream().map(row -> line(row, known, lens, locale)));
    }

    private NewestFirst query(Actor actor, Filter filter) {
        return new NewestFirst("detectedOn", access.reach(actor, DiagnosticsAction.SEE))
                .only("schoolId", filter.school())
                .only("teacherId", filter.teacher())
                .only("status", filter.status())
                .only("dictionary", filter.dictionary())
                .only("code", filter.code())
                .whether("life.addressed", filter.addressed());
    }

    private Map<UUID, String> names(List<DeficitRow> rows) {
        Set<UUID> teachers = rows.stream().map(DeficitRow::teacherId).collect(Collectors.toUnmodifiableSet());
        return directory.names(teachers);
    }

    private Item item(DeficitRow row, Map<UUID, String> names, Lens lens, Locale locale) {
        return new Item(
                row.id(),
                row.schoolId(),
                row.teacherId(),
                names.get(row.teacherId()),
                row.assessmentId(),
                row.dictionary(),
                row.dictionaryVersion(),
                row.code(),
                dictionaries.entryTitle(row.dictionary(), row.dictionaryVersion(), row.code(), locale),
                row.level(),
                row.requiredLevel(),
                row.score(),
                row.status(),
                row.detectedOn(),
                row.resolvedOn(),
                row.transferredWith(),
                row.known().addressed(),
                row.known().addressedBy(),
                row.known().addressedSince(),
                row.known().outcome(),
                row.known().awaitsOutcome(),
                lens.of(row.dictionary(), row.dictionaryVersion(), row.code()));
    }

    private Line line(DeficitRow row, Map<UUID, String> names, Lens lens, Locale locale) {
        return new Line(
                row,
                names.getOrDefault(row.teacherId(), row.teacherId().toString()),
                dictionaries.entryTitle(row.dictionary(), row.dictionaryVersion(), row.code(), locale),
                level(row, row.level(), locale),
                level(row, row.requiredLevel(), locale),
                messages.getMessage("value.deficit-status." + row.status().toLowerCase(Locale.ROOT), null, locale),
                messages.getMessage(
                        "value.deficit-origin." + (row.transferredWith() == null ? "assessment" : "paper"),
                        null,
                        locale),
                outcome(row, locale),
                seen(lens.of(row.dictionary(), row.dictionaryVersion(), row.code()), locale));
    }

    /** Null where no mapping leads to the dictionary, empty where the entry has no pair in it. */
    private @Nullable String seen(@Nullable Seen seen, Locale locale) {
        return seen == null
                ? null
                : seen.entries().stream()
                        .map(entry -> "%s %s (%s)"
                                .formatted(
                                        entry.code(),
                                        entry.title(),
                                        messages.getMessage(
                                                "value.relation."
                                                        + entry.relation()
                                                                .name()
                                                                .toLowerCase(Locale.ROOT),
                                                null,
                                                locale)))
                        .collect(Collectors.joining("; "));
    }

    private @Nullable String outcome(DeficitRow row, Locale locale) {
        String outcome = row.known().outcome();
        return outcome == null
                ? null
                : messages.getMessage("value.verdict." + outcome.toLowerCase(Locale.ROOT), null, locale);
    }

    private @Nullable String level(DeficitRow row, @Nullable String level, Locale locale) {
        return level == null ? null : instruments.levelTitle(row.dictionary(), row.dictionaryVersion(), level, locale);
    }
}
