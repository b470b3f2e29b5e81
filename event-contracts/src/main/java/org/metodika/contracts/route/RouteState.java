package org.metodika.contracts.route;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Индивидуальный образовательный маршрут: текущее содержание. */
@Meaning("Present content of a route, with free text: for services only")
public record RouteState(
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
        @Meaning("Topic of the route") String title,
        @Meaning("What it is based on") RouteBasis basis,
        @Meaning("Planned checkpoints") List<RouteCheckpoint> checkpoints,
        @Meaning("Conclusion that asked for it") @Nullable UUID conclusionId,
        @Meaning("Day of the draft") LocalDate draftedOn,
        @Meaning("Counts the changes") int revision,
        @Meaning("DRAFT, AGREED or CLOSED") String status,
        @Meaning("Day of the agreement") @Nullable LocalDate agreedOn,
        @Meaning("Day of the end") @Nullable LocalDate closedOn,

        @Meaning("COMPLETED, GIVEN_UP or DISMISSAL") @Nullable
        String ground,

        @Meaning("What came of it") @Nullable String result) {}
