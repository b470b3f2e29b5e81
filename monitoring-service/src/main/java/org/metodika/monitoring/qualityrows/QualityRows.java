package org.metodika.monitoring.qualityrows;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.quality.AnalysisState;
import org.metodika.contracts.quality.IndicatorState;
import org.metodika.contracts.quality.MeasurementState;
import org.metodika.contracts.quality.QualityCatalogue;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** What lists and series of quality read. */
public final class QualityRows {

    private final MongoOperations mongo;

    public QualityRows(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Own indicators of a school by their code; there are no more than a page of them. */
    public List<IndicatorRow> indicators(String schoolId, int limit) {
        Query query = new Query(where("schoolId").is(schoolId)).with(Sort.by("code"));
        return mongo.find(query.limit(limit), IndicatorRow.class);
    }

    /** The latest measurements of a school by one indicator in periods of one length, the latest first. */
    public List<MeasurementRow> series(String schoolId, String indicator, String span, int limit) {
        Query query = new Query(where("schoolId")
                        .is(schoolId)
                        .and("indicator")
                        .is(indicator)
                        .and("span")
                        .is(span))
                .with(Sort.by(Sort.Direction.DESC, "date"));
        return mongo.find(query.limit(limit), MeasurementRow.class);
    }

    /** Keeps own indicators by following them. */
    public static StateProjection<IndicatorState, IndicatorRow> indicatorsKept(
            MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "quality-indicator-rows",
                QualityCatalogue.INDICATOR_STATE,
                IndicatorRow.class,
                state -> new IndicatorRow(
                        state.indicatorId(),
                        state.schoolId(),
                        state.code(),
                        state.title(),
                        state.unit(),
                        state.direction(),
                        state.retiredOn()),
                mongo,
                json);
    }

    /** Keeps measurements by following them; one in which everything was annulled has no row. */
    public static StateProjection<MeasurementState, MeasurementRow> measurementsKept(
            MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "quality-measurement-rows",
                QualityCatalogue.MEASUREMENT_STATE,
                MeasurementRow.class,
                QualityRows::row,
                mongo,
                json);
    }

    /** Keeps analyses by following them. */
    public static StateProjection<AnalysisState, AnalysisRow> analysesKept(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "quality-analysis-rows",
                QualityCatalogue.ANALYSIS_STATE,
                AnalysisRow.class,
                state -> new AnalysisRow(
                        state.analysisId(),
                        state.schoolId(),
                        state.period(),
                        state.indicators(),
                        state.title(),
                        state.writtenOn(),
                        state.annulled()),
                mongo,
                json);
    }

    private static @Nullable MeasurementRow row(MeasurementState state) {
        return state.groups().isEmpty()
                ? null
                : new MeasurementRow(
                        state.measurementId(),
                        state.schoolId(),
                        state.indicator(),
                        state.period(),
                        state.span(),
                        state.startsOn(),
                        state.groups().stream()
                                .map(group -> new MeasurementRow.Value(
                                        group.schoolClass(), group.subject(), group.value(), group.pupils()))
                                .toList());
    }
}
