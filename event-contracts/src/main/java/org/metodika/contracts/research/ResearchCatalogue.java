package org.metodika.contracts.research;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class ResearchCatalogue {

    /** Events of research aggregates: market researches of schools. */
    public static final Topic RESEARCH_EVENTS = Topic.events("research", "program-service");

    /** Present content of research aggregates. */
    public static final Topic RESEARCH_STATES = Topic.state("research", "program-service");

    public static final MessageType<ResearchRecorded> RESEARCH_RECORDED =
            new MessageType<>("org.metodika.research.recorded.v1", ResearchRecorded.class, RESEARCH_EVENTS);

    public static final MessageType<ResearchAnnulled> RESEARCH_ANNULLED =
            new MessageType<>("org.metodika.research.annulled.v1", ResearchAnnulled.class, RESEARCH_EVENTS);

    public static final MessageType<ResearchState> RESEARCH_STATE =
            new MessageType<>("org.metodika.research.state.v1", ResearchState.class, RESEARCH_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(RESEARCH_RECORDED, RESEARCH_ANNULLED, RESEARCH_STATE);

    private ResearchCatalogue() {}
}
