package org.metodika.monitoring.recognition.domain;

import java.time.LocalDate;
import org.metodika.monitoring.ids.StaffId;

/** What happens to a record of a reward. */
public sealed interface RecognitionEvent {

    record Given(
            RecognitionId id, String schoolId, StaffId person, RecognitionKind kind, String ground, LocalDate givenOn)
            implements RecognitionEvent {}

    record Annulled(Annulment annulment) implements RecognitionEvent {}
}
