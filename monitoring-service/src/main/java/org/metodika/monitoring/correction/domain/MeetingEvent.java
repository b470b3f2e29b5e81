package org.metodika.monitoring.correction.domain;

/** What happens to a record of a meeting. */
public sealed interface MeetingEvent {

    record Recorded(MeetingId id, String schoolId, Minutes minutes) implements MeetingEvent {}

    record Annulled(Annulment annulment) implements MeetingEvent {}
}
