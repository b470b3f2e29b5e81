package org.metodika.contracts.association;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Методическое объединение: текущее состояние. */
@Meaning(
        "Present content of an association. Who belongs to it is a fact of the members: whose association head is its head")
public record AssociationState(
        @Meaning("Id of the association") UUID associationId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Name of the association") String name,

        @Meaning("Subject area, e.g. mathematics and informatics")
        String subjectArea,

        @Meaning("Pseudonymous id of the staff member who heads it")
        UUID headId,

        @Meaning("First day without a head; absent while there is one") @Nullable
        LocalDate vacantSince,

        @Meaning("Head whom the members are leaving; absent when all have followed") @Nullable
        UUID formerHeadId,

        @Meaning("Day on which it was dissolved; absent while it exists") @Nullable
        LocalDate dissolvedOn,

        @Meaning("Why it was dissolved") @Nullable String dissolvedBecause) {}
