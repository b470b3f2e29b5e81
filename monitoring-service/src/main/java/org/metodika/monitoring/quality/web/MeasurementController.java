package org.metodika.monitoring.quality.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.problem.ProblemRenderer;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.table.RowProblems;
import org.metodika.kit.table.SentFile;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.Responses;
import org.metodika.kit.web.export.Export;
import org.metodika.monitoring.daylist.DayFilter;
import org.metodika.monitoring.daylist.DayList;
import org.metodika.monitoring.quality.application.Indicators;
import org.metodika.monitoring.quality.application.Measurements;
import org.metodika.monitoring.quality.application.Measurements.Imported;
import org.metodika.monitoring.quality.domain.Measurement;
import org.metodika.monitoring.quality.domain.MeasurementId;
import org.metodika.monitoring.quality.web.QualityRequests.GroupAnnulmentRequest;
import org.metodika.monitoring.quality.web.QualityRequests.MeasurementRequest;
import org.metodika.monitoring.qualityrows.MeasurementRow;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Measurements of schools by indicators (A25). */
@RestController
@RequestMapping("/api/monitoring/quality")
@Tag(name = "Quality", description = "Мониторинг качества учебно-воспитательного процесса")
final class MeasurementController {

    private static final int LARGEST_FILE = 2 * 1024 * 1024;

    private final Measurements measurements;
    private final Indicators indicators;
    private final DayList<MeasurementRow> rows;
    private final RowProblems problems;

    MeasurementController(
            Measurements measurements, Indicators indicators, DayList<MeasurementRow> rows, ProblemRenderer renderer) {
        this.measurements = measurements;
        this.indicators = indicators;
        this.rows = rows;
        this.problems = new RowProblems(renderer);
    }

    /** A measurement with the values of all groups. */
    record MeasurementView(MeasurementId id, String schoolId, String indicator, String period, List<GroupView> groups) {

        static MeasurementView of(Measurement measured, boolean outside) {
            return new MeasurementView(
                    measured.id(),
                    measured.schoolId(),
                    measured.indicator(),
                    measured.period().code(),
                    measured.groups().stream()
                            .map(group -> GroupView.of(group, outside))
                            .toList());
        }
    }

    /**
     * A measurement in a list.
     *
     * @param ofSchool the value of the whole school; absent where none was measured
     * @param groups how many groups have a value
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ListedMeasurement(
            UUID id,
            String schoolId,
            String indicator,
            String period,
            @Nullable GroupView ofSchool,
            int groups) {

        static ListedMeasurement of(MeasurementRow row, boolean outside) {
            MeasurementRow.Value whole = row.ofSchool();
            return new ListedMeasurement(
                    row.id(),
                    row.schoolId(),
                    row.indicator(),
                    row.period(),
                    whole == null ? null : GroupView.of(whole, outside),
                    row.groups().size());
        }
    }

    /** Which measurements are asked for; what is absent does not matter. */
    record MeasurementQuery(
            @Parameter(description = "School code") @Nullable @Size(max = 100)
            String school,

            @Parameter(description = "Code of the indicator") @Nullable @Size(max = 40)
            String indicator,

            @Parameter(description = "School year and part, e.g. 2026-Q1")
            @Nullable
            @Pattern(regexp = QualityRequests.PERIOD)
            String period) {}

    /** Where the values of a file belong. */
    record ImportQuery(
            @Parameter(description = "School code", required = true) @NotNull @Size(max = 100) @Nullable
            String school,

            @Parameter(description = "Code of the indicator", required = true) @NotNull @Size(max = 40) @Nullable
            String indicator,

            @Parameter(description = "School year and part, e.g. 2026-Q1", required = true)
            @NotNull
            @Pattern(regexp = QualityRequests.PERIOD)
            @Nullable
            String period) {}

    @GetMapping("/measurements")
    @Operation(summary = "Measurements within reach, by period; follows changes within a moment")
    Page<ListedMeasurement> list(@Valid @ParameterObject MeasurementQuery query, PageRequest page, Actor actor) {
        Reach reach = indicators.toSee(actor);
        return rows.page(
                        DayFilter.within(reach.within("schoolId", "schoolId"))
                                .equal("schoolId", query.school())
                                .equal("indicator", query.indicator())
                                .equal("period", query.period())
                                .conditions(),
                        page)
                .map(row -> ListedMeasurement.of(row, reach.everybody()));
    }

    @GetMapping("/measurements/{id}")
    @Operation(summary = "A measurement with the values of all groups")
    ResponseEntity<MeasurementView> one(@PathVariable MeasurementId id, Actor actor) {
        Versioned<Measurement> found = measurements.find(id, actor).orElseThrow(Problems::notFound);
        return answer(found, actor);
    }

    @PostMapping("/measurements")
    @Operation(summary = "Records values of one indicator in one period: all of them or none; other groups stay")
    ResponseEntity<MeasurementView> record(@Valid @RequestBody MeasurementRequest sent, Actor actor, Change change) {
        return answer(
                measurements
                        .record(
                                Objects.requireNonNull(sent.school()),
                                Objects.requireNonNull(sent.indicator()),
                                QualityRequests.period(sent.period()),
                                sent.measured(),
                                actor,
                                change)
                        .orProblem(),
                actor);
    }

    @PostMapping("/measurements/{id}/annulments")
    @Operation(summary = "Annuls the value of a group that was recorded by mistake, with a reason")
    ResponseEntity<MeasurementView> annul(
            @PathVariable MeasurementId id,
            @Valid @RequestBody GroupAnnulmentRequest sent,
            Actor actor,
            Change change) {
        return answer(
                measurements
                        .annul(id, sent.schoolClass(), sent.subject(), sent.given(), actor, change)
                        .orProblem(),
                actor);
    }

    @PostMapping("/imports")
    @Operation(
            summary = "Records the values of a CSV or XLSX file, a row for each group: all rows or none",
            description = "The body is the file itself, with the columns Класс, Предмет, Значение, Число обучающихся,"
                    + " Источник. Every mistake is told at once, with line, column and value. The same file again"
                    + " changes nothing.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = {
                                @Content(mediaType = Export.CSV, schema = @Schema(type = "string")),
                                @Content(mediaType = Export.XLSX, schema = @Schema(type = "string", format = "binary"))
                            }))
    ResponseEntity<?> take(
            @Valid @ParameterObject ImportQuery query, Actor actor, Change change, HttpServletRequest request)
            throws IOException {
        Imported imported = measurements.take(
                Objects.requireNonNull(query.school()),
                Objects.requireNonNull(query.indicator()),
                QualityRequests.period(query.period()),
                SentFile.read(request, LARGEST_FILE),
                actor,
                change);
        return switch (imported) {
            case Imported.Unreadable(var reason) -> throw Problems.of(reason);
            case Imported.Flawed(var flaws) -> problems.answer(flaws, request);
            case Imported.Answered(var outcome) -> answer(outcome.orProblem(), actor);
        };
    }

    private ResponseEntity<MeasurementView> answer(Versioned<Measurement> measured, Actor actor) {
        return Responses.ok(
                measured,
                MeasurementView.of(measured.state(), indicators.toSee(actor).everybody()));
    }
}
