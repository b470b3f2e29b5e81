package org.metodika.contracts.provider;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Организатор обучения получил оценку качества. */
@Meaning("A rating of the quality of a provider was recorded (B34)")
public record ProviderRated(
        @Meaning("Id of the provider") UUID providerId,
        @Meaning("Id of the rating") UUID ratingId,
        @Meaning("1 to 5, 5 is best") int value,
        @Meaning("Day of the rating") LocalDate ratedOn,

        @Meaning("Quality after it: mean of the newest rating of each source, 1 to 5")
        double quality,

        @Meaning("How many sources the quality is made of") int sources,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
