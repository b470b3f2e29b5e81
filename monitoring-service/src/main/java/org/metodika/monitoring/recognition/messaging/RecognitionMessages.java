package org.metodika.monitoring.recognition.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.recognition.RecognitionAnnulled;
import org.metodika.contracts.recognition.RecognitionCatalogue;
import org.metodika.contracts.recognition.RecognitionGiven;
import org.metodika.contracts.recognition.RecognitionState;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.monitoring.recognition.domain.Recognition;
import org.metodika.monitoring.recognition.domain.RecognitionEvent;

/** Events of rewards as messages of the contract; words stay in the state. */
public final class RecognitionMessages implements AggregateMessages<Recognition, RecognitionEvent> {

    @Override
    public Message<?> event(Recognition after, RecognitionEvent event, @Nullable UUID by) {
        UUID id = after.id().value();
        String school = after.schoolId();
        UUID person = after.person().value();
        String kind = after.kind().name();
        return switch (event) {
            case RecognitionEvent.Given _ ->
                new Message<>(
                        RecognitionCatalogue.RECOGNITION_GIVEN,
                        new RecognitionGiven(id, school, person, kind, after.givenOn(), by));
            case RecognitionEvent.Annulled _ ->
                new Message<>(
                        RecognitionCatalogue.RECOGNITION_ANNULLED,
                        new RecognitionAnnulled(id, school, person, kind, after.givenOn(), by));
        };
    }

    @Override
    public Message<?> state(Recognition reward) {
        return new Message<>(
                RecognitionCatalogue.RECOGNITION_STATE,
                new RecognitionState(
                        reward.id().value(),
                        reward.schoolId(),
                        reward.person().value(),
                        reward.kind().name(),
                        reward.ground(),
                        reward.givenOn(),
                        reward.annulled() != null));
    }
}
