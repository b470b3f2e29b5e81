package org.metodika.program.offers.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.web.export.CodeWords;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.metodika.program.offers.application.Comparisons;
import org.metodika.program.offers.application.OfferFigures;
import org.metodika.program.offers.application.OfferFigures.CompetenceCode;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Offers side by side (B23). */
@RestController
@RequestMapping("/api/offers/comparison")
@Tag(name = "Offers")
public final class ComparisonController {

    private final Comparisons comparisons;
    private final Table<OfferFigures> table;

    public ComparisonController(Comparisons comparisons, MessageSource messages) {
        this.comparisons = comparisons;
        CodeWords words = new CodeWords(messages);
        this.table = Table.<OfferFigures>named("offers-compared")
                .column("offer.column.title", OfferFigures::title)
                .column("offer.column.kind", offer -> words.of("offer-kind", offer.kind()))
                .column("offer.column.provider", OfferFigures::providerName)
                .column("offer.column.quality", OfferFigures::quality)
                .column("offer.column.quality-sources", OfferFigures::sources)
                .column("offer.column.price", OfferFigures::price)
                .column("offer.column.hours", OfferFigures::hours)
                .column("offer.column.price-per-hour", OfferFigures::pricePerHour)
                .column("offer.column.starts", ComparisonController::dates)
                .column("offer.column.study-form", offer -> words.of("study-form", offer.studyForm()))
                .column("offer.column.document", offer -> words.of("issued-document", offer.document()))
                .column("offer.column.competences", ComparisonController::competences)
                .column("offer.column.place", OfferFigures::place)
                .column("offer.column.id", OfferFigures::offerId);
    }

    /** Offers in the order in which they were asked for. */
    record Comparison(List<OfferFigures> offers) {}

    @GetMapping
    @Operation(summary = "2 to 10 offers side by side, in the order asked for, with the figures of now")
    Comparison compare(
            @Parameter(description = "Ids of the offers, 2 to 10") @RequestParam List<UUID> offer, Actor actor) {
        return new Comparison(figures(offer, actor));
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same as a table: CSV or XLSX by Accept or ?format=csv|xlsx")
    Export<OfferFigures> table(
            @Parameter(description = "Ids of the offers, 2 to 10") @RequestParam List<UUID> offer, Actor actor) {
        return table.of(figures(offer, actor).stream());
    }

    private List<OfferFigures> figures(List<UUID> offers, Actor actor) {
        if (!Comparisons.canCompare(offers)) {
            throw Problems.malformed(
                    Flaw.at("?offer", "comparison-out-of-bounds", Comparisons.FEWEST, Comparisons.MOST));
        }
        return offers.stream()
                .map(id -> comparisons.figures(id, actor).orElseThrow(Problems::notFound))
                .toList();
    }

    private static String dates(OfferFigures offer) {
        return offer.dates().stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String competences(OfferFigures offer) {
        return offer.competences().stream().map(CompetenceCode::code).collect(Collectors.joining(", "));
    }
}
