package org.metodika.program.history;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Событие программы, как его помнит история.
 *
 * @param id program and sequence, which name an event as its own id does, and can be looked up without a search
 * @param eventId id of the event
 * @param type CloudEvents type, e.g. {@code org.metodika.program.approved.v1}
 * @param by staff member who caused it; null for people of the centre and for the system
 * @param trace trace of the request; events of one write share it
 * @param facts numbers, dates and codes of the event, by name
 */
@Document("program_history")
record HistoryRow(
        @Id String id,
        UUID programId,
        long sequence,
        UUID eventId,
        String type,
        Instant at,
        @Nullable UUID by,
        @Nullable String trace,
        Map<String, Object> facts) {

    static String id(UUID programId, long sequence) {
        return programId + "~" + sequence;
    }
}
