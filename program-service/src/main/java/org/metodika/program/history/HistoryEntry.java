package org.metodika.program.history;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a program.
 *
 * @param id id of the event
 * @param sequence number of the event within the program, from 1
 * @param type CloudEvents type, as in the topics
 * @param by staff member who caused it; absent for people of the centre and for the system
 * @param what a sentence in the language of the caller
 * @param facts numbers, dates and codes of the event; of a list its length
 */
record HistoryEntry(
        UUID id,
        long sequence,
        Instant at,
        String type,
        @Nullable ByView by,
        String what,
        Map<String, Object> facts) {

    /** Somebody of the school; the name is absent while the directory does not know the person. */
    record ByView(UUID id, @Nullable String name) {

        static @Nullable ByView of(@Nullable UUID id, Map<UUID, String> names) {
            return id == null ? null : new ByView(id, names.get(id));
        }
    }

    /**
     * What another one changed since a caller read the program; member {@code changes} of the problem {@code stale-version}.
     *
     * @param by absent for people of the centre and for the system
     * @param what a sentence in the language of the caller
     * @param version version that the change made
     */
    record ChangeView(Instant at, @Nullable ByView by, String what, long version) {}
}
