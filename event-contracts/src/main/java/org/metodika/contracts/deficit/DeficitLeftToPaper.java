package org.metodika.contracts.deficit;

import java.time.LocalDate;
import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Затруднение снова основано только на бумаге. */
@Meaning(
        "The assessments that had confirmed or resolved a transferred deficit were annulled: it is open by what paper says alone")
public record DeficitLeftToPaper(
        @Meaning("Id of the deficit") UUID deficitId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("Program that brought it") UUID programId,

        @Meaning("Dictionary of the code, e.g. difficulty-characters")
        String dictionary,

        @Meaning("Version of the dictionary") int dictionaryVersion,

        @Meaning(
                "Code of the difficulty, e.g. GENERAL_PEDAGOGICAL, PSYCHOLOGICAL_PEDAGOGICAL, METHODICAL, SCIENTIFIC_THEORETICAL (C19)")
        String code,

        @Meaning("Day it was found, as paper says") LocalDate detectedOn) {}
