package org.metodika.contracts.duty;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class DutyCatalogue {

    /** Events of duties. */
    public static final Topic DUTY_EVENTS = Topic.events("duty", "monitoring-service");

    /** Present content of duties. */
    public static final Topic DUTY_STATES = Topic.state("duty", "monitoring-service");

    public static final MessageType<DutyAssigned> DUTY_ASSIGNED =
            new MessageType<>("org.metodika.duty.assigned.v1", DutyAssigned.class, DUTY_EVENTS);

    public static final MessageType<DutyChanged> DUTY_CHANGED =
            new MessageType<>("org.metodika.duty.changed.v1", DutyChanged.class, DUTY_EVENTS);

    public static final MessageType<DutyReminded> DUTY_REMINDED =
            new MessageType<>("org.metodika.duty.reminded.v1", DutyReminded.class, DUTY_EVENTS);

    public static final MessageType<DutyOverdue> DUTY_OVERDUE =
            new MessageType<>("org.metodika.duty.overdue.v1", DutyOverdue.class, DUTY_EVENTS);

    public static final MessageType<DutyHandedIn> DUTY_HANDED_IN =
            new MessageType<>("org.metodika.duty.handed-in.v1", DutyHandedIn.class, DUTY_EVENTS);

    public static final MessageType<DutyWithdrawn> DUTY_WITHDRAWN =
            new MessageType<>("org.metodika.duty.withdrawn.v1", DutyWithdrawn.class, DUTY_EVENTS);

    public static final MessageType<DutyReopened> DUTY_REOPENED =
            new MessageType<>("org.metodika.duty.reopened.v1", DutyReopened.class, DUTY_EVENTS);

    public static final MessageType<DutyState> DUTY_STATE =
            new MessageType<>("org.metodika.duty.state.v1", DutyState.class, DUTY_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(
            DUTY_ASSIGNED,
            DUTY_CHANGED,
            DUTY_REMINDED,
            DUTY_OVERDUE,
            DUTY_HANDED_IN,
            DUTY_WITHDRAWN,
            DUTY_REOPENED,
            DUTY_STATE);

    private DutyCatalogue() {}
}
