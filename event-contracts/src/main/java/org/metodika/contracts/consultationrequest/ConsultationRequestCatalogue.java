package org.metodika.contracts.consultationrequest;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class ConsultationRequestCatalogue {

    /** Events of requests for consultations. */
    public static final Topic CONSULTATION_REQUEST_EVENTS = Topic.events("consultation-request", "monitoring-service");

    /** Present content of requests for consultations. */
    public static final Topic CONSULTATION_REQUEST_STATES = Topic.state("consultation-request", "monitoring-service");

    public static final MessageType<ConsultationRequestAsked> CONSULTATION_REQUEST_ASKED = new MessageType<>(
            "org.metodika.consultation-request.asked.v1", ConsultationRequestAsked.class, CONSULTATION_REQUEST_EVENTS);

    public static final MessageType<ConsultationRequestTaken> CONSULTATION_REQUEST_TAKEN = new MessageType<>(
            "org.metodika.consultation-request.taken.v1", ConsultationRequestTaken.class, CONSULTATION_REQUEST_EVENTS);

    public static final MessageType<ConsultationRequestDayAgreed> CONSULTATION_REQUEST_DAY_AGREED = new MessageType<>(
            "org.metodika.consultation-request.day-agreed.v1",
            ConsultationRequestDayAgreed.class,
            CONSULTATION_REQUEST_EVENTS);

    public static final MessageType<ConsultationRequestAnswered> CONSULTATION_REQUEST_ANSWERED = new MessageType<>(
            "org.metodika.consultation-request.answered.v1",
            ConsultationRequestAnswered.class,
            CONSULTATION_REQUEST_EVENTS);

    public static final MessageType<ConsultationRequestHeld> CONSULTATION_REQUEST_HELD = new MessageType<>(
            "org.metodika.consultation-request.held.v1", ConsultationRequestHeld.class, CONSULTATION_REQUEST_EVENTS);

    public static final MessageType<ConsultationRequestClosed> CONSULTATION_REQUEST_CLOSED = new MessageType<>(
            "org.metodika.consultation-request.closed.v1",
            ConsultationRequestClosed.class,
            CONSULTATION_REQUEST_EVENTS);

    public static final MessageType<ConsultationRequestReopened> CONSULTATION_REQUEST_REOPENED = new MessageType<>(
            "org.metodika.consultation-request.reopened.v1",
            ConsultationRequestReopened.class,
            CONSULTATION_REQUEST_EVENTS);

    public static final MessageType<ConsultationRequestState> CONSULTATION_REQUEST_STATE = new MessageType<>(
            "org.metodika.consultation-request.state.v1", ConsultationRequestState.class, CONSULTATION_REQUEST_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(
            CONSULTATION_REQUEST_ASKED,
            CONSULTATION_REQUEST_TAKEN,
            CONSULTATION_REQUEST_DAY_AGREED,
            CONSULTATION_REQUEST_ANSWERED,
            CONSULTATION_REQUEST_HELD,
            CONSULTATION_REQUEST_CLOSED,
            CONSULTATION_REQUEST_REOPENED,
            CONSULTATION_REQUEST_STATE);

    private ConsultationRequestCatalogue() {}
}
