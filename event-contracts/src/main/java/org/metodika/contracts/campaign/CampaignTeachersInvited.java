package org.metodika.contracts.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Педагоги приглашены. */
@Meaning("Assessments of these teachers were opened: they are asked for their answers")
public record CampaignTeachersInvited(
        @Meaning("Id of the roll: the teachers of one school in a campaign")
        UUID rollId,

        @Meaning("Id of the campaign") UUID campaignId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Day of the invitation, in the time zone of the school")
        LocalDate invitedOn,

        @Meaning("Last day on which answers are accepted, in the time zone of each school")
        LocalDate lastDay,

        @Meaning("One per teacher") List<CampaignInvitation> invitations) {}
