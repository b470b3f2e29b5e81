package org.metodika.contracts.participation;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class ParticipationCatalogue {

    /** Events of participation in contests, festivals and campaigns. */
    public static final Topic PARTICIPATION_EVENTS = Topic.events("participation", "program-service");

    /** Present content of participation in contests, festivals and campaigns. */
    public static final Topic PARTICIPATION_STATES = Topic.state("participation", "program-service");

    public static final MessageType<ParticipationPlanned> PARTICIPATION_PLANNED = new MessageType<>(
            "org.metodika.participation.planned.v1", ParticipationPlanned.class, PARTICIPATION_EVENTS);

    public static final MessageType<ParticipationChanged> PARTICIPATION_CHANGED = new MessageType<>(
            "org.metodika.participation.changed.v1", ParticipationChanged.class, PARTICIPATION_EVENTS);

    public static final MessageType<ParticipationTookPlace> PARTICIPATION_TOOK_PLACE = new MessageType<>(
            "org.metodika.participation.took-place.v1", ParticipationTookPlace.class, PARTICIPATION_EVENTS);

    public static final MessageType<ParticipationResultRecorded> PARTICIPATION_RESULT_RECORDED = new MessageType<>(
            "org.metodika.participation.result-recorded.v1", ParticipationResultRecorded.class, PARTICIPATION_EVENTS);

    public static final MessageType<ParticipationWithdrawn> PARTICIPATION_WITHDRAWN = new MessageType<>(
            "org.metodika.participation.withdrawn.v1", ParticipationWithdrawn.class, PARTICIPATION_EVENTS);

    public static final MessageType<ParticipationEndedByDismissal> PARTICIPATION_ENDED_BY_DISMISSAL = new MessageType<>(
            "org.metodika.participation.ended-by-dismissal.v1",
            ParticipationEndedByDismissal.class,
            PARTICIPATION_EVENTS);

    public static final MessageType<ParticipationState> PARTICIPATION_STATE =
            new MessageType<>("org.metodika.participation.state.v1", ParticipationState.class, PARTICIPATION_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(
            PARTICIPATION_PLANNED,
            PARTICIPATION_CHANGED,
            PARTICIPATION_TOOK_PLACE,
            PARTICIPATION_RESULT_RECORDED,
            PARTICIPATION_WITHDRAWN,
            PARTICIPATION_ENDED_BY_DISMISSAL,
            PARTICIPATION_STATE);

    private ParticipationCatalogue() {}
}
