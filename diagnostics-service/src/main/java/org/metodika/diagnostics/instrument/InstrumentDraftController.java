package org.metodika.diagnostics.instrument;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.instrument.PublishedInstrument.Retirement;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.ProblemTexts;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.Responses;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Drafts of instruments, and what becomes of them: imported, published, retired. */
@RestController
@Tag(name = "Instruments")
class InstrumentDraftController {

    private static final String ONE = "/api/diagnostics/instruments/{code}";

    private final InstrumentDrafts drafts;
    private final Instruments instruments;
    private final ProblemTexts texts;

    InstrumentDraftController(InstrumentDrafts drafts, Instruments instruments, MessageSource messages) {
        this.drafts = drafts;
        this.instruments = instruments;
        this.texts = new ProblemTexts(messages);
    }

    record DraftItems(List<DraftLine> items) {}

    record DraftLine(String code, Instant savedAt) {}

    /**
     * A draft with what stands against its publication.
     *
     * @param findings the same as the errors of a refused publication; empty when it may be published
     */
    record DraftView(String code, InstrumentJson content, List<Finding> findings) {}

    /** @param pointer JSON pointer into the content */
    record Finding(String pointer, String code, String message) {}

    /** A version that was published or retired. */
    record PublicationView(
            UUID id,
            String code,
            int version,
            LocalDate publishedOn,
            @Nullable Retirement retirement) {

        static PublicationView of(PublishedInstrument instrument) {
            return new PublicationView(
                    instrument.id(),
                    instrument.content().code(),
                    instrument.content().version(),
                    instrument.publishedOn(),
                    instrument.retirement());
        }
    }

    /** @param reason why, in words; kept with the instrument and never published */
    record Retiring(@NotBlank @Size(max = 2000) String reason) {}

    @GetMapping("/api/diagnostics/instrument-drafts")
    @Operation(summary = "List the drafts of instruments")
    DraftItems list(Actor actor) {
        return new DraftItems(drafts.all(actor).stream()
                .map(draft -> new DraftLine(draft.code(), draft.savedAt()))
                .toList());
    }

    @GetMapping(ONE + "/draft")
    @Operation(summary = "Show the draft of an instrument with everything that stands against its publication")
    ResponseEntity<DraftView> one(@PathVariable String code, Actor actor, Locale locale) {
        return ok(drafts.find(code, actor).orElseThrow(Problems::notFound), locale);
    }

    @PutMapping(ONE + "/draft")
    @Operation(
            summary = "Import an instrument as a draft, in the place of the one before",
            description =
                    "In the form of an export. A draft that could not be published yet is saved all the same, with what stands"
                            + " against it.")
    ResponseEntity<DraftView> save(
            @PathVariable String code,
            @Valid @RequestBody InstrumentJson sent,
            Actor actor,
            Change change,
            Locale locale) {
        Instrument draft = sent.read();
        if (!draft.code().equals(code)) {
            throw Problems.invalid(List.of(Flaw.at("/code", "code-of-address", code)));
        }
        return ok(drafts.save(draft, actor, change), locale);
    }

    @DeleteMapping(ONE + "/draft")
    @Operation(summary = "Throw a draft away")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable String code, Actor actor, Change change) {
        drafts.discard(code, actor, change);
    }

    @PostMapping(ONE + "/publication")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Publish the draft as the next version, which never changes",
            description = "A draft that is the newest version already makes no other one.")
    ResponseEntity<PublicationView> publish(@PathVariable String code, Actor actor, Change change) {
        Versioned<PublishedInstrument> published =
                drafts.publish(code, actor, change).orProblem();
        return Responses.created(published, PublicationView.of(published.state()), ONE, code);
    }

    @PostMapping(ONE + "/retirement")
    @Operation(
            summary = "Take an instrument out of use: no more assessments begin with it",
            description = "Those under way go on. The publication of a next version takes it into use again.")
    ResponseEntity<PublicationView> retire(
            @PathVariable String code, @Valid @RequestBody Retiring retiring, Actor actor, Change change) {
        Versioned<PublishedInstrument> retired =
                drafts.retire(code, retiring.reason(), actor, change).orProblem();
        return Responses.ok(retired, PublicationView.of(retired.state()));
    }

    @GetMapping(ONE + "/export")
    @Operation(
            summary = "Export a version as JSON that imports again unchanged; the newest unless one is named",
            description = "In both languages, with the points of all options.")
    InstrumentJson export(
            @PathVariable String code, @RequestParam(required = false) @Nullable Integer version, Actor actor) {
        return InstrumentJson.of(drafts.published(code, version, actor).orElseThrow(Problems::notFound));
    }

    private ResponseEntity<DraftView> ok(Versioned<Instrument> draft, Locale locale) {
        return Responses.ok(
                draft,
                new DraftView(
                        draft.id(),
                        InstrumentJson.of(draft.state()),
                        instruments.flaws(draft.state()).stream()
                                .map(flaw -> new Finding(flaw.pointer(), flaw.code(), texts.flaw(flaw, locale)))
                                .toList()));
    }
}
