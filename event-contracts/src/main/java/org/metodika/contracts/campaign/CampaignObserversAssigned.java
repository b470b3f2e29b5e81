package org.metodika.contracts.campaign;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Назначены наблюдатели. */
@Meaning("Who is to observe a teacher was settled; it takes the place of what was settled before")
public record CampaignObserversAssigned(
        @Meaning("Id of the roll: the teachers of one school in a campaign")
        UUID rollId,

        @Meaning("Id of the campaign") UUID campaignId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,

        @Meaning("Who gives which sheet") List<CampaignObserver> observers,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
