package org.metodika.monitoring.watch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How the watch lists of a school stand: small, so that all of them can be read each second.
 *
 * @param id school code
 * @param changes how often something of the school was written that its lists are counted from
 * @param counted up to which of these changes the lists were counted; null where they never were
 * @param count number of the count, as in the lists
 * @param version version of the lists
 * @param on day the lists were counted for
 * @param counts how many entries they have
 */
@Document("watch_marks")
record WatchMark(
        @Id String id,
        @Nullable Long changes,
        @Nullable Long counted,
        @Nullable Long count,
        @Nullable Long version,
        @Nullable LocalDate on,
        @Nullable WatchCounts counts) {

    /** Changes that are known now. */
    long known() {
        return changes == null ? 0 : changes;
    }

    /** Whether the lists are to be counted: rows were written since, or another day has begun. */
    boolean isDue(LocalDate today) {
        return counted == null || counted < known() || !today.equals(on);
    }
}
