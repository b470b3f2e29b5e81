package org.metodika.contracts.association;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Объединение передано другому руководителю. */
@Meaning(
        "An association was handed over to another head; its members follow, each by an event of their own. The same head twice: whoever had left leads it again")
public record AssociationHandedOver(
        @Meaning("Id of the association") UUID associationId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the head until now") UUID formerHeadId,

        @Meaning("Pseudonymous id of the new head") UUID headId,

        @Meaning("Staff member who recorded it; absent for people outside the schools") @Nullable
        UUID by) {}
