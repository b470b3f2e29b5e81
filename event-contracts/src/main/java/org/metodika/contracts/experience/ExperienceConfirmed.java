package org.metodika.contracts.experience;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Представление опыта подтверждено. */
@Meaning("Somebody other than who recorded it confirmed that it was presented so")
public record ExperienceConfirmed(
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

        @Meaning("Day it was presented") LocalDate presentedOn,

        @Meaning("Elective course that it is about; absent for none") @Nullable
        UUID courseId,

        @Meaning("Offer of the catalogue of training that it is about; absent for none") @Nullable
        UUID offerId,

        @Meaning("Day it was confirmed, in the time zone of the school")
        LocalDate confirmedOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
