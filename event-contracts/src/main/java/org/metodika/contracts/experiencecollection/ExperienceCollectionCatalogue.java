package org.metodika.contracts.experiencecollection;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class ExperienceCollectionCatalogue {

    /** Events of yearly collections of best experience. */
    public static final Topic EXPERIENCE_COLLECTION_EVENTS = Topic.events("experience-collection", "program-service");

    /** Present content of yearly collections of best experience. */
    public static final Topic EXPERIENCE_COLLECTION_STATES = Topic.state("experience-collection", "program-service");

    public static final MessageType<ExperienceCollectionComposed> EXPERIENCE_COLLECTION_COMPOSED = new MessageType<>(
            "org.metodika.experience-collection.composed.v1",
            ExperienceCollectionComposed.class,
            EXPERIENCE_COLLECTION_EVENTS);

    public static final MessageType<ExperienceCollectionChanged> EXPERIENCE_COLLECTION_CHANGED = new MessageType<>(
            "org.metodika.experience-collection.changed.v1",
            ExperienceCollectionChanged.class,
            EXPERIENCE_COLLECTION_EVENTS);

    public static final MessageType<ExperienceCollectionIssued> EXPERIENCE_COLLECTION_ISSUED = new MessageType<>(
            "org.metodika.experience-collection.issued.v1",
            ExperienceCollectionIssued.class,
            EXPERIENCE_COLLECTION_EVENTS);

    public static final MessageType<ExperienceCollectionState> EXPERIENCE_COLLECTION_STATE = new MessageType<>(
            "org.metodika.experience-collection.state.v1",
            ExperienceCollectionState.class,
            EXPERIENCE_COLLECTION_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(
            EXPERIENCE_COLLECTION_COMPOSED,
            EXPERIENCE_COLLECTION_CHANGED,
            EXPERIENCE_COLLECTION_ISSUED,
            EXPERIENCE_COLLECTION_STATE);

    private ExperienceCollectionCatalogue() {}
}
