package org.metodika.contracts.campaign;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Участники добавлены. */
@Meaning("Further teachers of a school take part in a campaign")
public record CampaignTeachersAdmitted(
        @Meaning("Id of the roll: the teachers of one school in a campaign")
        UUID rollId,

        @Meaning("Id of the campaign") UUID campaignId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous ids of the teachers") List<UUID> teachers,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
