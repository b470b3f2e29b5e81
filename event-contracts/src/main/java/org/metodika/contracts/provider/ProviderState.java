package org.metodika.contracts.provider;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Организатор обучения: текущее состояние. */
@Meaning("Present content of a provider of training")
public record ProviderState(
        @Meaning("Id of the provider") UUID providerId,
        @Meaning("Official short name") String name,

        @Meaning("INSTITUTE, COLLEGE, UNIVERSITY, CENTRE, SCHOOL or OTHER (B34)")
        String kind,

        @Meaning("Mean of the newest rating of each source, 1 to 5; absent where there is no rating") @Nullable
        Double quality,

        @Meaning("How many sources the quality is made of") int sources) {}
