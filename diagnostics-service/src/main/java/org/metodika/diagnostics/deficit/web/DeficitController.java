package org.metodika.diagnostics.deficit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import org.metodika.diagnostics.assessment.application.Assessments;
import org.metodika.diagnostics.deficit.application.Deficits;
import org.metodika.diagnostics.deficit.domain.Deficit;
import org.metodika.diagnostics.deficit.domain.DeficitId;
import org.metodika.diagnostics.deficit.domain.Verdict;
import org.metodika.diagnostics.dictionary.Dictionaries;
import org.metodika.diagnostics.instrument.Instruments;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.NewId;
import org.metodika.kit.web.Responses;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows and annuls deficits, and takes what people say became of them. */
@RestController
@RequestMapping("/api/diagnostics/deficits/{id}")
@Tag(name = "Deficits")
class DeficitController {

    private final Deficits deficits;
    private final Assessments assessments;
    private final Dictionaries dictionaries;
    private final Instruments instruments;

    DeficitController(Deficits deficits, Assessments assessments, Dictionaries dictionaries, Instruments instruments) {
        this.deficits = deficits;
        this.assessments = assessments;
        this.dictionaries = dictionaries;
        this.instruments = instruments;
    }

    /** @param reason why, in words; kept with the deficit and never published */
    record DeficitAnnulling(@NotBlank @Size(max = 2000) String reason) {}

    /**
     * @param on day that the evidence is of
     * @param source what shows it, e.g. minutes or a report with number and date
     * @param text what it shows, in words; kept with the deficit and never published
     */
    record OutcomeStating(
            @NotNull Verdict verdict,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 300) String source,
            @NotBlank @Size(max = 2000) String text) {}

    @GetMapping
    @Operation(summary = "Show a deficit with the findings behind it, the programs that address it, before and after")
    ResponseEntity<DeficitView> one(@PathVariable DeficitId id, Actor actor, Locale locale) {
        return ok(deficits.find(id, actor).orElseThrow(Problems::notFound), locale);
    }

    @PostMapping("/annulment")
    @Operation(summary = "Annul a deficit that was recorded by mistake, e.g. for the wrong person")
    ResponseEntity<DeficitView> annul(
            @PathVariable DeficitId id,
            @Valid @RequestBody DeficitAnnulling annulling,
            Actor actor,
            Change change,
            Locale locale) {
        return ok(deficits.annul(id, annulling.reason(), actor, change).orProblem(), locale);
    }

    @PostMapping("/outcomes")
    @Operation(summary = "Say what became of a deficit, with the evidence, where nothing was measured")
    ResponseEntity<DeficitView> state(
            @PathVariable DeficitId id,
            @Valid @RequestBody OutcomeStating stating,
            Actor actor,
            Change change,
            Locale locale) {
        return ok(
                deficits.state(
                                id,
                                NewId.forRequest(change),
                                stating.verdict(),
                                stating.on(),
                                stating.source(),
                                stating.text(),
                                actor,
                                change)
                        .orProblem(),
                locale);
    }

    private ResponseEntity<DeficitView> ok(Versioned<Deficit> found, Locale locale) {
        return Responses.ok(found, new DeficitViews(assessments, dictionaries, instruments, locale).of(found.state()));
    }
}
