package org.metodika.monitoring.individualplan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What is known here of a route (ИОМ), a little behind the route itself.
 *
 * @param status DRAFT, AGREED or CLOSED
 * @param agreedOn null where it never was
 * @param closedOn null while it goes on
 */
@Document("known_routes")
@CompoundIndex(name = "mentor", def = "{'schoolId': 1, 'mentorId': 1}")
public record KnownRoute(
        @Id UUID id,
        String schoolId,
        UUID teacherId,
        @Nullable UUID mentorId,
        String status,
        LocalDate draftedOn,
        @Nullable LocalDate agreedOn,
        @Nullable LocalDate closedOn) {}
