package org.metodika.monitoring.consultation.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.consultation.ConsultationAnnulled;
import org.metodika.contracts.consultation.ConsultationCatalogue;
import org.metodika.contracts.consultation.ConsultationRecorded;
import org.metodika.contracts.consultation.ConsultationState;
import org.metodika.kit.domain.Id;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.monitoring.consultation.domain.Annulment;
import org.metodika.monitoring.consultation.domain.Consultation;
import org.metodika.monitoring.consultation.domain.ConsultationEvent;
import org.metodika.monitoring.consultation.domain.Parties;
import org.metodika.monitoring.consultation.domain.Subject;
import org.metodika.monitoring.consultation.domain.SupportLine;

/** Events of the log of consultations as messages of the contract; events carry no words, the state does. */
public final class ConsultationMessages implements AggregateMessages<Consultation, ConsultationEvent> {

    @Override
    public Message<?> event(Consultation after, ConsultationEvent event, @Nullable UUID by) {
        UUID id = after.id().value();
        Parties parties = after.parties();
        Subject subject = after.subject();
        return switch (event) {
            case ConsultationEvent.Recorded _ ->
                new Message<>(
                        ConsultationCatalogue.CONSULTATION_RECORDED,
                        new ConsultationRecorded(
                                id,
                                parties.schoolId(),
                                parties.teacher().value(),
                                value(parties.consultant()),
                                value(parties.program()),
                                subject.heldOn(),
                                subject.minutes(),
                                name(subject.line()),
                                by));
            case ConsultationEvent.Annulled _ ->
                new Message<>(
                        ConsultationCatalogue.CONSULTATION_ANNULLED,
                        new ConsultationAnnulled(
                                id,
                                parties.schoolId(),
                                parties.teacher().value(),
                                value(parties.consultant()),
                                value(parties.program()),
                                subject.heldOn(),
                                subject.minutes(),
                                name(subject.line()),
                                by));
        };
    }

    @Override
    public Message<?> state(Consultation consultation) {
        Parties parties = consultation.parties();
        Subject subject = consultation.subject();
        Annulment annulment = consultation.annulment();
        return new Message<>(
                ConsultationCatalogue.CONSULTATION_STATE,
                new ConsultationState(
                        consultation.id().value(),
                        parties.schoolId(),
                        parties.teacher().value(),
                        value(parties.consultant()),
                        value(parties.program()),
                        subject.heldOn(),
                        subject.minutes(),
                        name(subject.line()),
                        subject.topic(),
                        subject.outcome(),
                        annulment == null ? null : annulment.reason()));
    }

    private static @Nullable UUID value(@Nullable Id id) {
        return id == null ? null : id.value();
    }

    private static @Nullable String name(@Nullable SupportLine line) {
        return line == null ? null : line.name();
    }
}
