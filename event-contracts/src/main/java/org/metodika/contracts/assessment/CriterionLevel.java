package org.metodika.contracts.assessment;

import org.metodika.contracts.Meaning;

/** Уровень по критерию. */
@Meaning("Result of an assessment for one criterion")
public record CriterionLevel(
        @Meaning("Code of the criterion in the dictionary, e.g. METHODICAL (C19)")
        String code,

        @Meaning("Share of the attainable points, 0 to 100") double score,

        @Meaning("Code of the level reached on the scale of the instrument")
        String level,

        @Meaning("Code of the level required") String requiredLevel,

        @Meaning("Whether the level reached lies below the level required")
        boolean deficit) {}
