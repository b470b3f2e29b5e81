package org.metodika.monitoring.consultationrequest.messaging;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.consultationrequest.ConsultationRequestAnswered;
import org.metodika.contracts.consultationrequest.ConsultationRequestAsked;
import org.metodika.contracts.consultationrequest.ConsultationRequestCatalogue;
import org.metodika.contracts.consultationrequest.ConsultationRequestClosed;
import org.metodika.contracts.consultationrequest.ConsultationRequestDayAgreed;
import org.metodika.contracts.consultationrequest.ConsultationRequestHeld;
import org.metodika.contracts.consultationrequest.ConsultationRequestReopened;
import org.metodika.contracts.consultationrequest.ConsultationRequestReply;
import org.metodika.contracts.consultationrequest.ConsultationRequestState;
import org.metodika.contracts.consultationrequest.ConsultationRequestTaken;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.monitoring.consultationrequest.domain.ConsultationRequest;
import org.metodika.monitoring.consultationrequest.domain.ConsultationRequestEvent;
import org.metodika.monitoring.consultationrequest.domain.Helper;
import org.metodika.monitoring.consultationrequest.domain.Standing;
import org.metodika.monitoring.ids.StaffId;

/** Events of requests for consultations as messages of the contract; words are in the state only. */
public final class ConsultationRequestMessages
        implements AggregateMessages<ConsultationRequest, ConsultationRequestEvent> {

    @Override
    public Message<?> event(ConsultationRequest after, ConsultationRequestEvent event, @Nullable UUID by) {
        UUID id = after.id().value();
        String school = after.schoolId();
        UUID asker = after.asker().value();
        String to = after.question().addressee().name();
        return switch (event) {
            case ConsultationRequestEvent.Asked(var _, var _, var _, var question, var waiting) ->
                new Message<>(
                        ConsultationRequestCatalogue.CONSULTATION_REQUEST_ASKED,
                        new ConsultationRequestAsked(
                                id,
                                school,
                                asker,
                                to,
                                id(question.person()),
                                question.wishedDays(),
                                waiting.since(),
                                waiting.until(),
                                by));
            case ConsultationRequestEvent.Taken(var _, var on) ->
                new Message<>(
                        ConsultationRequestCatalogue.CONSULTATION_REQUEST_TAKEN,
                        new ConsultationRequestTaken(id, school, asker, to, on, by));
            case ConsultationRequestEvent.DayAgreed(var _, var day) ->
                new Message<>(
                        ConsultationRequestCatalogue.CONSULTATION_REQUEST_DAY_AGREED,
                        new ConsultationRequestDayAgreed(id, school, asker, to, day, by));
            case ConsultationRequestEvent.Answered(var reply) ->
                new Message<>(
                        ConsultationRequestCatalogue.CONSULTATION_REQUEST_ANSWERED,
                        new ConsultationRequestAnswered(
                                id, school, asker, to, reply.on(), waited(after, reply.on()), by));
            case ConsultationRequestEvent.Held(var _, var consultation, var on) ->
                new Message<>(
                        ConsultationRequestCatalogue.CONSULTATION_REQUEST_HELD,
                        new ConsultationRequestHeld(id, school, asker, to, consultation, on, waited(after, on), by));
            case ConsultationRequestEvent.Closed(var on, var answered) ->
                new Message<>(
                        ConsultationRequestCatalogue.CONSULTATION_REQUEST_CLOSED,
                        new ConsultationRequestClosed(id, school, asker, to, on, answered, by));
            case ConsultationRequestEvent.Reopened(var waiting) ->
                new Message<>(
                        ConsultationRequestCatalogue.CONSULTATION_REQUEST_REOPENED,
                        new ConsultationRequestReopened(id, school, asker, to, waiting.since(), waiting.until(), by));
        };
    }

    @Override
    public Message<?> state(ConsultationRequest request) {
        Helper helper = request.helper();
        return new Message<>(
                ConsultationRequestCatalogue.CONSULTATION_REQUEST_STATE,
                new ConsultationRequestState(
                        request.id().value(),
                        request.schoolId(),
                        request.asker().value(),
                        request.question().addressee().name(),
                        id(request.question().person()),
                        request.question().topic(),
                        request.question().text(),
                        request.question().wishedDays(),
                        request.askedOn(),
                        request.waiting().since(),
                        request.answerBy(),
                        request.standing().status().name(),
                        helper == null ? null : id(helper.person()),
                        helper != null,
                        request.standing() instanceof Standing.Agreed(var _, var day) ? day : null,
                        request.replies().stream()
                                .map(reply -> new ConsultationRequestReply(
                                        reply.text(), reply.on(), id(reply.by().person())))
                                .toList(),
                        request.consultations()));
    }

    /** A consultation may have been held before it was asked for in writing. */
    private static int waited(ConsultationRequest request, LocalDate until) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(request.waiting().since(), until));
    }

    private static @Nullable UUID id(@Nullable StaffId person) {
        return person == null ? null : person.value();
    }
}
