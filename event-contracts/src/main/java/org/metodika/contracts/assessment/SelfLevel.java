package org.metodika.contracts.assessment;

import org.metodika.contracts.Meaning;

/** Самооценка по критерию. */
@Meaning("What the teacher says of one criterion; it is not measured")
public record SelfLevel(
        @Meaning("Code of the criterion in the dictionary, e.g. METHODICAL (C19)")
        String code,

        @Meaning("Share of the attainable points, 0 to 100") double score,

        @Meaning("Code of the level that the score reaches on the scale of the instrument")
        String level) {}
