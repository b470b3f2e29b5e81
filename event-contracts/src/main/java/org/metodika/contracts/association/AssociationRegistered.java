package org.metodika.contracts.association;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Методическое объединение внесено в реестр. */
@Meaning("A methodical association of a school was entered in the register")
public record AssociationRegistered(
        @Meaning("Id of the association") UUID associationId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Subject area, e.g. mathematics and informatics")
        String subjectArea,

        @Meaning("Pseudonymous id of the staff member who heads it")
        UUID headId,

        @Meaning("Staff member who recorded it; absent for people outside the schools") @Nullable
        UUID by) {}
