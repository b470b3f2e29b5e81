package org.metodika.reporting.analytics;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.metodika.reporting.analytics.OfferEffects.OfferEffect;
import org.metodika.reporting.paper.Paper;
import org.metodika.reporting.texts.Texts;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures over a period, the rows behind them, and what training brought about. */
@RestController
@RequestMapping("/api/reports/analytics")
@Tag(name = "analytics", description = "Figures over a period")
class AnalyticsController {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final AnalyticsReports reports;
    private final OfferEffects offers;

    AnalyticsController(AnalyticsReports reports, OfferEffects offers) {
        this.reports = reports;
        this.offers = offers;
    }

    @GetMapping
    @Operation(
            summary = "Figures over a period",
            description =
                    "Programs by state, checkpoints, hours, money, deficits with before and after, coverage (D06), participation"
                            + " (D05), retention of young teachers (E03), of whom the caller reaches; by groups where one is asked"
                            + " for. Analysts get whole school years of the municipality, without anything that tells of fewer"
                            + " than five people. As a table by format=csv, as a workbook with charts by format=xlsx, on paper"
                            + " with charts by format=pdf or docx.")
    Analytics figures(
            @Valid @ParameterObject AnalyticsQuery query,
            @Parameter(description = "By what figures are told apart") @RequestParam(required = false) @Nullable
                    Grouping by,
            PageRequest page,
            Locale locale,
            Actor actor) {
        return reports.figures(actor, query, by, page, Texts.in(locale));
    }

    @GetMapping(produces = Export.CSV)
    Export<Analytics.Group> table(
            @Valid @ParameterObject AnalyticsQuery query,
            @RequestParam(required = false) @Nullable Grouping by,
            Locale locale,
            Actor actor) {
        Texts texts = Texts.in(locale);
        Table<Analytics.Group> table = Table.<Analytics.Group>named("analytics")
                .column(texts.text("analytics.group"), Analytics.Group::key)
                .column(texts.text("analytics.name"), Analytics.Group::name);
        for (Measure measure : Measure.values()) {
            table = table.column(
                    texts.name("analytics.measure", measure.name()),
                    group -> group.figures().values().get(measure.key()));
        }
        Analytics all = reports.figures(actor, query, by, null, texts);
        return table.of(Stream.concat(
                all.groups().stream(), Stream.of(new Analytics.Group(texts.text("report.total"), null, all.total()))));
    }

    @GetMapping(produces = Export.XLSX)
    ResponseEntity<byte[]> book(
            @Valid @ParameterObject AnalyticsQuery query,
            @RequestParam(required = false) @Nullable Grouping by,
            Locale locale,
            Actor actor) {
        Texts texts = Texts.in(locale);
        byte[] book = AnalyticsBook.of(reports.figures(actor, query, by, null, texts), texts);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(texts.text("analytics.file-name") + ".xlsx", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(book);
    }

    @GetMapping(produces = {MediaType.APPLICATION_PDF_VALUE, DOCX})
    Paper paper(
            @Valid @ParameterObject AnalyticsQuery query,
            @RequestParam(required = false) @Nullable Grouping by,
            Locale locale,
            Actor actor) {
        Texts texts = Texts.in(locale);
        return AnalyticsPaper.of(reports.figures(actor, query, by, null, texts), texts);
    }

    @GetMapping("/rows")
    @Operation(
            summary = "The rows behind a figure",
            description =
                    "With the same parameters as the figure, by school and teacher; the sum of their amounts is the figure.")
    Page<FigureRow> rows(
            @Valid @ParameterObject AnalyticsQuery query,
            @Parameter(description = "Name of the figure, e.g. checkpointsOverdue") @RequestParam String figure,
            @Parameter(description = "Only deficits of this dictionary") @RequestParam(required = false) @Nullable
                    String dictionary,
            PageRequest page,
            Actor actor) {
        Measure measure = Arrays.stream(Measure.values())
                .filter(one -> one.key().equals(figure))
                .findFirst()
                .orElseThrow(() -> Problems.malformed(Flaw.at("?figure", "figure")));
        return Page.of(reports.rows(actor, query, measure, dictionary, page), page, FigureRow::cursor);
    }

    /** @param offers at most 200, those that closed the largest share first */
    record Offers(List<OfferEffect> offers) {}

    @GetMapping("/offers")
    @Operation(
            summary = "What training brought about",
            description =
                    "Which offers closed which deficits, at what hours and cost, of five cases and five teachers on.")
    Offers offers(@Valid @ParameterObject AnalyticsQuery query, Actor actor) {
        return new Offers(offers.effects(actor, query));
    }
}
