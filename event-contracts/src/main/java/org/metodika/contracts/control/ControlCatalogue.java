package org.metodika.contracts.control;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class ControlCatalogue {

    /** Events of controls. */
    public static final Topic CONTROL_EVENTS = Topic.events("control", "monitoring-service");

    /** Present content of controls. */
    public static final Topic CONTROL_STATES = Topic.state("control", "monitoring-service");

    public static final MessageType<ControlPlanned> CONTROL_PLANNED =
            new MessageType<>("org.metodika.control.planned.v1", ControlPlanned.class, CONTROL_EVENTS);

    public static final MessageType<ControlChanged> CONTROL_CHANGED =
            new MessageType<>("org.metodika.control.changed.v1", ControlChanged.class, CONTROL_EVENTS);

    public static final MessageType<ControlCancelled> CONTROL_CANCELLED =
            new MessageType<>("org.metodika.control.cancelled.v1", ControlCancelled.class, CONTROL_EVENTS);

    public static final MessageType<ControlOverdue> CONTROL_OVERDUE =
            new MessageType<>("org.metodika.control.overdue.v1", ControlOverdue.class, CONTROL_EVENTS);

    public static final MessageType<ControlActSigned> CONTROL_ACT_SIGNED =
            new MessageType<>("org.metodika.control.act-signed.v1", ControlActSigned.class, CONTROL_EVENTS);

    public static final MessageType<ControlActAnnulled> CONTROL_ACT_ANNULLED =
            new MessageType<>("org.metodika.control.act-annulled.v1", ControlActAnnulled.class, CONTROL_EVENTS);

    public static final MessageType<ControlMeasureDone> CONTROL_MEASURE_DONE =
            new MessageType<>("org.metodika.control.measure-done.v1", ControlMeasureDone.class, CONTROL_EVENTS);

    public static final MessageType<ControlCorrectionAnswered> CONTROL_CORRECTION_ANSWERED = new MessageType<>(
            "org.metodika.control.correction-answered.v1", ControlCorrectionAnswered.class, CONTROL_EVENTS);

    public static final MessageType<ControlState> CONTROL_STATE =
            new MessageType<>("org.metodika.control.state.v1", ControlState.class, CONTROL_STATES);

    public static final MessageType<ControlStateInFull> CONTROL_STATE_IN_FULL =
            new MessageType<>("org.metodika.control.state.v2", ControlStateInFull.class, CONTROL_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(
            CONTROL_PLANNED,
            CONTROL_CHANGED,
            CONTROL_CANCELLED,
            CONTROL_OVERDUE,
            CONTROL_ACT_SIGNED,
            CONTROL_ACT_ANNULLED,
            CONTROL_MEASURE_DONE,
            CONTROL_CORRECTION_ANSWERED,
            CONTROL_STATE,
            CONTROL_STATE_IN_FULL);

    private ControlCatalogue() {}
}
