package org.metodika.contracts.learningsession;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;
import org.metodika.contracts.program.CompetenceCode;

/** Мероприятие проведено. */
@Meaning("A learning session took place")
public record LearningSessionHeld(
        @Meaning("Id of the learning session") UUID sessionId,

        @Meaning("School code, the key of a school everywhere; absent for a session of the municipality") @Nullable
        String schoolId,

        @Meaning("MUNICIPAL, IN_SCHOOL, OUT_OF_SCHOOL or SELF_EDUCATION")
        String setting,

        @Meaning(
                "CREATIVE_REPORT, OPEN_LESSON, ASSOCIATION_TALK, MASTER_CLASS, TEACHER_SEMINAR, EXAM_SEMINAR, OLYMPIAD_SEMINAR, SELF_STUDY or OTHER")
        String kind,

        @Meaning("Day it is held, in its own time zone") LocalDate heldOn,

        @Meaning("Academic hours") int hours,

        @Meaning("Year of the municipal plan it carries out; absent for none") @Nullable
        Integer planYear,

        @Meaning("Item of that plan; absent for none") @Nullable
        UUID planItemId,

        @Meaning("Difficulties that it addresses (E15)") List<CompetenceCode> difficulties,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
