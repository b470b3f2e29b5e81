package org.metodika.contracts.participation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Участие: текущее содержание. */
@Meaning("Present content of a participation, with free text: for services only")
public record ParticipationState(
        @Meaning("Id of the participation") UUID participationId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher who takes part")
        UUID teacherId,

        @Meaning("Name of the contest, the festival or the campaign")
        String event,

        @Meaning("CONTEST, FESTIVAL or CAMPAIGN") String kind,

        @Meaning("SCHOOL, MUNICIPAL, REGIONAL, FEDERAL or INTERNATIONAL")
        String level,

        @Meaning("Stage, as it is called") @Nullable String stage,
        @Meaning("First day of the stage") LocalDate startsOn,

        @Meaning("Last day of the stage; absent where it is not known") @Nullable
        LocalDate endsOn,

        @Meaning("Help that is given") @Nullable String help,

        @Meaning("Pseudonymous id of the staff member who helps; absent where nobody of the school does") @Nullable
        UUID helperId,

        @Meaning("Individual support within which help is given; absent where there is none") @Nullable
        UUID supportId,

        @Meaning("PLANNED, TOOK_PART, FINISHED or WITHDRAWN")
        String status,

        @Meaning("Day the teacher took part") @Nullable LocalDate tookPartOn,

        @Meaning("PARTICIPANT, LAUREATE, PRIZE_WINNER or WINNER") @Nullable
        String result,

        @Meaning("Day of the result") @Nullable LocalDate resultOn,

        @Meaning("Number of the diploma or the certificate") @Nullable
        String evidence,

        @Meaning("Day it was given up") @Nullable LocalDate withdrawnOn,
        @Meaning("Why it was given up") @Nullable String reason) {}
