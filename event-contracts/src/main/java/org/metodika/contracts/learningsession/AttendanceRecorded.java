package org.metodika.contracts.learningsession;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;
import org.metodika.contracts.program.CompetenceCode;

/** Отмечено участие. */
@Meaning("It was recorded, or put right, who was at a learning session")
public record AttendanceRecorded(
        @Meaning("Id of the learning session") UUID sessionId,

        @Meaning("School code, the key of a school everywhere; absent for a session of the municipality") @Nullable
        String schoolId,

        @Meaning(
                "CREATIVE_REPORT, OPEN_LESSON, ASSOCIATION_TALK, MASTER_CLASS, TEACHER_SEMINAR, EXAM_SEMINAR, OLYMPIAD_SEMINAR, SELF_STUDY or OTHER")
        String kind,

        @Meaning("Day it is held, in its own time zone") LocalDate heldOn,

        @Meaning("Academic hours") int hours,

        @Meaning("Difficulties that it addresses (E15)") List<CompetenceCode> difficulties,

        @Meaning("Those marked now") List<SessionMark> marks,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
