package org.metodika.contracts.experience;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class ExperienceCatalogue {

    /** Events of experience that was presented. */
    public static final Topic EXPERIENCE_EVENTS = Topic.events("experience", "program-service");

    /** Present content of experience that was presented. */
    public static final Topic EXPERIENCE_STATES = Topic.state("experience", "program-service");

    public static final MessageType<ExperienceRecorded> EXPERIENCE_RECORDED =
            new MessageType<>("org.metodika.experience.recorded.v1", ExperienceRecorded.class, EXPERIENCE_EVENTS);

    public static final MessageType<ExperienceChanged> EXPERIENCE_CHANGED =
            new MessageType<>("org.metodika.experience.changed.v1", ExperienceChanged.class, EXPERIENCE_EVENTS);

    public static final MessageType<ExperienceConfirmed> EXPERIENCE_CONFIRMED =
            new MessageType<>("org.metodika.experience.confirmed.v1", ExperienceConfirmed.class, EXPERIENCE_EVENTS);

    public static final MessageType<ExperienceAnnulled> EXPERIENCE_ANNULLED =
            new MessageType<>("org.metodika.experience.annulled.v1", ExperienceAnnulled.class, EXPERIENCE_EVENTS);

    public static final MessageType<ExperienceState> EXPERIENCE_STATE =
            new MessageType<>("org.metodika.experience.state.v1", ExperienceState.class, EXPERIENCE_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(
            EXPERIENCE_RECORDED, EXPERIENCE_CHANGED, EXPERIENCE_CONFIRMED, EXPERIENCE_ANNULLED, EXPERIENCE_STATE);

    private ExperienceCatalogue() {}
}
