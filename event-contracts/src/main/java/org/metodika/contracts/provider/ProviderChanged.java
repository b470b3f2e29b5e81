package org.metodika.contracts.provider;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Сведения об организаторе обучения изменены. */
@Meaning("Facts of a provider of training changed; carries those that say nothing of a name")
public record ProviderChanged(
        @Meaning("Id of the provider") UUID providerId,

        @Meaning("INSTITUTE, COLLEGE, UNIVERSITY, CENTRE, SCHOOL or OTHER (B34)")
        String kind,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
