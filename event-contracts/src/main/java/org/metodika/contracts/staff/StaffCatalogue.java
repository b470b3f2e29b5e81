package org.metodika.contracts.staff;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class StaffCatalogue {

    /** Events of staff aggregates. */
    public static final Topic STAFF_EVENTS = Topic.events("staff", "program-service");

    /** Present content of staff aggregates. */
    public static final Topic STAFF_STATES = Topic.state("staff", "program-service");

    public static final MessageType<StaffMemberJoined> STAFF_MEMBER_JOINED =
            new MessageType<>("org.metodika.staff.joined.v1", StaffMemberJoined.class, STAFF_EVENTS);

    public static final MessageType<StaffMemberChanged> STAFF_MEMBER_CHANGED =
            new MessageType<>("org.metodika.staff.changed.v1", StaffMemberChanged.class, STAFF_EVENTS);

    public static final MessageType<StaffMemberDismissed> STAFF_MEMBER_DISMISSED =
            new MessageType<>("org.metodika.staff.dismissed.v1", StaffMemberDismissed.class, STAFF_EVENTS);

    public static final MessageType<StaffMemberDismissalAnnulled> STAFF_MEMBER_DISMISSAL_ANNULLED = new MessageType<>(
            "org.metodika.staff.dismissal-annulled.v1", StaffMemberDismissalAnnulled.class, STAFF_EVENTS);

    public static final MessageType<StaffMemberState> STAFF_MEMBER_STATE =
            new MessageType<>("org.metodika.staff.state.v1", StaffMemberState.class, STAFF_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(
            STAFF_MEMBER_JOINED,
            STAFF_MEMBER_CHANGED,
            STAFF_MEMBER_DISMISSED,
            STAFF_MEMBER_DISMISSAL_ANNULLED,
            STAFF_MEMBER_STATE);

    private StaffCatalogue() {}
}
