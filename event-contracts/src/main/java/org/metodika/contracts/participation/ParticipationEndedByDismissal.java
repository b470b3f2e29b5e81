package org.metodika.contracts.participation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Участие не состоится: педагог уволен. */
@Meaning("A participation was withdrawn because the teacher has left the school before taking part")
public record ParticipationEndedByDismissal(
        @Meaning("Id of the participation") UUID participationId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher who was to take part")
        UUID teacherId,

        @Meaning("CONTEST, FESTIVAL or CAMPAIGN") String kind,

        @Meaning("SCHOOL, MUNICIPAL, REGIONAL, FEDERAL or INTERNATIONAL")
        String level,

        @Meaning("Day after the last working day or later") LocalDate endedOn,

        @Meaning("Pseudonymous id of the staff member who helps; absent where nobody of the school does") @Nullable
        UUID helperId,

        @Meaning("Individual support within which help is given; absent where there is none") @Nullable
        UUID supportId) {}
