package org.metodika.monitoring.quality.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.NewId;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.Responses;
import org.metodika.monitoring.daylist.DayFilter;
import org.metodika.monitoring.daylist.DayList;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.monitoring.quality.application.Analyses;
import org.metodika.monitoring.quality.application.Indicators;
import org.metodika.monitoring.quality.domain.Analysis;
import org.metodika.monitoring.quality.domain.AnalysisId;
import org.metodika.monitoring.quality.web.QualityRequests.AnalysisRequest;
import org.metodika.monitoring.quality.web.QualityRequests.AnnulmentRequest;
import org.metodika.monitoring.qualityrows.AnalysisRow;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Analyses of what was measured (A25). */
@RestController
@RequestMapping("/api/monitoring/quality/analyses")
@Tag(name = "Quality", description = "Мониторинг качества учебно-воспитательного процесса")
final class AnalysisController {

    private final Analyses analyses;
    private final Indicators indicators;
    private final DayList<AnalysisRow> rows;
    private final Directory directory;

    AnalysisController(Analyses analyses, Indicators indicators, DayList<AnalysisRow> rows, Directory directory) {
        this.analyses = analyses;
        this.indicators = indicators;
        this.rows = rows;
        this.directory = directory;
    }

    /**
     * An analysis.
     *
     * @param author absent for somebody outside the schools
     * @param annulledBecause absent while it stands
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AnalysisView(
            AnalysisId id,
            String schoolId,
            String period,
            List<String> indicators,
            String title,
            String text,
            LocalDate writtenOn,
            @Nullable StaffId author,
            @Nullable String authorName,
            @Nullable LocalDate annulledOn,
            @Nullable String annulledBecause) {}

    /** An analysis in a list. */
    record ListedAnalysis(
            UUID id,
            String schoolId,
            String period,
            List<String> indicators,
            String title,
            LocalDate writtenOn,
            boolean annulled) {

        static ListedAnalysis of(AnalysisRow row) {
            return new ListedAnalysis(
                    row.id(), row.schoolId(), row.period(), row.indicators(), row.title(), row.date(), row.annulled());
        }
    }

    /** Which analyses are asked for; what is absent does not matter. */
    record AnalysisQuery(
            @Parameter(description = "School code") @Nullable @Size(max = 100)
            String school,

            @Parameter(description = "School year and part, e.g. 2026-Q1")
            @Nullable
            @Pattern(regexp = QualityRequests.PERIOD)
            String period,

            @Parameter(description = "true: only annulled ones; false: only those that stand") @Nullable
            Boolean annulled) {}

    @GetMapping
    @Operation(summary = "Analyses within reach, by the day they were written; follows changes within a moment")
    Page<ListedAnalysis> list(@Valid @ParameterObject AnalysisQuery query, PageRequest page, Actor actor) {
        return rows.page(
                        DayFilter.within(indicators.toSee(actor).within("schoolId", "schoolId"))
                                .equal("schoolId", query.school())
                                .equal("period", query.period())
                                .equal("annulled", query.annulled())
                                .conditions(),
                        page)
                .map(ListedAnalysis::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "An analysis")
    ResponseEntity<AnalysisView> one(@PathVariable AnalysisId id, Actor actor) {
        Versioned<Analysis> found = analyses.find(id, actor).orElseThrow(Problems::notFound);
        return Responses.ok(found, view(found));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Writes an analysis of what was measured in a period; it never changes")
    ResponseEntity<AnalysisView> write(@Valid @RequestBody AnalysisRequest sent, Actor actor, Change change) {
        Versioned<Analysis> made = analyses.write(sent.draft(new AnalysisId(NewId.forRequest(change))), actor, change)
                .orProblem();
        return Responses.created(made, view(made), "/api/monitoring/quality/analyses/{id}", made.id());
    }

    @PostMapping("/{id}/annulment")
    @Operation(summary = "Annuls an analysis that was written by mistake, with a reason; it stays readable")
    ResponseEntity<AnalysisView> annul(
            @PathVariable AnalysisId id, @Valid @RequestBody AnnulmentRequest sent, Actor actor, Change change) {
        Versioned<Analysis> annulled =
                analyses.annul(id, sent.given(), actor, change).orProblem();
        return Responses.ok(annulled, view(annulled));
    }

    private AnalysisView view(Versioned<Analysis> found) {
        Analysis analysis = found.state();
        StaffId author = analysis.author();
        UUID known = author == null ? null : author.value();
        return new AnalysisView(
                analysis.id(),
                analysis.schoolId(),
                analysis.period().code(),
                analysis.indicators(),
                analysis.title(),
                analysis.text(),
                analysis.writtenOn(),
                author,
                known == null ? null : directory.names(Set.of(known)).get(known),
                analysis.annulledOn(),
                analysis.annulledBecause());
    }
}
