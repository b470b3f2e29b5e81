package org.metodika.contracts.campaign;

import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Приглашение. */
@Meaning("An invitation of one teacher")
public record CampaignInvitation(
        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,

        @Meaning("Id of the assessment that waits for answers")
        UUID assessmentId) {}
