package org.metodika.contracts.research;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Предложение, каким оно было в день сравнения. */
@Meaning("An offer as it was on the day of the comparison")
public record ComparedOffer(
        @Meaning("Id of the offer") UUID offerId,
        @Meaning("What it was called") String title,
        @Meaning("Name of the provider") String providerName,

        @Meaning("Price for one person in roubles; 0 is free")
        int price,

        @Meaning("Academic hours") int hours,

        @Meaning("Quality of the provider, 1 to 5; absent where there was no rating") @Nullable
        Double quality) {}
