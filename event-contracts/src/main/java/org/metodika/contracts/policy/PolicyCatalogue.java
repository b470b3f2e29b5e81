package org.metodika.contracts.policy;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class PolicyCatalogue {

    /** Events of policy aggregates: how a school works with programs. */
    public static final Topic POLICY_EVENTS = Topic.events("policy", "program-service");

    public static final MessageType<PolicyChanged> POLICY_CHANGED =
            new MessageType<>("org.metodika.policy.changed.v1", PolicyChanged.class, POLICY_EVENTS);

    public static final MessageType<PolicyOfficerAppointed> POLICY_OFFICER_APPOINTED =
            new MessageType<>("org.metodika.policy.officer-appointed.v1", PolicyOfficerAppointed.class, POLICY_EVENTS);

    public static final MessageType<PolicyOfficerReleased> POLICY_OFFICER_RELEASED =
            new MessageType<>("org.metodika.policy.officer-released.v1", PolicyOfficerReleased.class, POLICY_EVENTS);

    public static final MessageType<PolicyOfficerAppointmentAnnulled> POLICY_OFFICER_APPOINTMENT_ANNULLED =
            new MessageType<>(
                    "org.metodika.policy.officer-appointment-annulled.v1",
                    PolicyOfficerAppointmentAnnulled.class,
                    POLICY_EVENTS);

    public static final MessageType<PolicyStartControlSet> POLICY_START_CONTROL_SET =
            new MessageType<>("org.metodika.policy.start-control-set.v1", PolicyStartControlSet.class, POLICY_EVENTS);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(
            POLICY_CHANGED,
            POLICY_OFFICER_APPOINTED,
            POLICY_OFFICER_RELEASED,
            POLICY_OFFICER_APPOINTMENT_ANNULLED,
            POLICY_START_CONTROL_SET);

    private PolicyCatalogue() {}
}
