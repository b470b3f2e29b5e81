package org.metodika.diagnostics.instrument;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.dictionary.Dictionaries;
import org.metodika.diagnostics.dictionary.Dictionary;
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
    private final Dictionaries dictionaries;

    InstrumentController(Instruments instruments, Dictionaries dictionaries) {
        this.instruments = instruments;
        this.dictionaries = dictionaries;
    }

    record InstrumentList(List<InstrumentView.Line> items) {}

    @GetMapping
    @Operation(summary = "List the instruments in their newest versions")
    InstrumentList list(Locale locale) {
        return new InstrumentList(instruments.newest().stream()
                .map(instrument -> InstrumentView.line(instrument, locale))
                .toList());
    }

    @GetMapping("/{code}")
    @Operation(
            summary =
                    "Show an instrument with criteria, items, points and levels; the newest version unless one is named")
    InstrumentView one(
            @PathVariable String code, @RequestParam(required = false) @Nullable Integer version, Locale locale) {
        Optional<Instrument> found = version == null ? instruments.newest(code) : instruments.find(code, version);
        return found.map(instrument -> InstrumentView.of(
                        instrument, instruments.versionsOf(instrument.code()), dictionaryOf(instrument), locale))
                .orElseThrow(Problems::notFound);
    }

    private Dictionary dictionaryOf(Instrument instrument) {
        return dictionaries
                .find(instrument.dictionary(), instrument.dictionaryVersion())
                .orElseThrow(() -> new IllegalStateException("Checked at the start: " + instrument.dictionary()));
    }
}
