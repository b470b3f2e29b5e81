package org.metodika.diagnostics.instrument;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.dictionary.Dictionaries;
import org.metodika.kit.identity.OpenToAll;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the instruments. */
@RestController
@RequestMapping("/api/diagnostics/instruments")
@Tag(name = "Instruments")
@OpenToAll("An instrument is a published form without anything about a person; whoever is signed in may read it")
class InstrumentController {

    private static final int EXPORT_LIMIT = 10_000;

    private static final Table<Line> TABLE = Table.<Line>named("instruments")
            .column("table.entry-code", line -> line.row().code())
            .column("table.version", line -> line.row().version())
            .column("table.instrument", Line::title)
            .column("table.kind", Line::kind)
            .column("table.dictionary", Line::dictionary)
            .column("table.sources", Line::sources)
            .column("table.criteria", line -> line.row().criteria())
            .column("table.items", line -> line.row().items())
            .column("table.max-points", line -> line.row().maxPoints())
            .column("table.published-on", line -> line.row().publishedOn())
            .column("table.retired-on", line -> line.row().retiredOn());

    private final Instruments instruments;
    private final InstrumentList list;
    private final Dictionaries dictionaries;
    private final MessageSource messages;

    InstrumentController(
            Instruments instruments, InstrumentList list, Dictionaries dictionaries, MessageSource messages) {
        this.instruments = instruments;
        this.list = list;
        this.dictionaries = dictionaries;
        this.messages = messages;
    }

    private record Line(
            InstrumentRow row,
            String title,
            String kind,
            @Nullable String dictionary,
            String sources) {}

    @GetMapping
    @Operation(
            summary = "List the instruments in their newest versions, by kind; follows changes within a moment",
            description = "Those that are out of use are left out unless they are asked for.")
    Page<InstrumentView.Line> list(
            PageRequest page,
            @RequestParam(required = false) Instrument.@Nullable Kind kind,
            @RequestParam(defaultValue = "false") boolean retired,
            Locale locale) {
        return list.newest(wanted(kind, retired), page).map(row -> InstrumentView.line(row, locale));
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same list as a table for printing")
    Export<?> table(
            @RequestParam(required = false) Instrument.@Nullable Kind kind,
            @RequestParam(defaultValue = "false") boolean retired,
            Locale locale) {
        return TABLE.of(
                list.newest(wanted(kind, retired), EXPORT_LIMIT).stream().map(row -> line(row, locale)));
    }

    private static Predicate<InstrumentRow> wanted(Instrument.@Nullable Kind kind, boolean retired) {
        return row -> (kind == null || row.kind().equals(kind.name())) && (retired || row.retiredOn() == null);
    }

    private Line line(InstrumentRow row, Locale locale) {
        String code = row.dictionary();
        Integer version = row.dictionaryVersion();
        return new Line(
                row,
                row.title().in(locale),
                word("kind", row.kind(), locale),
                code == null || version == null
                        ? null
                        : dictionaries
                                .find(code, version)
                                .map(dictionary -> dictionary.title().in(locale))
                                .orElse(code),
                row.sources().stream()
                        .map(source -> word("source", source, locale))
                        .collect(Collectors.joining("; ")));
    }

    private String word(String kind, String code, Locale locale) {
        String key = code.toLowerCase(Locale.ROOT).replace('_', '-');
        return messages.getMessage("value." + kind + "." + key, null, locale);
    }

    @GetMapping("/{code}")
    @Operation(
            summary =
                    "Show an instrument with criteria, items, points and levels; the newest version unless one is named")
    InstrumentView one(
            @PathVariable String code, @RequestParam(required = false) @Nullable Integer version, Locale locale) {
        PublishedInstrument newest = instruments.newest(code).orElseThrow(Problems::notFound);
        Instrument instrument = version == null
                ? newest.content()
                : instruments.find(code, version).orElseThrow(Problems::notFound);
        return InstrumentView.of(instrument, newest, dictionaries, locale);
    }
}
