package org.metodika.contracts.provider;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Организатор обучения внесён в каталог. */
@Meaning("A provider of training entered the catalogue")
public record ProviderRegistered(
        @Meaning("Id of the provider") UUID providerId,

        @Meaning("INSTITUTE, COLLEGE, UNIVERSITY, CENTRE, SCHOOL or OTHER (B34)")
        String kind,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
