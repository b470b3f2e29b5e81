package org.metodika.contracts.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Опрос задуман. */
@Meaning("A survey was planned")
public record SurveyDrafted(
        @Meaning("Id of the survey") UUID surveyId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("TEACHERS_WORK, SATISFACTION, FEEDBACK, REQUESTS or FREE_MICROPHONE")
        String purpose,

        @Meaning("ANONYMOUS or NAMED") String mode,

        @Meaning("QUESTIONNAIRE, OBSERVATION or INTERVIEW (A29)")
        String method,

        @Meaning("Form of feedback (C18): INDIVIDUAL_INTERVIEW, GROUP_INTERVIEW, FREE_MICROPHONE or QUESTIONNAIRE;"
                + " absent where it is none")
        @Nullable
        String form,

        @Meaning("TEACHER, ACTIVITY, OFFER or SCHOOL") String subjectKind,

        @Meaning("Pseudonymous id of the teacher, or id of the activity or the offer; absent for the school") @Nullable
        UUID subjectId,

        @Meaning("Groups that are asked (C30): PUPILS, CLASS_TEACHERS, PARENTS, PSYCHOLOGISTS, TEACHERS, PARTNERS,"
                + " OTHERS")
        List<String> groups,

        @Meaning("Code of the instrument") String instrumentId,
        @Meaning("Version of the instrument, from 1") int instrumentVersion,

        @Meaning("First day of answers, in the time zone of the school")
        LocalDate firstDay,

        @Meaning("Last day of answers") LocalDate lastDay,

        @Meaning("The survey this one is compared with (C26); absent where there is none") @Nullable
        UUID earlierWaveId,

        @Meaning("Pseudonymous id of the staff member who did it; absent for people outside the schools and for the"
                + " system")
        @Nullable
        UUID by) {}
