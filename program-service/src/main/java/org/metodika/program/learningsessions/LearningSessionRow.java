package org.metodika.program.learningsessions;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.learningsession.LearningSessionState;
import org.metodika.contracts.learningsession.SessionParticipant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Строка расписания мероприятий.
 *
 * @param position where the schedule goes on: by day, those without a day last
 * @param schoolId school code; empty for the municipality
 * @param heldOn day; null while it is put off until one is found
 * @param people leaders and participants
 * @param registered how many participants there are
 * @param attended who was there
 * @param difficulties {@code dictionary/code} of each that it addresses
 */
@Document("learning_session_rows")
@CompoundIndex(def = "{'schoolId': 1, 'position': 1}")
@CompoundIndex(def = "{'people': 1, 'position': 1}")
@CompoundIndex(def = "{'associationId': 1, 'position': 1}")
record LearningSessionRow(
        @Id UUID id,
        @Indexed String position,
        String schoolId,
        String status,
        String title,
        String setting,
        String kind,
        @Nullable String forum,
        @Nullable String workLine,
        @Nullable String organiser,
        @Nullable LocalDate heldOn,
        @Nullable String startsAt,
        String timeZone,
        @Nullable String place,
        int hours,
        List<UUID> leaderIds,
        @Nullable String guests,
        @Nullable UUID associationId,
        @Nullable Integer planYear,
        @Indexed(sparse = true) @Nullable UUID planItemId,
        @Nullable Integer places,
        List<UUID> people,
        int registered,
        List<UUID> attended,
        List<String> difficulties) {

    /** School code of the rows of the municipality. */
    static final String MUNICIPALITY = "";

    /** Sorts behind every day. */
    private static final String NO_DAY = "9999-12-31";

    static LearningSessionRow of(LearningSessionState session) {
        LocalDate day = session.heldOn();
        return new LearningSessionRow(
                session.sessionId(),
                (day == null ? NO_DAY : day.toString()) + "~" + session.sessionId(),
                Objects.requireNonNullElse(session.schoolId(), MUNICIPALITY),
                session.status(),
                session.title(),
                session.setting(),
                session.kind(),
                session.forum(),
                session.workLine(),
                session.organiser(),
                day,
                session.startsAt(),
                session.timeZone(),
                session.place(),
                session.hours(),
                session.leaderIds(),
                session.guests(),
                session.associationId(),
                session.planYear(),
                session.planItemId(),
                session.places(),
                Stream.concat(
                                session.leaderIds().stream(),
                                session.participants().stream().map(SessionParticipant::participantId))
                        .distinct()
                        .toList(),
                session.participants().size(),
                session.participants().stream()
                        .filter(one -> one.presence() != null && Presence.valueOf(one.presence()) != Presence.ABSENT)
                        .map(SessionParticipant::participantId)
                        .toList(),
                session.difficulties().stream()
                        .map(one -> new Difficulty(one.dictionary(), one.code()).key())
                        .toList());
    }

    @Nullable
    String schoolOrNull() {
        return schoolId.equals(MUNICIPALITY) ? null : schoolId;
    }
}
