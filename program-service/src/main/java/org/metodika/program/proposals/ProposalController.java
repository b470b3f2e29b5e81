package org.metodika.program.proposals;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.web.export.CodeWords;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.metodika.program.proposals.ProposalView.ProposedOffer;
import org.metodika.program.proposals.Ranking.OpenDeficit;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Training proposed for one teacher. */
@RestController
@RequestMapping("/api/proposals")
@Tag(name = "Proposals")
public final class ProposalController {

    private static final int MOST = 200;
    private static final String USUAL = "50";

    private final Proposals proposals;
    private final Table<ProposedOffer> table;

    public ProposalController(Proposals proposals, MessageSource messages) {
        this.proposals = proposals;
        CodeWords words = new CodeWords(messages);
        this.table = Table.<ProposedOffer>named("proposals")
                .column("proposal.column.rank", ProposedOffer::rank)
                .column("offer.column.title", ProposedOffer::title)
                .column("offer.column.kind", offer -> words.of("offer-kind", offer.kind()))
                .column("offer.column.provider", ProposedOffer::providerName)
                .column("proposal.column.covers", ProposalController::covered)
                .column("proposal.column.in-set", ProposedOffer::inSet)
                .column("offer.column.hours", ProposedOffer::hours)
                .column("offer.column.price", ProposedOffer::price)
                .column("offer.column.quality", ProposedOffer::quality)
                .column("offer.column.quality-sources", ProposedOffer::qualitySources)
                .column(
                        "proposal.column.fit",
                        offer -> words.of("fit", offer.fit().name()))
                .column("offer.column.starts", ProposalController::dates)
                .column("offer.column.document", offer -> words.of("issued-document", offer.document()))
                .column("proposal.column.score", offer -> offer.score().total())
                .column("offer.column.id", ProposedOffer::offerId);
    }

    @GetMapping
    @Operation(
            summary = "Published offers ranked for the open deficits of a teacher, with the reasons",
            description =
                    "The score is the sum of its parts: coverage of the open deficits, cost, quality of the provider, dates."
                            + " The suggested set is chosen greedily within period and budget. Deficits that nothing covers are named.")
    ProposalView propose(
            @Parameter(description = "Id of the teacher") @RequestParam UUID teacherId,
            @Parameter(description = "First day of the period; today when absent")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate startsOn,
            @Parameter(description = "Last day of the period; the usual length of a program later when absent")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate endsOn,
            @Parameter(description = "Roubles for all of it") @RequestParam(required = false) @PositiveOrZero @Nullable
                    Integer budget,
            @Parameter(description = "How many of the best") @RequestParam(defaultValue = USUAL) @Min(1) @Max(MOST)
                    int limit,
            Actor actor) {
        return found(teacherId, new Proposals.Wish(startsOn, endsOn, budget), limit, actor);
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same as a table: CSV or XLSX by Accept or ?format=csv|xlsx")
    Export<ProposedOffer> table(
            @RequestParam UUID teacherId,
            @RequestParam(required = false) @Nullable LocalDate startsOn,
            @RequestParam(required = false) @Nullable LocalDate endsOn,
            @RequestParam(required = false) @PositiveOrZero @Nullable Integer budget,
            Actor actor) {
        return table.of(
                found(teacherId, new Proposals.Wish(startsOn, endsOn, budget), MOST, actor).proposals().stream());
    }

    private ProposalView found(UUID teacherId, Proposals.Wish wish, int limit, Actor actor) {
        return proposals
                .rank(teacherId, wish, actor)
                .map(ranking -> ProposalView.of(ranking, limit))
                .orElseThrow(Problems::notFound);
    }

    private static String covered(ProposedOffer offer) {
        return offer.covers().stream().map(OpenDeficit::code).distinct().collect(Collectors.joining(", "));
    }

    private static String dates(ProposedOffer offer) {
        return offer.groups().stream().map(run -> CodeWords.day(run.startsOn())).collect(Collectors.joining(", "));
    }
}
