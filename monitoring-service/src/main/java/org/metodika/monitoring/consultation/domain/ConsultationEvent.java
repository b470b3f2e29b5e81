package org.metodika.monitoring.consultation.domain;

/** What happens to an entry of the log. */
public sealed interface ConsultationEvent {

    record Recorded(ConsultationId id, Parties parties, Subject subject) implements ConsultationEvent {}

    record Annulled(Annulment annulment) implements ConsultationEvent {}
}
