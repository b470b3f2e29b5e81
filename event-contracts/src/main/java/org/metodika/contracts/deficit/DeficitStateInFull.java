package org.metodika.contracts.deficit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Профессиональное затруднение (дефицит): текущее состояние со всей его жизнью. */
@Meaning(
        "Present content of a deficit and what became of it: the programs that address it, the outcome, before and after")
public record DeficitStateInFull(
        @Meaning("Id of the deficit") UUID deficitId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,

        @Meaning("Program that brought it from paper; absent where assessments alone tell of it") @Nullable
        UUID transferredWith,

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

        @Meaning("Day it was found or stated resolved") @Nullable
        LocalDate resolvedOn,

        @Meaning("Programs that address it or did, the earliest first")
        List<DeficitAddressing> programs,

        @Meaning("Outcome that holds; absent while none is known") @Nullable
        DeficitOutcome outcome,

        @Meaning("Whether a program that addressed it was completed and nobody has found out since what came of it")
        boolean awaitsOutcome,

        @Meaning("Before and after; absent while no two assessments can be compared") @Nullable
        DeficitComparison comparison)
        implements DeficitContent {}
