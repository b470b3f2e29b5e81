package org.metodika.contracts.bestexperience;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class BestExperienceCatalogue {

    /** Events of experience in the bank of best experience. */
    public static final Topic BEST_EXPERIENCE_EVENTS = Topic.events("best-experience", "program-service");

    /** Present content of experience in the bank of best experience. */
    public static final Topic BEST_EXPERIENCE_STATES = Topic.state("best-experience", "program-service");

    public static final MessageType<BestExperienceFound> BEST_EXPERIENCE_FOUND = new MessageType<>(
            "org.metodika.best-experience.found.v1", BestExperienceFound.class, BEST_EXPERIENCE_EVENTS);

    public static final MessageType<BestExperienceStudied> BEST_EXPERIENCE_STUDIED = new MessageType<>(
            "org.metodika.best-experience.studied.v1", BestExperienceStudied.class, BEST_EXPERIENCE_EVENTS);

    public static final MessageType<BestExperienceGeneralised> BEST_EXPERIENCE_GENERALISED = new MessageType<>(
            "org.metodika.best-experience.generalised.v1", BestExperienceGeneralised.class, BEST_EXPERIENCE_EVENTS);

    public static final MessageType<BestExperienceSpread> BEST_EXPERIENCE_SPREAD = new MessageType<>(
            "org.metodika.best-experience.spread.v1", BestExperienceSpread.class, BEST_EXPERIENCE_EVENTS);

    public static final MessageType<BestExperienceDescribed> BEST_EXPERIENCE_DESCRIBED = new MessageType<>(
            "org.metodika.best-experience.described.v1", BestExperienceDescribed.class, BEST_EXPERIENCE_EVENTS);

    public static final MessageType<BestExperienceDropped> BEST_EXPERIENCE_DROPPED = new MessageType<>(
            "org.metodika.best-experience.dropped.v1", BestExperienceDropped.class, BEST_EXPERIENCE_EVENTS);

    public static final MessageType<BestExperienceState> BEST_EXPERIENCE_STATE = new MessageType<>(
            "org.metodika.best-experience.state.v1", BestExperienceState.class, BEST_EXPERIENCE_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(
            BEST_EXPERIENCE_FOUND,
            BEST_EXPERIENCE_STUDIED,
            BEST_EXPERIENCE_GENERALISED,
            BEST_EXPERIENCE_SPREAD,
            BEST_EXPERIENCE_DESCRIBED,
            BEST_EXPERIENCE_DROPPED,
            BEST_EXPERIENCE_STATE);

    private BestExperienceCatalogue() {}
}
