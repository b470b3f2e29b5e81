package org.metodika.contracts.offer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Предложение обучения опубликовано. */
@Meaning("An offer of training was published: programs may draw from it")
public record OfferPublished(
        @Meaning("Id of the offer") UUID offerId,
        @Meaning("Who gives it") UUID providerId,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
