package org.metodika.contracts.association;

import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Руководитель объединения остаётся. */
@Meaning("The dismissal of the head of an association was annulled: the association is led as before")
public record AssociationHeadKept(
        @Meaning("Id of the association") UUID associationId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the head") UUID headId) {}
