package org.metodika.contracts.association;

import java.time.LocalDate;
import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Объединение осталось без руководителя. */
@Meaning("The head of an association leaves the school")
public record AssociationVacated(
        @Meaning("Id of the association") UUID associationId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the head who leaves") UUID headId,

        @Meaning("First day without a head") LocalDate vacantSince) {}
