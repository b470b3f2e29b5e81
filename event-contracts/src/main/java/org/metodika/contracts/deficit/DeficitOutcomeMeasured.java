package org.metodika.contracts.deficit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Исход работы над затруднением измерен. */
@Meaning(
        "A later assessment tells what became of the deficit since an earlier one by the same instrument version and from the same sources")
public record DeficitOutcomeMeasured(
        @Meaning("Id of the deficit") UUID deficitId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,

        @Meaning("Dictionary of the code, e.g. difficulty-characters")
        String dictionary,

        @Meaning("Code of the difficulty, e.g. METHODICAL") String code,

        @Meaning("FULLY (the level required is reached), PARTLY (risen, but below it) or NOT")
        String verdict,

        @Meaning("Assessment that tells of it") UUID assessmentId,
        @Meaning("Code of the level reached") String level,
        @Meaning("Code of the level required") String requiredLevel,
        @Meaning("Share of the attainable points, 0 to 100") double score,
        @Meaning("Day the assessment was closed") LocalDate measuredOn,

        @Meaning(
                "Assessment that it is compared with; absent, like what that measured, where none can be compared: then only FULLY is told")
        @Nullable
        UUID comparedWith,

        @Meaning("Code of the level before") @Nullable String levelBefore,

        @Meaning("Share of the attainable points before") @Nullable
        Double scoreBefore) {}
