package org.metodika.monitoring.watchrows;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.learningsession.LearningSessionCatalogue;
import org.metodika.contracts.learningsession.LearningSessionState;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Who was at a methodical event (D05): unlike a {@link PartakingRow}, of as many schools as its participants are.
 *
 * @param id of the learning session
 * @param schoolIds schools of those who were there
 * @param present those who were there
 */
@Document("session_partakings")
@CompoundIndex(def = "{'schoolIds': 1, 'heldOn': 1}")
public record SessionPartakingRow(@Id UUID id, List<String> schoolIds, LocalDate heldOn, List<Present> present) {

    private static final String ABSENT = "ABSENT";

    /** Somebody who was there. */
    public record Present(UUID teacherId, String schoolId) {}

    /** Null while nobody was there. */
    static @Nullable SessionPartakingRow of(LearningSessionState session) {
        List<Present> present = session.participants().stream()
                .filter(one -> one.presence() != null && !one.presence().equals(ABSENT))
                .map(one -> new Present(one.participantId(), one.schoolId()))
                .toList();
        LocalDate day = session.heldOn();
        return present.isEmpty() || day == null
                ? null
                : new SessionPartakingRow(
                        session.sessionId(),
                        present.stream().map(Present::schoolId).distinct().toList(),
                        day,
                        present);
    }

    /** What it is for one school. */
    public PartakingRow in(String school) {
        return new PartakingRow(
                id.toString(),
                school,
                present.stream()
                        .filter(one -> one.schoolId().equals(school))
                        .map(one -> new PartakingRow.Entry(one.teacherId(), "SESSION", heldOn, heldOn))
                        .toList());
    }

    /** Keeps the rows by following learning sessions. */
    public static StateProjection<LearningSessionState, SessionPartakingRow> projection(
            MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "session-partakings",
                LearningSessionCatalogue.LEARNING_SESSION_STATE,
                SessionPartakingRow.class,
                SessionPartakingRow::of,
                mongo,
                json);
    }
}
