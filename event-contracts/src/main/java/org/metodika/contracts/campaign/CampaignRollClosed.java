package org.metodika.contracts.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Итоги кампании в организации. */
@Meaning("What became of the assessments of a school when the campaign was closed")
public record CampaignRollClosed(
        @Meaning("Id of the roll: the teachers of one school in a campaign")
        UUID rollId,

        @Meaning("Id of the campaign") UUID campaignId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Day in the time zone of the school") LocalDate closedOn,

        @Meaning("Teachers whose assessment was closed with a result")
        List<UUID> assessed,

        @Meaning("Assessments that have something, but not what a result needs; they stay open")
        List<CampaignGap> gaps,

        @Meaning("Teachers about whom there was nothing; their assessments were annulled")
        List<UUID> unanswered) {}
