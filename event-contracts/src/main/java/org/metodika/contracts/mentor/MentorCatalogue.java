package org.metodika.contracts.mentor;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class MentorCatalogue {

    /** Events of mentors in the pool. */
    public static final Topic MENTOR_EVENTS = Topic.events("mentor", "program-service");

    /** Present content of mentors in the pool. */
    public static final Topic MENTOR_STATES = Topic.state("mentor", "program-service");

    public static final MessageType<MentorAdmitted> MENTOR_ADMITTED =
            new MessageType<>("org.metodika.mentor.admitted.v1", MentorAdmitted.class, MENTOR_EVENTS);

    public static final MessageType<MentorChanged> MENTOR_CHANGED =
            new MessageType<>("org.metodika.mentor.changed.v1", MentorChanged.class, MENTOR_EVENTS);

    public static final MessageType<MentorLeft> MENTOR_LEFT =
            new MessageType<>("org.metodika.mentor.left.v1", MentorLeft.class, MENTOR_EVENTS);

    public static final MessageType<MentorReinstated> MENTOR_REINSTATED =
            new MessageType<>("org.metodika.mentor.reinstated.v1", MentorReinstated.class, MENTOR_EVENTS);

    public static final MessageType<MentorState> MENTOR_STATE =
            new MessageType<>("org.metodika.mentor.state.v1", MentorState.class, MENTOR_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL =
            List.of(MENTOR_ADMITTED, MENTOR_CHANGED, MENTOR_LEFT, MENTOR_REINSTATED, MENTOR_STATE);

    private MentorCatalogue() {}
}
