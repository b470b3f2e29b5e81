package org.metodika.contracts.experience;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Представление опыта аннулировано. */
@Meaning("An experience item was annulled: it was not so")
public record ExperienceAnnulled(
        @Meaning("Id of the experience item") UUID itemId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning(
                "Pseudonymous id of the teacher whose experience it is; absent for the experience of the school as a whole")
        @Nullable
        UUID teacherId,

        @Meaning(
                "SEMINAR, MASTER_CLASS, OPEN_LESSON, CREATIVE_REPORT, ASSOCIATION_TALK, INTERNSHIP, CONFERENCE, PUBLICATION or OTHER")
        String kind,

        @Meaning("SCHOOL, MUNICIPAL, REGIONAL, FEDERAL or INTERNATIONAL")
        String level,

        @Meaning("Day it was annulled, in the time zone of the school")
        LocalDate annulledOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
