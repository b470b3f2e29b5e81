package org.metodika.contracts.trainingplan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Группа плана. */
@Meaning("A group of people who are to be trained together")
public record PlannedTraining(
        @Meaning("Id of the group") UUID groupId,

        @Meaning("Offer of the catalogue; absent where the training is not in it, or not chosen yet") @Nullable
        UUID offerId,

        @Meaning("Academic hours; absent until the training is chosen") @Nullable
        Integer hours,

        @Meaning("FULL_TIME, DISTANCE or BLENDED; absent likewise") @Nullable
        String studyForm,

        @Meaning("Quarter of the year, 1 to 4; absent likewise") @Nullable
        Integer quarter,

        @Meaning("Roubles for one person; absent likewise") @Nullable
        Integer costPerPerson,

        @Meaning("Most people of the group; absent without a limit") @Nullable
        Integer quota,

        @Meaning("Requests in it") List<UUID> requests) {}
