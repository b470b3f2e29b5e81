package org.metodika.contracts.comparison;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class ComparisonCatalogue {

    /** Comparisons of materials and lessons before and after. */
    public static final Topic COMPARISON_EVENTS = Topic.events("comparison", "diagnostics-service");

    /** Present content of comparisons. */
    public static final Topic COMPARISON_STATES = Topic.state("comparison", "diagnostics-service");

    public static final MessageType<ComparisonRecorded> COMPARISON_RECORDED =
            new MessageType<>("org.metodika.comparison.recorded.v1", ComparisonRecorded.class, COMPARISON_EVENTS);

    public static final MessageType<ComparisonState> COMPARISON_STATE =
            new MessageType<>("org.metodika.comparison.state.v1", ComparisonState.class, COMPARISON_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(COMPARISON_RECORDED, COMPARISON_STATE);

    private ComparisonCatalogue() {}
}
