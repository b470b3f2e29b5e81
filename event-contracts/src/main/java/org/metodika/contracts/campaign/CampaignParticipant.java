package org.metodika.contracts.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Участник кампании. */
@Meaning("A teacher in a campaign")
public record CampaignParticipant(
        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,

        @Meaning("PENDING, INVITED, LEFT_OUT, ASSESSED, INCOMPLETE or UNANSWERED")
        String standing,

        @Meaning("Id of the assessment; absent before the invitation") @Nullable
        UUID assessmentId,

        @Meaning("Day of the invitation") @Nullable LocalDate invitedOn,

        @Meaning("Day of the last reminder") @Nullable LocalDate remindedOn,

        @Meaning("Why the teacher is left out: DISMISSED, ASSESSED_ELSEWHERE or DECISION") @Nullable
        String ground,

        @Meaning("What an incomplete assessment lacks: SOURCES or CRITERIA") @Nullable
        String missing,

        @Meaning("Codes of the criteria without an answer, where those are missing")
        List<String> criteria,

        @Meaning("Who gives which sheet") List<CampaignObserver> observers) {}
