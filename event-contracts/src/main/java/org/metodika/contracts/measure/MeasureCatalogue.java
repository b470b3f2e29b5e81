package org.metodika.contracts.measure;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class MeasureCatalogue {

    /** Events of measures of support. */
    public static final Topic SUPPORT_MEASURE_EVENTS = Topic.events("support-measure", "program-service");

    /** Present content of measures of support. */
    public static final Topic SUPPORT_MEASURE_STATES = Topic.state("support-measure", "program-service");

    public static final MessageType<SupportMeasurePlanned> SUPPORT_MEASURE_PLANNED = new MessageType<>(
            "org.metodika.support-measure.planned.v1", SupportMeasurePlanned.class, SUPPORT_MEASURE_EVENTS);

    public static final MessageType<SupportMeasureChanged> SUPPORT_MEASURE_CHANGED = new MessageType<>(
            "org.metodika.support-measure.changed.v1", SupportMeasureChanged.class, SUPPORT_MEASURE_EVENTS);

    public static final MessageType<SupportMeasureDone> SUPPORT_MEASURE_DONE =
            new MessageType<>("org.metodika.support-measure.done.v1", SupportMeasureDone.class, SUPPORT_MEASURE_EVENTS);

    public static final MessageType<SupportMeasureCancelled> SUPPORT_MEASURE_CANCELLED = new MessageType<>(
            "org.metodika.support-measure.cancelled.v1", SupportMeasureCancelled.class, SUPPORT_MEASURE_EVENTS);

    public static final MessageType<SupportMeasureEndedByDismissal> SUPPORT_MEASURE_ENDED_BY_DISMISSAL =
            new MessageType<>(
                    "org.metodika.support-measure.ended-by-dismissal.v1",
                    SupportMeasureEndedByDismissal.class,
                    SUPPORT_MEASURE_EVENTS);

    public static final MessageType<SupportMeasureState> SUPPORT_MEASURE_STATE = new MessageType<>(
            "org.metodika.support-measure.state.v1", SupportMeasureState.class, SUPPORT_MEASURE_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(
            SUPPORT_MEASURE_PLANNED,
            SUPPORT_MEASURE_CHANGED,
            SUPPORT_MEASURE_DONE,
            SUPPORT_MEASURE_CANCELLED,
            SUPPORT_MEASURE_ENDED_BY_DISMISSAL,
            SUPPORT_MEASURE_STATE);

    private MeasureCatalogue() {}
}
