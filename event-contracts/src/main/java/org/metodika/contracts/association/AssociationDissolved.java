package org.metodika.contracts.association;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Объединение расформировано. */
@Meaning("An association was dissolved; members that were left belong to none")
public record AssociationDissolved(
        @Meaning("Id of the association") UUID associationId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of its last head") UUID headId,

        @Meaning("Day of it") LocalDate dissolvedOn,

        @Meaning("Staff member who recorded it; absent for people outside the schools") @Nullable
        UUID by) {}
