package org.metodika.contracts.route;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Маршрут закрыт. */
@Meaning("A route came to its end")
public record RouteClosed(
        @Meaning("Id of the route") UUID routeId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher") UUID teacherId,
        @Meaning("Pseudonymous id of the mentor") @Nullable UUID mentorId,
        @Meaning("THEORETICAL or PRACTICAL (C10)") @Nullable String dominant,
        @Meaning("IN_SCHOOL or OUTSIDE (C10)") @Nullable String place,

        @Meaning("Kinds of help, codes: PEDAGOGICAL, PSYCHOLOGICAL, METHODICAL, SOCIAL, OTHER (C02)")
        List<String> help,

        @Meaning("Deficits that the route is for") List<UUID> deficits,
        @Meaning("Planned checkpoints (C12)") int checkpoints,
        @Meaning("Day of the end") LocalDate closedOn,
        @Meaning("COMPLETED, GIVEN_UP or DISMISSAL") String ground,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
