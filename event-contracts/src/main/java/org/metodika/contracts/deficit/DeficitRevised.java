package org.metodika.contracts.deficit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Основания записи о затруднении уточнены. */
@Meaning(
        "The deficit keeps its status, but rests on another assessment than before, because one was annulled or became known late")
public record DeficitRevised(
        @Meaning("Id of the deficit") UUID deficitId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("Assessment that it rests on now") UUID assessmentId,

        @Meaning("Dictionary of the code, e.g. difficulty-characters")
        String dictionary,

        @Meaning("Version of the dictionary") int dictionaryVersion,

        @Meaning(
                "Code of the difficulty, e.g. GENERAL_PEDAGOGICAL, PSYCHOLOGICAL_PEDAGOGICAL, METHODICAL, SCIENTIFIC_THEORETICAL (C19)")
        String code,

        @Meaning("Code of the level reached") String level,
        @Meaning("Code of the level required") String requiredLevel,
        @Meaning("Share of the attainable points, 0 to 100") double score,
        @Meaning("OPEN or RESOLVED") String status,

        @Meaning("Day of the earliest assessment that shows it")
        LocalDate detectedOn,

        @Meaning("Day it was found resolved; absent while open") @Nullable
        LocalDate resolvedOn) {}
