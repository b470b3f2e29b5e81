package org.metodika.monitoring.wiring;

import java.time.Clock;
import org.metodika.contracts.quality.AnalysisState;
import org.metodika.contracts.quality.IndicatorState;
import org.metodika.contracts.quality.MeasurementState;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.StateCodec;
import org.metodika.monitoring.daylist.DayList;
import org.metodika.monitoring.quality.application.Analyses;
import org.metodika.monitoring.quality.application.Indicators;
import org.metodika.monitoring.quality.application.Measurements;
import org.metodika.monitoring.quality.domain.Analysis;
import org.metodika.monitoring.quality.domain.AnalysisEvent;
import org.metodika.monitoring.quality.domain.Indicator;
import org.metodika.monitoring.quality.domain.IndicatorEvent;
import org.metodika.monitoring.quality.domain.Measurement;
import org.metodika.monitoring.quality.domain.MeasurementEvent;
import org.metodika.monitoring.quality.messaging.AnalysisMessages;
import org.metodika.monitoring.quality.messaging.IndicatorMessages;
import org.metodika.monitoring.quality.messaging.MeasurementMessages;
import org.metodika.monitoring.qualityrows.AnalysisRow;
import org.metodika.monitoring.qualityrows.IndicatorRow;
import org.metodika.monitoring.qualityrows.MeasurementRow;
import org.metodika.monitoring.qualityrows.QualityRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Quality of teaching: indicators, measurements, analyses, and their rows. */
@Configuration(proxyBeanMethods = false)
class QualityConfiguration {

    @Bean
    AggregateStore<Indicator, IndicatorEvent> indicatorStore(AggregateStores stores) {
        return stores.open(AggregateType.<Indicator, IndicatorEvent>named(
                        "quality-indicator", StateCodec.of(Indicator.class).build())
                .in("quality_indicators")
                .startedBy(Indicator::startedBy)
                .evolvedBy(Indicator::evolve)
                .ofSchool(Indicator::schoolId)
                .publishing(new IndicatorMessages())
                .build());
    }

    @Bean
    AggregateStore<Measurement, MeasurementEvent> measurementStore(AggregateStores stores) {
        return stores.open(AggregateType.<Measurement, MeasurementEvent>named(
                        "quality-measurement", StateCodec.of(Measurement.class).build())
                .in("quality_measurements")
                .startedBy(Measurement::startedBy)
                .evolvedBy(Measurement::evolve)
                .ofSchool(Measurement::schoolId)
                .publishing(new MeasurementMessages())
                .build());
    }

    @Bean
    AggregateStore<Analysis, AnalysisEvent> analysisStore(AggregateStores stores) {
        return stores.open(AggregateType.<Analysis, AnalysisEvent>named(
                        "quality-analysis", StateCodec.of(Analysis.class).build())
                .in("quality_analyses")
                .startedBy(Analysis::startedBy)
                .evolvedBy(Analysis::evolve)
                .ofSchool(Analysis::schoolId)
                .publishing(new AnalysisMessages())
                .build());
    }

    @Bean
    Indicators indicators(
            AggregateStore<Indicator, IndicatorEvent> indicatorStore, Access access, Directory directory) {
        return new Indicators(indicatorStore, access, directory);
    }

    @Bean
    Measurements measurements(
            AggregateStore<Measurement, MeasurementEvent> measurementStore,
            Indicators indicators,
            Access access,
            Directory directory) {
        return new Measurements(measurementStore, indicators, access, directory);
    }

    @Bean
    Analyses analyses(
            AggregateStore<Analysis, AnalysisEvent> analysisStore,
            Indicators indicators,
            Access access,
            Directory directory) {
        return new Analyses(analysisStore, indicators, access, directory);
    }

    @Bean
    QualityRows qualityRows(MongoOperations mongo) {
        return new QualityRows(mongo);
    }

    @Bean
    DayList<MeasurementRow> measurementRows(MongoOperations mongo, Clock clock) {
        return new DayList<>(mongo, clock, MeasurementRow.class);
    }

    @Bean
    DayList<AnalysisRow> analysisRows(MongoOperations mongo, Clock clock) {
        return new DayList<>(mongo, clock, AnalysisRow.class);
    }

    @Bean
    StateProjection<IndicatorState, IndicatorRow> indicatorRowsKept(MongoOperations mongo, ContractJson json) {
        return QualityRows.indicatorsKept(mongo, json);
    }

    @Bean
    StateProjection<MeasurementState, MeasurementRow> measurementRowsKept(MongoOperations mongo, ContractJson json) {
        return QualityRows.measurementsKept(mongo, json);
    }

    @Bean
    StateProjection<AnalysisState, AnalysisRow> analysisRowsKept(MongoOperations mongo, ContractJson json) {
        return QualityRows.analysesKept(mongo, json);
    }
}
