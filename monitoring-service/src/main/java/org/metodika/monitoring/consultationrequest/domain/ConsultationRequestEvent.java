package org.metodika.monitoring.consultationrequest.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.metodika.monitoring.ids.StaffId;

/** What happens to a request for a consultation. */
public sealed interface ConsultationRequestEvent {

    record Asked(ConsultationRequestId id, String schoolId, StaffId asker, Question question, Waiting waiting)
            implements ConsultationRequestEvent {}

    record Taken(Helper by, LocalDate on) implements ConsultationRequestEvent {}

    record DayAgreed(Helper by, LocalDate day) implements ConsultationRequestEvent {}

    record Answered(Reply reply) implements ConsultationRequestEvent {}

    record Held(Helper by, UUID consultation, LocalDate heldOn) implements ConsultationRequestEvent {}

    record Closed(LocalDate on, boolean answered) implements ConsultationRequestEvent {}

    record Reopened(Waiting waiting) implements ConsultationRequestEvent {}
}
