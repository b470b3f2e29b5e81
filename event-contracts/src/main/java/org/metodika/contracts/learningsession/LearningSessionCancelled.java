package org.metodika.contracts.learningsession;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Мероприятие отменено. */
@Meaning("A learning session was called off")
public record LearningSessionCancelled(
        @Meaning("Id of the learning session") UUID sessionId,

        @Meaning("School code, the key of a school everywhere; absent for a session of the municipality") @Nullable
        String schoolId,

        @Meaning("MUNICIPAL, IN_SCHOOL, OUT_OF_SCHOOL or SELF_EDUCATION")
        String setting,

        @Meaning(
                "CREATIVE_REPORT, OPEN_LESSON, ASSOCIATION_TALK, MASTER_CLASS, TEACHER_SEMINAR, EXAM_SEMINAR, OLYMPIAD_SEMINAR, SELF_STUDY or OTHER")
        String kind,

        @Meaning("Day it was called off, in its own time zone")
        LocalDate cancelledOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
