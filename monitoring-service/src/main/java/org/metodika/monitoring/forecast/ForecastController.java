package org.metodika.monitoring.forecast;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.export.CodeWords;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.metodika.monitoring.checkpointrows.Wanted;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Forecasts of open checkpoints, by deadline. */
@RestController
@RequestMapping("/api/monitoring/forecasts")
@Tag(name = "Forecasts", description = "Прогноз сдачи контрольных срезов по истории школы")
final class ForecastController {

    private final Forecasts forecasts;
    private final Table<ForecastView> table;

    ForecastController(Forecasts forecasts, MessageSource messages) {
        this.forecasts = forecasts;
        CodeWords words = new CodeWords(messages);
        this.table = Table.<ForecastView>named("forecasts")
                .column("table.forecast.school", ForecastView::schoolId)
                .column("table.forecast.teacher", ForecastView::teacherName)
                .column("table.forecast.ordinal", ForecastView::ordinal)
                .column("table.forecast.stage", ForecastView::stageTitle)
                .column("table.forecast.form", row -> words.of("checkpoint-form", row.form()))
                .column("table.forecast.deadline", ForecastView::deadline)
                .column("table.forecast.overdue-since", ForecastView::overdueSince)
                .column("table.forecast.days", expected(ForecastView.Expected::days))
                .column("table.forecast.on", expected(ForecastView.Expected::on))
                .column("table.forecast.from", expected(ForecastView.Expected::from))
                .column("table.forecast.until", expected(ForecastView.Expected::until))
                .column("table.forecast.cases", ForecastView::cases)
                .column("table.forecast.reason", ForecastView::reason)
                .column("table.forecast.id", ForecastView::checkpointId);
    }

    /** Which checkpoints are asked for; what is absent does not matter. */
    record ForecastQuery(
            @Parameter(description = "School code") @Nullable @Size(max = 100)
            String school,

            @Parameter(description = "Staff id of the teacher concerned") @Nullable
            UUID teacher,

            @Parameter(description = "Staff id of the tutor of the program") @Nullable
            UUID tutor,

            @Parameter(description = "Id of the program") @Nullable
            UUID program,

            @Parameter(description = "true: only those past their deadline, by the day of their school") @Nullable
            Boolean overdue) {

        Wanted wanted() {
            return new Wanted(school, teacher, tutor, program, "OPEN", null, false, null, Boolean.TRUE.equals(overdue));
        }
    }

    @GetMapping
    @Operation(
            summary = "Open checkpoints within reach, by deadline, with the day on which they are likely to be passed",
            description = "The median of the days by which the school passed checkpoints of that form late in three"
                    + " years; silent below ten cases. Counted once a day")
    Page<ForecastView> list(@Valid @ParameterObject ForecastQuery query, PageRequest page, Actor actor) {
        return forecasts.page(query.wanted(), page, actor);
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same list as a table, all of it")
    Export<ForecastView> table(@Valid @ParameterObject ForecastQuery query, Actor actor) {
        return table.of(forecasts.all(query.wanted(), actor));
    }

    private static Function<ForecastView, @Nullable Object> expected(Function<ForecastView.Expected, Object> value) {
        return row -> {
            ForecastView.Expected expected = row.expected();
            return expected == null ? null : value.apply(expected);
        };
    }
}
