package org.metodika.contracts.association;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Состав объединения перешёл. */
@Meaning("All members of an association have followed a handing over or a dissolution")
public record AssociationMembersMoved(
        @Meaning("Id of the association") UUID associationId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the head whom they left")
        UUID formerHeadId,

        @Meaning("Pseudonymous id of the head whom they have now; absent after a dissolution") @Nullable
        UUID headId) {}
