package org.metodika.contracts.document;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Документ аннулирован. */
@Meaning("A registered document was withdrawn; its number is not given again")
public record DocumentAnnulled(
        @Meaning("Id of the document") UUID documentId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Code of the kind of document") String type,
        @Meaning("Kind of what it was printed of") String subject,
        @Meaning("Id of what it was printed of") String subjectId,

        @Meaning("Day it was annulled, in the time zone of the school")
        LocalDate annulledOn,

        @Meaning("Pseudonymous id of the staff member who did it; absent for people outside the schools") @Nullable
        UUID by) {}
