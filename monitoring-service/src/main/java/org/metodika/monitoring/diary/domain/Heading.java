package org.metodika.monitoring.diary.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.ids.ProgramId;
import org.metodika.monitoring.ids.RouteId;
import org.metodika.monitoring.ids.StaffId;

/**
 * Whose entry it is; never changes.
 *
 * @param program program that it is about; null for a route
 * @param route route that it is about; null for a program
 * @param teacher author of the entry, whose program or route it is
 * @param writtenAt from then on the author may change it for a day
 */
public record Heading(
        DiaryEntryId id,
        @Nullable ProgramId program,
        @Nullable RouteId route,
        String schoolId,
        StaffId teacher,
        Instant writtenAt) {

    public Heading {
        if ((program == null) == (route == null)) {
            throw new IllegalArgumentException("An entry is about a program or a route: " + id);
        }
    }
}
