package org.metodika.monitoring.quality.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.web.export.CodeWords;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.metodika.monitoring.quality.application.Indicators;
import org.metodika.monitoring.quality.domain.Direction;
import org.metodika.monitoring.quality.domain.Group;
import org.metodika.monitoring.quality.domain.Period;
import org.metodika.monitoring.quality.domain.Scale;
import org.metodika.monitoring.qualityrows.MeasurementRow;
import org.metodika.monitoring.qualityrows.QualityRows;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How an indicator went over the periods of a school (A25). */
@RestController
@RequestMapping("/api/monitoring/quality/series")
@Tag(name = "Quality", description = "Мониторинг качества учебно-воспитательного процесса")
final class SeriesController {

    /** Ten years of quarters. */
    private static final int MOST_PERIODS = 40;

    private final Indicators indicators;
    private final QualityRows rows;
    private final Table<Point> table;

    SeriesController(Indicators indicators, QualityRows rows, MessageSource messages) {
        this.indicators = indicators;
        this.rows = rows;
        CodeWords words = new CodeWords(messages);
        this.table = Table.<Point>named("quality-series")
                .column("table.quality-series.period", Point::period)
                .column("table.quality-series.value", Point::value)
                .column("table.quality-series.pupils", Point::pupils)
                .column("table.quality-series.change", Point::change)
                .column("table.quality-series.tendency", point -> {
                    Tendency tendency = point.tendency();
                    return tendency == null ? null : words.of("tendency", tendency.name());
                });
    }

    /** Whether a change is for the better, by the direction of the indicator. */
    enum Tendency {
        BETTER,
        WORSE,
        SAME
    }

    /**
     * A period.
     *
     * @param value absent where fewer than five pupils stand behind it and the caller is not of the school
     * @param change against the period directly before; absent where that has no value
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Point(
            @Schema(description = "School year and part, e.g. 2026-Q1")
            String period,

            @Nullable Double value,
            @Nullable Integer pupils,
            @Nullable Double change,
            @Nullable Tendency tendency) {}

    /** Which series is asked for. */
    record SeriesQuery(
            @Parameter(description = "School code; the own school where it is absent") @Size(max = 100) @Nullable
            String school,

            @Parameter(description = "Code of the indicator", required = true) @NotNull @Size(max = 40) @Nullable
            String indicator,

            @Parameter(description = "Length of the periods; YEAR by default")
            Period.@Nullable Span span,

            @Parameter(description = "Class such as 9А; absent for all classes") @Size(max = 20) @Nullable
            String schoolClass,

            @Parameter(description = "School subject; absent for all subjects") @Size(max = 80) @Nullable
            String subject) {}

    /** A series with what is better in it. */
    record Series(String schoolId, String indicator, Direction direction, List<Point> points) {}

    @GetMapping
    @Operation(summary = "The values of a school, class or subject over periods of one length, the latest first")
    Series series(@Valid @ParameterObject SeriesQuery query, Actor actor) {
        Reach reach = indicators.toSee(actor);
        String school = query.school() == null ? reach.schoolId() : query.school();
        String code = Objects.requireNonNull(query.indicator());
        if (school == null || !reach.coversSchool(school)) {
            throw Problems.notFound();
        }
        Scale scale = indicators.scale(school, code).orElseThrow(Problems::notFound);
        Period.Span span = Objects.requireNonNullElse(query.span(), Period.Span.YEAR);
        Group wanted = new Group(query.schoolClass(), query.subject(), 0, 0, null).normal();
        List<Measured> found = rows.series(school, code, span.name(), MOST_PERIODS).stream()
                .flatMap(row -> Measured.of(row, wanted, reach.everybody()).stream())
                .toList();
        return new Series(
                school,
                code,
                scale.direction(),
                found.stream().map(each -> each.point(found, scale.direction())).toList());
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same series as a table")
    Export<Point> table(@Valid @ParameterObject SeriesQuery query, Actor actor) {
        return table.of(series(query, actor).points().stream());
    }

    /** What was measured in a period, as the caller may see it. */
    private record Measured(Period period, GroupView value) {

        static Optional<Measured> of(MeasurementRow row, Group wanted, boolean outside) {
            return row.groups().stream()
                    .filter(each -> wanted.isOf(each.schoolClass(), each.subject()))
                    .findFirst()
                    .map(each -> new Measured(Period.of(row.period()).orElseThrow(), GroupView.of(each, outside)));
        }

        Point point(List<Measured> all, Direction direction) {
            Double own = value.value();
            Double before = all.stream()
                    .filter(each -> each.period().place() == period.place() - 1)
                    .findFirst()
                    .map(each -> each.value().value())
                    .orElse(null);
            Double change = own == null || before == null ? null : Math.round((own - before) * 100) / 100.0;
            return new Point(
                    period.code(), own, value.pupils(), change, change == null ? null : tendency(change, direction));
        }

        private static Tendency tendency(double change, Direction direction) {
            if (change == 0) {
                return Tendency.SAME;
            }
            return change > 0 == (direction == Direction.HIGHER) ? Tendency.BETTER : Tendency.WORSE;
        }
    }
}
