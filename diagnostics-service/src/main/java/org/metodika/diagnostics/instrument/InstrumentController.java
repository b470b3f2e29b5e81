package org.metodika.diagnostics.instrument;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.dictionary.Dictionaries;
import org.metodika.kit.identity.OpenToAll;
import org.metodika.kit.problem.Problems;
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

    private final Instruments instruments;
    private final InstrumentList list;
    private final Dictionaries dictionaries;

    InstrumentController(Instruments instruments, InstrumentList list, Dictionaries dictionaries) {
        this.instruments = instruments;
        this.list = list;
        this.dictionaries = dictionaries;
    }

    record InstrumentItems(List<InstrumentView.Line> items) {}

    @GetMapping
    @Operation(
            summary = "List the instruments in their newest versions, by kind; follows changes within a moment",
            description = "Those that are out of use are left out unless they are asked for.")
    InstrumentItems list(
            @RequestParam(required = false) Instrument.@Nullable Kind kind,
            @RequestParam(defaultValue = "false") boolean retired,
            Locale locale) {
        return new InstrumentItems(list.newest().stream()
                .filter(row -> kind == null || row.kind().equals(kind.name()))
                .filter(row -> retired || row.retiredOn() == null)
                .map(row -> InstrumentView.line(row, locale))
                .toList());
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
