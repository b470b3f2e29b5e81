package org.metodika.diagnostics.comparison;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.comparison.Comparison.Material;
import org.metodika.diagnostics.comparison.Comparison.MaterialKind;
import org.metodika.diagnostics.comparison.Comparisons.Wanted;
import org.metodika.diagnostics.dictionary.Dictionaries;
import org.metodika.diagnostics.instrument.Instruments;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.NewId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Two assessments of a teacher side by side (C26-C28). */
@RestController
@RequestMapping("/api/diagnostics/comparisons")
@Tag(name = "Comparisons")
class ComparisonController {

    private final Comparisons comparisons;
    private final Dictionaries dictionaries;
    private final Instruments instruments;

    ComparisonController(Comparisons comparisons, Dictionaries dictionaries, Instruments instruments) {
        this.comparisons = comparisons;
        this.dictionaries = dictionaries;
        this.instruments = instruments;
    }

    /**
     * What somebody found by comparing.
     *
     * @param before assessment before
     * @param after assessment after
     * @param note what the comparison shows
     * @param materials what was compared, with references to both; nothing is stored here
     */
    record ComparisonEntry(
            @NotNull UUID before,
            @NotNull UUID after,
            @NotBlank @Size(max = 4000) String note,
            @Size(max = 20) @Nullable List<@NotNull @Valid MaterialEntry> materials) {

        List<Material> compared() {
            return Objects.requireNonNullElse(materials, List.<MaterialEntry>of()).stream()
                    .map(MaterialEntry::material)
                    .toList();
        }
    }

    /**
     * @param before where the one before can be found
     * @param after where the one after can be found
     */
    record MaterialEntry(
            @NotNull MaterialKind kind,
            @NotBlank @Size(max = 300) String title,
            @NotBlank @Size(max = 500) String before,
            @NotBlank @Size(max = 500) String after) {

        Material material() {
            return new Material(kind, title, before, after);
        }
    }

    @GetMapping
    @Operation(
            summary =
                    "Compare two assessments of a teacher by the same instrument version and from the same sources; refused where something differs")
    ComparisonView compare(@RequestParam UUID before, @RequestParam UUID after, Actor actor, Locale locale) {
        Wanted wanted = new Wanted(before, after);
        Pair pair = comparisons.pair(wanted, actor);
        return ComparisonView.of(
                wanted,
                pair,
                comparisons.find(wanted).map(Versioned::state).orElse(null),
                dictionaries,
                instruments,
                locale);
    }

    @PostMapping
    @Operation(summary = "Record what a comparison of plans, lesson summaries and materials shows (C28)")
    ComparisonView record(@Valid @RequestBody ComparisonEntry entry, Actor actor, Change change, Locale locale) {
        Wanted wanted = new Wanted(entry.before(), entry.after());
        Comparison recorded = comparisons
                .record(wanted, NewId.forRequest(change), entry.note(), entry.compared(), actor, change)
                .orProblem()
                .state();
        return ComparisonView.of(wanted, comparisons.pair(wanted, actor), recorded, dictionaries, instruments, locale);
    }
}
