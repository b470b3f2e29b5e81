package org.metodika.contracts.diary;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Запись дневника ИОМ дополнена автором. */
@Meaning("The author added to an entry of the diary of a route; what was written stays")
public record RouteEntrySupplemented(
        @Meaning("Id of the entry") UUID entryId,
        @Meaning("Route that it is about") UUID routeId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher who keeps the diary")
        UUID teacherId,

        @Meaning("Day that it is about, in the time zone of the school")
        LocalDate day,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
