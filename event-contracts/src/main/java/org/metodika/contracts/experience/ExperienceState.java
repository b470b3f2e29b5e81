package org.metodika.contracts.experience;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Представление опыта: текущее содержание. */
@Meaning("Present content of an experience item, with free text: for services only")
public record ExperienceState(
        @Meaning("Id of the experience item") UUID itemId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning(
                "Pseudonymous id of the teacher whose experience it is; absent for the experience of the school as a whole")
        @Nullable
        UUID teacherId,

        @Meaning("What was presented") String title,

        @Meaning(
                "SEMINAR, MASTER_CLASS, OPEN_LESSON, CREATIVE_REPORT, ASSOCIATION_TALK, INTERNSHIP, CONFERENCE, PUBLICATION or OTHER")
        String kind,

        @Meaning("SCHOOL, MUNICIPAL, REGIONAL, FEDERAL or INTERNATIONAL")
        String level,

        @Meaning("Where: event, or edition of a publication")
        String place,

        @Meaning("Day it was presented") LocalDate presentedOn,

        @Meaning("What the experience is; absent where nothing was written") @Nullable
        String summary,

        @Meaning("Elective course that it is about; absent for none") @Nullable
        UUID courseId,

        @Meaning("Offer of the catalogue of training that it is about; absent for none") @Nullable
        UUID offerId,

        @Meaning("RECORDED, CONFIRMED or ANNULLED") String status,

        @Meaning("Day it was confirmed; absent before") @Nullable
        LocalDate confirmedOn,

        @Meaning("Why it was annulled; absent unless it was") @Nullable
        String annulledBecause) {}
