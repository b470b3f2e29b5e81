package org.metodika.monitoring.daylist;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of a read model that is listed by a day. */
public interface DayRow {

    UUID id();

    /** Day by which it is listed, in the time zone of the school. */
    LocalDate date();

    /** Last day on which a schedule finds nothing new about it; null where there is nothing to find any more. */
    default @Nullable LocalDate watched() {
        return null;
    }
}
