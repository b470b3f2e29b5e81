package org.metodika.contracts.consultation;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class ConsultationCatalogue {

    /** Events of consultations. */
    public static final Topic CONSULTATION_EVENTS = Topic.events("consultation", "monitoring-service");

    /** Present content of consultations. */
    public static final Topic CONSULTATION_STATES = Topic.state("consultation", "monitoring-service");

    public static final MessageType<ConsultationRecorded> CONSULTATION_RECORDED =
            new MessageType<>("org.metodika.consultation.recorded.v1", ConsultationRecorded.class, CONSULTATION_EVENTS);

    public static final MessageType<ConsultationAnnulled> CONSULTATION_ANNULLED =
            new MessageType<>("org.metodika.consultation.annulled.v1", ConsultationAnnulled.class, CONSULTATION_EVENTS);

    public static final MessageType<ConsultationState> CONSULTATION_STATE =
            new MessageType<>("org.metodika.consultation.state.v1", ConsultationState.class, CONSULTATION_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL =
            List.of(CONSULTATION_RECORDED, CONSULTATION_ANNULLED, CONSULTATION_STATE);

    private ConsultationCatalogue() {}
}
