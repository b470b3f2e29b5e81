package org.metodika.contracts.recognition;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class RecognitionCatalogue {

    /** Events of rewards. */
    public static final Topic RECOGNITION_EVENTS = Topic.events("recognition", "monitoring-service");

    /** Present content of rewards. */
    public static final Topic RECOGNITION_STATES = Topic.state("recognition", "monitoring-service");

    public static final MessageType<RecognitionGiven> RECOGNITION_GIVEN =
            new MessageType<>("org.metodika.recognition.given.v1", RecognitionGiven.class, RECOGNITION_EVENTS);

    public static final MessageType<RecognitionAnnulled> RECOGNITION_ANNULLED =
            new MessageType<>("org.metodika.recognition.annulled.v1", RecognitionAnnulled.class, RECOGNITION_EVENTS);

    public static final MessageType<RecognitionState> RECOGNITION_STATE =
            new MessageType<>("org.metodika.recognition.state.v1", RecognitionState.class, RECOGNITION_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(RECOGNITION_GIVEN, RECOGNITION_ANNULLED, RECOGNITION_STATE);

    private RecognitionCatalogue() {}
}
