package org.metodika.contracts.deficit;

import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Измеренный исход больше не действует. */
@Meaning(
        "What an assessment had told of the outcome holds no longer, because the assessment, or the one it was compared with, was annulled")
public record DeficitOutcomeWithdrawn(
        @Meaning("Id of the deficit") UUID deficitId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,

        @Meaning("Dictionary of the code, e.g. difficulty-characters")
        String dictionary,

        @Meaning("Code of the difficulty, e.g. METHODICAL") String code,
        @Meaning("Assessment that had told of it") UUID assessmentId) {}
