package org.metodika.program.offerlist;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.export.CodeWords;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of offers and of providers. */
@RestController
@RequestMapping("/api/offers")
@Tag(name = "Offers")
public final class OfferListController {

    private static final int LONGEST_TEXT = 200;

    private final OfferList offers;
    private final Table<OfferSummary> table;
    private final Table<ProviderRow> providerTable;

    public OfferListController(OfferList offers, MessageSource messages) {
        this.offers = offers;
        CodeWords words = new CodeWords(messages);
        this.table = Table.<OfferSummary>named("offers")
                .column("offer.column.title", OfferSummary::title)
                .column("offer.column.kind", row -> words.of("offer-kind", row.kind()))
                .column("offer.column.form", row -> words.of("event-form", row.form()))
                .column("offer.column.provider", OfferSummary::providerName)
                .column("offer.column.quality", OfferSummary::quality)
                .column("offer.column.quality-sources", OfferSummary::qualitySources)
                .column("offer.column.price", OfferSummary::price)
                .column("offer.column.funding", row -> words.of("offer-funding", row.funding()))
                .column("offer.column.hours", OfferSummary::hours)
                .column("offer.column.starts", OfferListController::dates)
                .column("offer.column.study-form", row -> words.of("study-form", row.studyForm()))
                .column("offer.column.place", OfferSummary::place)
                .column("offer.column.level", row -> words.of("offer-level", row.level()))
                .column("offer.column.document", row -> words.of("issued-document", row.document()))
                .column("offer.column.competences", row -> String.join(", ", row.competences()))
                .column("offer.column.status", row -> words.of("offer-status", row.status()))
                .column("offer.column.id", OfferSummary::id);
        this.providerTable = Table.<ProviderRow>named("providers")
                .column("provider.column.name", ProviderRow::name)
                .column("provider.column.kind", row -> words.of("provider-kind", row.kind()))
                .column("offer.column.quality", ProviderRow::quality)
                .column("offer.column.quality-sources", ProviderRow::sources)
                .column("provider.column.id", ProviderRow::id);
    }

    /**
     * A provider in a list.
     *
     * @param quality mean of the newest rating of each source, 1 to 5; absent where nobody has rated it
     * @param qualitySources how many sources the quality is made of
     */
    record ProviderSummary(
            UUID id, String name, String kind, @Nullable Double quality, int qualitySources) {}

    @GetMapping
    @Operation(summary = "Published offers, newest first; follows changes within a moment")
    Page<OfferSummary> list(
            @Parameter(description = "State; PUBLISHED when absent, drafts for methodists alone")
                    @RequestParam(required = false)
                    OfferFilter.@Nullable Status status,
            @Parameter(description = "Kind") @RequestParam(required = false) OfferFilter.@Nullable Kind kind,
            @Parameter(description = "Form of an event") @RequestParam(required = false)
                    OfferFilter.@Nullable Form form,
            @Parameter(description = "Form of study") @RequestParam(required = false)
                    OfferFilter.@Nullable Study studyForm,
            @Parameter(description = "Competence: dictionary/code, or the code alone")
                    @RequestParam(required = false)
                    @Size(max = LONGEST_TEXT)
                    @Nullable
                    String competence,
            @Parameter(description = "Only what costs nothing") @RequestParam(defaultValue = "false") boolean free,
            @Parameter(description = "Some group starts on this day or later") @RequestParam(required = false) @Nullable
                    LocalDate startsFrom,
            @Parameter(description = "Some group starts on this day or earlier")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate startsTo,
            @Parameter(description = "Id of the provider") @RequestParam(required = false) @Nullable UUID provider,
            @Parameter(description = "Part of the title or the place")
                    @RequestParam(required = false)
                    @Size(max = LONGEST_TEXT)
                    @Nullable
                    String text,
            PageRequest page,
            Actor actor) {
        return offers.page(
                new OfferFilter(status, kind, form, studyForm, competence, free, startsFrom, startsTo, provider, text),
                page,
                actor);
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same as a table: CSV or XLSX by Accept or ?format=csv|xlsx")
    Export<OfferSummary> table(
            @RequestParam(required = false) OfferFilter.@Nullable Status status,
            @RequestParam(required = false) OfferFilter.@Nullable Kind kind,
            @RequestParam(required = false) OfferFilter.@Nullable Form form,
            @RequestParam(required = false) OfferFilter.@Nullable Study studyForm,
            @RequestParam(required = false) @Size(max = LONGEST_TEXT) @Nullable String competence,
            @RequestParam(defaultValue = "false") boolean free,
            @RequestParam(required = false) @Nullable LocalDate startsFrom,
            @RequestParam(required = false) @Nullable LocalDate startsTo,
            @RequestParam(required = false) @Nullable UUID provider,
            @RequestParam(required = false) @Size(max = LONGEST_TEXT) @Nullable String text,
            Actor actor) {
        return table.of(offers.all(
                new OfferFilter(status, kind, form, studyForm, competence, free, startsFrom, startsTo, provider, text),
                actor));
    }

    @GetMapping("/providers")
    @Operation(summary = "Providers by name, with their quality at present")
    Page<ProviderSummary> providers(PageRequest page, Actor actor) {
        return offers.providers(page, actor)
                .map(row -> new ProviderSummary(row.id(), row.name(), row.kind(), row.quality(), row.sources()));
    }

    @GetMapping(
            path = "/providers",
            produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same as a table: CSV or XLSX by Accept or ?format=csv|xlsx")
    Export<ProviderRow> providerTable(Actor actor) {
        return providerTable.of(offers.allProviders(actor));
    }

    private static String dates(OfferSummary offer) {
        return offer.groups().stream()
                .map(run -> CodeWords.day(run.startsOn()))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
