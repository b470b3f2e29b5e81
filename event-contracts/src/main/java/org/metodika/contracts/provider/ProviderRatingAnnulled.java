package org.metodika.contracts.provider;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Оценка качества организатора обучения аннулирована. */
@Meaning("A rating of a provider was annulled, since it had been recorded by mistake")
public record ProviderRatingAnnulled(
        @Meaning("Id of the provider") UUID providerId,
        @Meaning("Id of the rating") UUID ratingId,

        @Meaning("Quality after it: mean of the newest rating of each source, 1 to 5; absent where no rating is left")
        @Nullable
        Double quality,

        @Meaning("How many sources the quality is made of") int sources,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
