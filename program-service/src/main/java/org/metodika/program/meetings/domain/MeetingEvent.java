package org.metodika.program.meetings.domain;

import java.time.LocalDate;
import java.util.UUID;

/** What happens to the minutes of a meeting. */
public sealed interface MeetingEvent {

    /** Протокол внесён. */
    record Recorded(MeetingId id, String schoolId, Minutes minutes) implements MeetingEvent {}

    /** Протокол исправлен. */
    record Corrected(Minutes minutes) implements MeetingEvent {}

    /** Протокол подписан председателем. */
    record Signed(UUID chair, LocalDate on) implements MeetingEvent {}

    /** Протокол аннулирован. */
    record Annulled(LocalDate on, String reason) implements MeetingEvent {}
}
