package org.metodika.contracts.offer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Предложение обучения снято с публикации. */
@Meaning("An offer of training was withdrawn: new programs may not draw from it any more")
public record OfferWithdrawn(
        @Meaning("Id of the offer") UUID offerId,
        @Meaning("Who gives it") UUID providerId,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
