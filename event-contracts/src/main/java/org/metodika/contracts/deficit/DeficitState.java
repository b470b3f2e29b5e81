package org.metodika.contracts.deficit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Профессиональное затруднение (дефицит): текущее состояние. */
@Meaning("Present content of a deficit")
public record DeficitState(
        @Meaning("Id of the deficit") UUID deficitId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("Assessment that found it") UUID assessmentId,

        @Meaning("Dictionary of the code, e.g. difficulty-characters")
        String dictionary,

        @Meaning("Version of the dictionary") int dictionaryVersion,

        @Meaning(
                "Code of the difficulty, e.g. GENERAL_PEDAGOGICAL, PSYCHOLOGICAL_PEDAGOGICAL, METHODICAL, SCIENTIFIC_THEORETICAL (C19)")
        String code,

        @Meaning("Code of the level reached") String level,
        @Meaning("Code of the level required") String requiredLevel,
        @Meaning("Share of the attainable points, 0 to 100") double score,
        @Meaning("OPEN, RESOLVED or ANNULLED") String status,
        @Meaning("Day it was detected") LocalDate detectedOn,
        @Meaning("Day it was found resolved") @Nullable LocalDate resolvedOn)
        implements DeficitContent {}
