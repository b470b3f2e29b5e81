package org.metodika.contracts.association;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Сведения об объединении изменены. */
@Meaning("Name or subject area of an association changed")
public record AssociationChanged(
        @Meaning("Id of the association") UUID associationId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Subject area, e.g. mathematics and informatics")
        String subjectArea,

        @Meaning("Staff member who recorded it; absent for people outside the schools") @Nullable
        UUID by) {}
