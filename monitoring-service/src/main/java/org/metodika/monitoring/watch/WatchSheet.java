package org.metodika.monitoring.watch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The watch lists of one school, in one document.
 *
 * @param id school code
 * @param count number of the count that made it; whoever began to count before it was written must not write any more
 * @param version changes with what the lists say
 * @param on day of the school that it was counted for
 */
@Document("watch_lists")
record WatchSheet(@Id String id, long count, long version, LocalDate on, WatchContent content) {

    /** What comes after {@code present}; null where there is none yet. */
    static WatchSheet after(@Nullable WatchSheet present, String school, LocalDate on, WatchContent content) {
        if (present == null) {
            return new WatchSheet(school, 1, 1, on, content);
        }
        boolean same = present.on().equals(on) && present.content().equals(content);
        return new WatchSheet(
                school, present.count() + 1, same ? present.version() : present.version() + 1, on, content);
    }
}
