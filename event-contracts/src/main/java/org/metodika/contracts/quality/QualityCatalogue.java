package org.metodika.contracts.quality;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class QualityCatalogue {

    /** Events of indicators that schools brought in. */
    public static final Topic QUALITY_INDICATOR_EVENTS = Topic.events("quality-indicator", "monitoring-service");

    /** Present content of indicators that schools brought in. */
    public static final Topic QUALITY_INDICATOR_STATES = Topic.state("quality-indicator", "monitoring-service");

    public static final MessageType<IndicatorDefined> INDICATOR_DEFINED = new MessageType<>(
            "org.metodika.quality-indicator.defined.v1", IndicatorDefined.class, QUALITY_INDICATOR_EVENTS);

    public static final MessageType<IndicatorRetired> INDICATOR_RETIRED = new MessageType<>(
            "org.metodika.quality-indicator.retired.v1", IndicatorRetired.class, QUALITY_INDICATOR_EVENTS);

    public static final MessageType<IndicatorState> INDICATOR_STATE = new MessageType<>(
            "org.metodika.quality-indicator.state.v1", IndicatorState.class, QUALITY_INDICATOR_STATES);

    /** Events of measurements by indicators. */
    public static final Topic QUALITY_MEASUREMENT_EVENTS = Topic.events("quality-measurement", "monitoring-service");

    /** Present content of measurements by indicators. */
    public static final Topic QUALITY_MEASUREMENT_STATES = Topic.state("quality-measurement", "monitoring-service");

    public static final MessageType<MeasurementRecorded> MEASUREMENT_RECORDED = new MessageType<>(
            "org.metodika.quality-measurement.recorded.v1", MeasurementRecorded.class, QUALITY_MEASUREMENT_EVENTS);

    public static final MessageType<MeasuredGroupAnnulled> MEASURED_GROUP_ANNULLED = new MessageType<>(
            "org.metodika.quality-measurement.group-annulled.v1",
            MeasuredGroupAnnulled.class,
            QUALITY_MEASUREMENT_EVENTS);

    public static final MessageType<MeasurementState> MEASUREMENT_STATE = new MessageType<>(
            "org.metodika.quality-measurement.state.v1", MeasurementState.class, QUALITY_MEASUREMENT_STATES);

    /** Events of analyses of what was measured. */
    public static final Topic QUALITY_ANALYSIS_EVENTS = Topic.events("quality-analysis", "monitoring-service");

    /** Present content of analyses of what was measured. */
    public static final Topic QUALITY_ANALYSIS_STATES = Topic.state("quality-analysis", "monitoring-service");

    public static final MessageType<AnalysisWritten> ANALYSIS_WRITTEN = new MessageType<>(
            "org.metodika.quality-analysis.written.v1", AnalysisWritten.class, QUALITY_ANALYSIS_EVENTS);

    public static final MessageType<AnalysisAnnulled> ANALYSIS_ANNULLED = new MessageType<>(
            "org.metodika.quality-analysis.annulled.v1", AnalysisAnnulled.class, QUALITY_ANALYSIS_EVENTS);

    public static final MessageType<AnalysisState> ANALYSIS_STATE =
            new MessageType<>("org.metodika.quality-analysis.state.v1", AnalysisState.class, QUALITY_ANALYSIS_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(
            INDICATOR_DEFINED,
            INDICATOR_RETIRED,
            INDICATOR_STATE,
            MEASUREMENT_RECORDED,
            MEASURED_GROUP_ANNULLED,
            MEASUREMENT_STATE,
            ANALYSIS_WRITTEN,
            ANALYSIS_ANNULLED,
            ANALYSIS_STATE);

    private QualityCatalogue() {}
}
