package org.metodika.contracts.trainingplan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Группа плана: текущее содержание. */
@Meaning("A group of a plan with its texts")
public record PlanGroupState(
        @Meaning("Id of the group") UUID groupId,
        @Meaning("Topic") String topic,

        @Meaning("Offer of the catalogue; absent where the training is not in it, or not chosen yet") @Nullable
        UUID offerId,

        @Meaning("Who trains; absent until the training is chosen") @Nullable
        String provider,

        @Meaning("Title of the training; absent likewise") @Nullable
        String title,

        @Meaning("Academic hours; absent likewise") @Nullable
        Integer hours,

        @Meaning("FULL_TIME, DISTANCE or BLENDED; absent likewise") @Nullable
        String studyForm,

        @Meaning("Quarter of the year, 1 to 4; absent likewise") @Nullable
        Integer quarter,

        @Meaning("Roubles for one person; absent likewise") @Nullable
        Integer costPerPerson,

        @Meaning("Most people of the group; absent without a limit") @Nullable
        Integer quota,

        @Meaning("Most people of each school; schools without a limit are not there")
        List<SchoolPlaces> schoolQuotas,

        @Meaning("Requests in it") List<UUID> requests,

        @Meaning("Last day of the training; absent until it was carried out") @Nullable
        LocalDate carriedOutOn,

        @Meaning("Requests whose teachers were trained") List<UUID> trained,

        @Meaning("What it cost in all, in roubles; absent likewise") @Nullable
        Integer spent,

        @Meaning("Why the others were not trained") @Nullable
        String missedBecause) {}
