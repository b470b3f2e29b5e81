package org.metodika.contracts.feedback;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Обратная связь по ИОП или ИОМ «учитель – наставник – методист»: текущее состояние. */
@Meaning(
        "The talk of teacher, mentor and methodist on a program or a route as it is now; what they wrote stays in the service")
public record FeedbackStateOfPlan(
        @Meaning("Program that the talk is about; absent for a route") @Nullable
        UUID programId,

        @Meaning("Route that the talk is about; absent for a program") @Nullable
        UUID routeId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("How many messages there are") int messages,
        @Meaning("When the last one was written") Instant lastAt,

        @Meaning("For whom its author spoke: TEACHER, MENTOR or METHODIST")
        String lastParty,

        @Meaning("Pseudonymous id of its author; absent for people outside the schools") @Nullable
        UUID lastBy,

        @Meaning("Who has read up to where") List<FeedbackMark> marks) {}
