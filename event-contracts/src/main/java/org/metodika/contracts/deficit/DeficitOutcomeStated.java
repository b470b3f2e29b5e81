package org.metodika.contracts.deficit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Исход работы над затруднением указан человеком. */
@Meaning(
        "Somebody who may assess said what became of the deficit, where nothing was measured; a measurement outweighs it")
public record DeficitOutcomeStated(
        @Meaning("Id of the deficit") UUID deficitId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,

        @Meaning("Dictionary of the code, e.g. difficulty-characters")
        String dictionary,

        @Meaning("Code of the difficulty, e.g. METHODICAL") String code,
        @Meaning("FULLY, PARTLY or NOT") String verdict,
        @Meaning("Day that the evidence is of") LocalDate statedOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
