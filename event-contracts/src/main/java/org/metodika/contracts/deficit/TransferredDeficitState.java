package org.metodika.contracts.deficit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Затруднение, перенесённое с бумаги: текущее состояние. */
@Meaning(
        "Present content of a deficit that paper tells of, perhaps with assessments beside it. Deficits that assessments alone tell of are told in version 1")
public record TransferredDeficitState(
        @Meaning("Id of the deficit") UUID deficitId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("Program that brought it from paper") UUID programId,

        @Meaning("Dictionary of the code, e.g. difficulty-characters")
        String dictionary,

        @Meaning("Version of the dictionary") int dictionaryVersion,

        @Meaning(
                "Code of the difficulty, e.g. GENERAL_PEDAGOGICAL, PSYCHOLOGICAL_PEDAGOGICAL, METHODICAL, SCIENTIFIC_THEORETICAL (C19)")
        String code,

        @Meaning("Assessment that tells its present level; absent while none does") @Nullable
        UUID assessmentId,

        @Meaning("Code of the level reached; absent while nothing was measured") @Nullable
        String level,

        @Meaning("Code of the level required; absent while nothing was measured") @Nullable
        String requiredLevel,

        @Meaning("Share of the attainable points, 0 to 100; absent while nothing was measured") @Nullable
        Double score,

        @Meaning("OPEN, RESOLVED or ANNULLED") String status,

        @Meaning("Day it was detected, on paper or by an assessment")
        LocalDate detectedOn,

        @Meaning("Day it was found resolved") @Nullable LocalDate resolvedOn)
        implements DeficitContent {}
