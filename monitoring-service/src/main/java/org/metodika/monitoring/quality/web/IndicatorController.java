package org.metodika.monitoring.quality.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.Responses;
import org.metodika.kit.web.export.CodeWords;
import org.metodika.monitoring.quality.application.Indicators;
import org.metodika.monitoring.quality.domain.Direction;
import org.metodika.monitoring.quality.domain.Indicator;
import org.metodika.monitoring.quality.domain.IndicatorId;
import org.metodika.monitoring.quality.domain.Scale;
import org.metodika.monitoring.quality.domain.ShippedIndicators;
import org.metodika.monitoring.quality.domain.Unit;
import org.metodika.monitoring.quality.web.QualityRequests.IndicatorRequest;
import org.metodika.monitoring.qualityrows.IndicatorRow;
import org.metodika.monitoring.qualityrows.QualityRows;
import org.springframework.context.MessageSource;
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

/** Indicators of the quality of teaching (A25). */
@RestController
@RequestMapping("/api/monitoring/quality/indicators")
@Tag(name = "Quality", description = "Мониторинг качества учебно-воспитательного процесса")
final class IndicatorController {

    private final Indicators indicators;
    private final QualityRows rows;
    private final CodeWords words;

    IndicatorController(Indicators indicators, QualityRows rows, MessageSource messages) {
        this.indicators = indicators;
        this.rows = rows;
        this.words = new CodeWords(messages);
    }

    /**
     * An indicator.
     *
     * @param id absent for one that ships
     * @param schoolId absent for one that ships
     * @param retiredOn day from which nothing is measured by it; absent while it is used
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record IndicatorView(
            @Nullable IndicatorId id,
            @Nullable String schoolId,
            String code,
            @Nullable String title,
            Unit unit,
            Direction direction,
            @Nullable LocalDate retiredOn) {

        static IndicatorView of(Indicator own) {
            return new IndicatorView(
                    own.id(), own.schoolId(), own.code(), own.title(), own.unit(), own.direction(), own.retiredOn());
        }

        static IndicatorView of(IndicatorRow own) {
            return new IndicatorView(
                    new IndicatorId(own.id()),
                    own.schoolId(),
                    own.code(),
                    own.title(),
                    Unit.valueOf(own.unit()),
                    Direction.valueOf(own.direction()),
                    own.retiredOn());
        }
    }

    @GetMapping
    @Operation(summary = "Indicators that ship, then those of the school; on one page")
    Page<IndicatorView> list(
            @Parameter(description = "School code; the own school where it is absent")
                    @RequestParam(required = false)
                    @Nullable
                    String school,
            Actor actor) {
        Reach reach = indicators.toSee(actor);
        String wanted = school == null ? reach.schoolId() : school;
        if (wanted != null && !reach.coversSchool(wanted)) {
            throw Problems.notFound();
        }
        List<IndicatorRow> own = wanted == null ? List.of() : rows.indicators(wanted, Indicators.MOST);
        return new Page<>(
                Stream.concat(
                                ShippedIndicators.all().stream().map(this::shipped),
                                own.stream().map(IndicatorView::of))
                        .toList(),
                null);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Brings an indicator into a school")
    ResponseEntity<IndicatorView> define(@Valid @RequestBody IndicatorRequest sent, Actor actor, Change change) {
        Versioned<Indicator> made =
                indicators.define(sent.defined(), actor, change).orProblem();
        return Responses.created(
                made, IndicatorView.of(made.state()), "/api/monitoring/quality/indicators/{id}", made.id());
    }

    @PostMapping("/{id}/retirement")
    @Operation(summary = "Nothing is measured by it any more; what was measured stays")
    ResponseEntity<IndicatorView> retire(@PathVariable IndicatorId id, Actor actor, Change change) {
        Versioned<Indicator> retired = indicators.retire(id, actor, change).orProblem();
        return Responses.ok(retired, IndicatorView.of(retired.state()));
    }

    private IndicatorView shipped(Scale scale) {
        return new IndicatorView(
                null,
                null,
                scale.code(),
                words.of("quality-indicator", scale.code()),
                scale.unit(),
                scale.direction(),
                null);
    }
}
