package org.metodika.contracts.school;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class SchoolCatalogue {

    /** Events of school aggregates. */
    public static final Topic SCHOOL_EVENTS = Topic.events("school", "program-service");

    /** Present content of school aggregates. */
    public static final Topic SCHOOL_STATES = Topic.state("school", "program-service");

    public static final MessageType<SchoolRegistered> SCHOOL_REGISTERED =
            new MessageType<>("org.metodika.school.registered.v1", SchoolRegistered.class, SCHOOL_EVENTS);

    public static final MessageType<SchoolChanged> SCHOOL_CHANGED =
            new MessageType<>("org.metodika.school.changed.v1", SchoolChanged.class, SCHOOL_EVENTS);

    public static final MessageType<SchoolState> SCHOOL_STATE =
            new MessageType<>("org.metodika.school.state.v1", SchoolState.class, SCHOOL_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(SCHOOL_REGISTERED, SCHOOL_CHANGED, SCHOOL_STATE);

    private SchoolCatalogue() {}
}
