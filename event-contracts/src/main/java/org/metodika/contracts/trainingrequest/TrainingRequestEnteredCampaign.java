package org.metodika.contracts.trainingrequest;

import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Запрос вошёл в кампанию. */
@Meaning("A request that a conclusion made belongs to the formation campaign that was open then (E06)")
public record TrainingRequestEnteredCampaign(
        @Meaning("Id of the request") UUID requestId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher who needs training")
        UUID teacherId,

        @Meaning("Year of the formation campaign that it belongs to")
        int campaign) {}
