package org.metodika.program.researches;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.NewId;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.Responses;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.metodika.program.offers.application.OfferFigures;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Market researches of schools (B23). */
@RestController
@RequestMapping("/api/offers/researches")
@Tag(name = "Offers: market researches")
public final class ResearchController {

    private static final int LONGEST_LIST = 100;

    private static final Table<ResearchRow> TABLE = Table.<ResearchRow>named("researches")
            .column("research.column.school", ResearchRow::schoolId)
            .column("research.column.number", ResearchRow::number)
            .column("research.column.recorded-on", ResearchRow::recordedOn)
            .column("research.column.question", ResearchRow::question)
            .column("research.column.offers", ResearchRow::offers)
            .column("research.column.chosen", ResearchRow::chosenTitle)
            .column("research.column.annulled", ResearchRow::annulled)
            .column("research.column.id", ResearchRow::id);

    private final Researches researches;

    public ResearchController(Researches researches) {
        this.researches = researches;
    }

    /**
     * A research to be recorded.
     *
     * @param schoolId said by people of the centre alone; those of a school record it for their own
     * @param question what was looked for
     * @param offerIds offers that were compared, 2 to 10, published ones
     * @param reason why this one was chosen
     */
    record ResearchEntry(
            @Nullable String schoolId,
            @NotNull @Nullable String question,
            @NotNull @Size(max = LONGEST_LIST) @Nullable List<@NotNull UUID> offerIds,
            @NotNull @Nullable UUID chosenOfferId,
            @NotNull @Nullable String reason) {

        Researches.Entry entry() {
            return new Researches.Entry(
                    schoolId,
                    Objects.requireNonNull(question),
                    Objects.requireNonNull(offerIds),
                    Objects.requireNonNull(chosenOfferId),
                    Objects.requireNonNull(reason));
        }
    }

    /** Why a research is annulled; kept. */
    record ResearchAnnulment(@Nullable String reason) {}

    /**
     * A research.
     *
     * @param number number at the school
     * @param offers offers with the figures of the day
     * @param recordedById absent for people of the centre
     * @param annulledBecause absent where it holds
     */
    record ResearchView(
            UUID id,
            String schoolId,
            int number,
            String question,
            List<OfferFigures> offers,
            UUID chosenOfferId,
            String reason,
            LocalDate recordedOn,
            @Nullable UUID recordedById,
            @Nullable String annulledBecause) {

        static ResearchView of(Research research) {
            return new ResearchView(
                    research.id(),
                    research.schoolId(),
                    research.number(),
                    research.question(),
                    research.offers(),
                    research.chosenOfferId(),
                    research.reason(),
                    research.recordedOn(),
                    research.by(),
                    research.annulledBecause());
        }
    }

    /** A research in a list. */
    record ResearchSummary(
            UUID id,
            String schoolId,
            int number,
            LocalDate recordedOn,
            String question,
            int offers,
            UUID chosenOfferId,
            String chosenTitle,
            boolean annulled) {

        static ResearchSummary of(ResearchRow row) {
            return new ResearchSummary(
                    row.id(),
                    row.schoolId(),
                    row.number(),
                    row.recordedOn(),
                    row.question(),
                    row.offers(),
                    row.chosenOfferId(),
                    row.chosenTitle(),
                    row.annulled());
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Records a market research with the figures that the offers have today",
            description = "It gets a number at the school; a program may name it as its basis.")
    ResponseEntity<ResearchView> record(@Valid @RequestBody ResearchEntry entry, Actor actor, Change change) {
        Versioned<Research> research = researches
                .record(NewId.forRequest(change), entry.entry(), actor, change)
                .orProblem();
        return Responses.created(
                research, ResearchView.of(research.state()), "/api/offers/researches/{researchId}", research.id());
    }

    @GetMapping("/{researchId}")
    @Operation(summary = "One research with the figures of its day")
    ResponseEntity<ResearchView> research(@PathVariable UUID researchId, Actor actor) {
        Versioned<Research> found = researches.find(researchId, actor).orElseThrow(Problems::notFound);
        return Responses.ok(found, ResearchView.of(found.state()));
    }

    @PostMapping("/{researchId}/annulment")
    @Operation(summary = "Takes back a research that was recorded by mistake, with a reason that is kept")
    ResponseEntity<ResearchView> annul(
            @PathVariable UUID researchId, @RequestBody ResearchAnnulment annulment, Actor actor, Change change) {
        String reason = annulment.reason() == null ? "" : annulment.reason();
        Versioned<Research> research =
                researches.annul(researchId, reason, actor, change).orProblem();
        return Responses.ok(research, ResearchView.of(research.state()));
    }

    @GetMapping
    @Operation(summary = "Researches within reach, newest first; follows changes within a moment")
    Page<ResearchSummary> list(
            @Parameter(description = "School code") @RequestParam(required = false) @Nullable String school,
            PageRequest page,
            Actor actor) {
        return researches.page(school, page, actor).map(ResearchSummary::of);
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same as a table: CSV or XLSX by Accept or ?format=csv|xlsx")
    Export<ResearchRow> table(
            @Parameter(description = "School code") @RequestParam(required = false) @Nullable String school,
            Actor actor) {
        return TABLE.of(researches.all(school, actor));
    }
}
