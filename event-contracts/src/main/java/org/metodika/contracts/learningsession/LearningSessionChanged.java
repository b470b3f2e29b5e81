package org.metodika.contracts.learningsession;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;
import org.metodika.contracts.program.CompetenceCode;

/** Изменены сведения о мероприятии. */
@Meaning("What a planned learning session is about was changed; not its day")
public record LearningSessionChanged(
        @Meaning("Id of the learning session") UUID sessionId,

        @Meaning("School code, the key of a school everywhere; absent for a session of the municipality") @Nullable
        String schoolId,

        @Meaning("MUNICIPAL, IN_SCHOOL, OUT_OF_SCHOOL or SELF_EDUCATION")
        String setting,

        @Meaning(
                "CREATIVE_REPORT, OPEN_LESSON, ASSOCIATION_TALK, MASTER_CLASS, TEACHER_SEMINAR, EXAM_SEMINAR, OLYMPIAD_SEMINAR, SELF_STUDY or OTHER")
        String kind,

        @Meaning(
                "Of what in the municipality it is a part: GROWTH_SCHOOL, DISTRICT_ASSOCIATION or ASSOCIATION; absent otherwise")
        @Nullable
        String forum,

        @Meaning(
                "Line of methodical work (D11, D12): PSYCHOLOGICAL_PEDAGOGICAL, ASSESSMENT_ANALYSIS, INFORMATION or COURSES; absent for none")
        @Nullable
        String workLine,

        @Meaning("Day it is to be held, in its own time zone; absent while it is put off until one is found") @Nullable
        LocalDate heldOn,

        @Meaning("Academic hours") int hours,

        @Meaning("Pseudonymous ids of staff members who lead it or speak")
        List<UUID> leaderIds,

        @Meaning("Methodical association it belongs to; absent for none") @Nullable
        UUID associationId,

        @Meaning("Year of the municipal plan it carries out; absent for none") @Nullable
        Integer planYear,

        @Meaning("Item of that plan; absent for none") @Nullable
        UUID planItemId,

        @Meaning("Difficulties that it addresses (E15)") List<CompetenceCode> difficulties,

        @Meaning("Most participants; absent where there is no limit of its own") @Nullable
        Integer places,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
