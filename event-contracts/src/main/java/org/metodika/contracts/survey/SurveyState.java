package org.metodika.contracts.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Опрос: текущее состояние. */
@Meaning("Present content of a survey, without answers")
public record SurveyState(
        @Meaning("Id of the survey") UUID surveyId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("What it is called") String title,

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

        @Meaning("What respondents read of an activity or an offer; absent otherwise") @Nullable
        String subjectTitle,

        @Meaning("DRAFT, OPEN, CLOSED or ANNULLED") String status,

        @Meaning("Day it was planned, in the time zone of the school")
        LocalDate draftedOn,

        @Meaning("Day it was opened; absent before") @Nullable
        LocalDate openedOn,

        @Meaning("Day it was closed; absent before") @Nullable
        LocalDate closedOn,

        @Meaning("How many one-time links were given out, all groups together")
        int links,

        @Meaning("Pseudonymous ids of those who were invited by name; empty for an anonymous survey")
        List<UUID> participants,

        @Meaning("Pseudonymous ids of those of them who answered")
        List<UUID> answered,

        @Meaning("Results as told at the closing; empty before and once it was annulled")
        List<SurveyGroupResult> results) {}
