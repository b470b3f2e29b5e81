package org.metodika.reporting.analytics;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.reporting.access.ReportingAction;
import org.metodika.reporting.job.LongReport;
import org.metodika.reporting.job.ReportJobs;
import org.metodika.reporting.paper.Paper;
import org.metodika.reporting.texts.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Figures of a whole municipality, and long lists of the rows behind them, made in the background. */
@RestController
@RequestMapping("/api/reports/analytics/jobs")
@Tag(name = "report jobs", description = "Reports that are made in the background")
class LongFigures implements LongReport {

    /** Behind key and name. */
    private static final int FIRST_FIGURE = 2;

    private final AnalyticsReports reports;
    private final Scopes scopes;
    private final ReportJobs jobs;
    private final JsonMapper json;

    LongFigures(AnalyticsReports reports, Scopes scopes, ReportJobs jobs, JsonMapper json) {
        this.reports = reports;
        this.scopes = scopes;
        this.jobs = jobs;
        this.json = json;
    }

    /**
     * What is wanted.
     *
     * @param query whom it is about and over which time
     * @param by groups of the figures
     * @param figure instead of figures the rows behind this one
     */
    @Schema(description = "Figures, or the rows behind one of them")
    record Wanted(
            @NotNull @Valid AnalyticsQuery query,
            @Nullable Grouping by,
            @Nullable String figure) {}

    /** @param id id of the job, see {@code /api/reports/jobs} */
    record Asked(UUID id) {}

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Asks for figures, or for all rows behind one, to be made in the background",
            description =
                    "The same request on the same day gives the same job. How far it has come is told by /api/reports/jobs/{id}.")
    ResponseEntity<Asked> ask(@Valid @RequestBody Wanted wanted, Locale locale, Actor actor) {
        ReportingAction action =
                wanted.figure() == null ? ReportingAction.READ_FIGURES : ReportingAction.READ_FIGURE_ROWS;
        Scope scope = scopes.of(actor, action, wanted.query());
        if (wanted.figure() != null) {
            measure(wanted.figure());
        }
        if (scope.personFree() && (wanted.by() == Grouping.TEACHER || wanted.by() == Grouping.ASSOCIATION_HEAD)) {
            throw Problems.actionNotAllowed();
        }
        wanted.query().span(LocalDate.EPOCH);
        UUID id = jobs.ask(actor, name(), json.writeValueAsString(wanted), locale);
        return ResponseEntity.accepted()
                .location(URI.create("/api/reports/jobs/" + id))
                .body(new Asked(id));
    }

    private static Measure measure(String figure) {
        return Arrays.stream(Measure.values())
                .filter(one -> one.key().equals(figure))
                .findFirst()
                .orElseThrow(() -> Problems.malformed(Flaw.at("/figure", "figure")));
    }

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public void make(Actor actor, String parameters, Locale language, Sink sink) {
        Wanted wanted = json.readValue(parameters, Wanted.class);
        Texts texts = Texts.in(language);
        String figure = wanted.figure();
        if (figure == null) {
            groups(reports.figures(actor, wanted.query(), wanted.by(), null, texts, sink::progress), texts, sink);
        } else {
            rows(actor, wanted.query(), measure(figure), texts, sink);
        }
    }

    private void groups(Analytics figures, Texts texts, Sink sink) {
        List<String> titles = new ArrayList<>(List.of(texts.text("analytics.group"), texts.text("analytics.name")));
        for (Measure measure : Measure.values()) {
            titles.add(texts.name("analytics.measure", measure.name()));
        }
        sink.headings(titles);
        sink.head(json.writeValueAsString(
                new Head(figures.since(), figures.until(), figures.madeOn(), figures.schools())));
        figures.groups().forEach(group -> sink.row(cells(group.key(), group.name(), group.figures())));
        sink.row(cells(texts.text("report.total"), null, figures.total()));
    }

    /** What the paper says above the table. */
    private record Head(LocalDate since, LocalDate until, LocalDate madeOn, int schools) {}

    @Override
    public Optional<Paper> paper(
            @Nullable String head, int count, Stream<List<@Nullable Object>> rows, Locale language) {
        if (head == null) {
            return Optional.empty();
        }
        AnalyticsPaper.check(count - 1);
        Head read = json.readValue(head, Head.class);
        List<Analytics.Group> groups = rows.map(LongFigures::group).toList();
        Analytics figures = new Analytics(
                read.since(),
                read.until(),
                read.madeOn(),
                read.schools(),
                groups.getLast().figures(),
                groups.subList(0, groups.size() - 1),
                null);
        return Optional.of(AnalyticsPaper.of(figures, Texts.in(language)));
    }

    /** A row as {@link #cells} has made it. */
    private static Analytics.Group group(List<@Nullable Object> cells) {
        Map<String, Long> values = new LinkedHashMap<>();
        for (Measure measure : Measure.values()) {
            if (cells.get(FIRST_FIGURE + measure.ordinal()) instanceof Number value) {
                values.put(measure.key(), value.longValue());
            }
        }
        return new Analytics.Group(
                String.valueOf(cells.get(0)),
                cells.get(1) instanceof String name ? name : null,
                Analytics.Figures.of(values, List.of()));
    }

    private static List<@Nullable Object> cells(String key, @Nullable String name, Analytics.Figures figures) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(key);
        cells.add(name);
        for (Measure measure : Measure.values()) {
            cells.add(figures.values().get(measure.key()));
        }
        return cells;
    }

    private void rows(Actor actor, AnalyticsQuery query, Measure figure, Texts texts, Sink sink) {
        sink.headings(List.of(
                texts.text("report.organisation.code"),
                texts.text("plans.name"),
                texts.text("analytics.row.kind"),
                texts.text("analytics.row.on"),
                texts.text("analytics.row.code"),
                texts.text("analytics.row.amount"),
                texts.text("analytics.row.id")));
        reports.rows(actor, query, figure, sink::progress, row -> {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(row.schoolId());
            cells.add(row.teacher());
            cells.add(texts.name("analytics.kind", row.kind().name()));
            cells.add(row.on() == null ? null : row.on().toString());
            cells.add(row.code());
            cells.add(row.amount());
            cells.add(row.id().toString());
            sink.row(cells);
        });
    }
}
