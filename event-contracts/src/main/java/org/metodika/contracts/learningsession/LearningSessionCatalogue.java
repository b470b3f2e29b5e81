package org.metodika.contracts.learningsession;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class LearningSessionCatalogue {

    /** Events of learning sessions. */
    public static final Topic LEARNING_SESSION_EVENTS = Topic.events("learning-session", "program-service");

    /** Present content of learning sessions. */
    public static final Topic LEARNING_SESSION_STATES = Topic.state("learning-session", "program-service");

    public static final MessageType<LearningSessionPlanned> LEARNING_SESSION_PLANNED = new MessageType<>(
            "org.metodika.learning-session.planned.v1", LearningSessionPlanned.class, LEARNING_SESSION_EVENTS);

    public static final MessageType<LearningSessionChanged> LEARNING_SESSION_CHANGED = new MessageType<>(
            "org.metodika.learning-session.changed.v1", LearningSessionChanged.class, LEARNING_SESSION_EVENTS);

    public static final MessageType<LearningSessionPostponed> LEARNING_SESSION_POSTPONED = new MessageType<>(
            "org.metodika.learning-session.postponed.v1", LearningSessionPostponed.class, LEARNING_SESSION_EVENTS);

    public static final MessageType<LearningSessionCancelled> LEARNING_SESSION_CANCELLED = new MessageType<>(
            "org.metodika.learning-session.cancelled.v1", LearningSessionCancelled.class, LEARNING_SESSION_EVENTS);

    public static final MessageType<LearningSessionHeld> LEARNING_SESSION_HELD = new MessageType<>(
            "org.metodika.learning-session.held.v1", LearningSessionHeld.class, LEARNING_SESSION_EVENTS);

    public static final MessageType<ParticipantsRegistered> PARTICIPANTS_REGISTERED = new MessageType<>(
            "org.metodika.learning-session.participants-registered.v1",
            ParticipantsRegistered.class,
            LEARNING_SESSION_EVENTS);

    public static final MessageType<RegistrationWithdrawn> REGISTRATION_WITHDRAWN = new MessageType<>(
            "org.metodika.learning-session.registration-withdrawn.v1",
            RegistrationWithdrawn.class,
            LEARNING_SESSION_EVENTS);

    public static final MessageType<RegistrationEndedByDismissal> REGISTRATION_ENDED_BY_DISMISSAL = new MessageType<>(
            "org.metodika.learning-session.registration-ended-by-dismissal.v1",
            RegistrationEndedByDismissal.class,
            LEARNING_SESSION_EVENTS);

    public static final MessageType<AttendanceRecorded> ATTENDANCE_RECORDED = new MessageType<>(
            "org.metodika.learning-session.attendance-recorded.v1", AttendanceRecorded.class, LEARNING_SESSION_EVENTS);

    public static final MessageType<LearningSessionState> LEARNING_SESSION_STATE = new MessageType<>(
            "org.metodika.learning-session.state.v1", LearningSessionState.class, LEARNING_SESSION_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(
            LEARNING_SESSION_PLANNED,
            LEARNING_SESSION_CHANGED,
            LEARNING_SESSION_POSTPONED,
            LEARNING_SESSION_CANCELLED,
            LEARNING_SESSION_HELD,
            PARTICIPANTS_REGISTERED,
            REGISTRATION_WITHDRAWN,
            REGISTRATION_ENDED_BY_DISMISSAL,
            ATTENDANCE_RECORDED,
            LEARNING_SESSION_STATE);

    private LearningSessionCatalogue() {}
}
