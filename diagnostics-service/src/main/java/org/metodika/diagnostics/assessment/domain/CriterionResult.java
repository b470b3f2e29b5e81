package org.metodika.diagnostics.assessment.domain;

import org.jspecify.annotations.Nullable;

/**
 * Результат по критерию: actual against required (A03).
 *
 * @param code criterion, a code of the dictionary
 * @param score share of the attainable points, 0 to 100, one decimal
 * @param level level reached
 * @param requiredLevel level required
 * @param requiredScore lowest score that reaches the level required
 * @param deficit whether the level reached lies below the level required
 * @param strength whether the level reached is the highest of the scale (C03)
 * @param selfScore what the teacher's own sheets say, 0 to 100; absent without such a sheet. It never counts
 * @param othersScore what those say who were asked; absent without such a sheet. It is part of the score
 * @param measuredScore what was seen in lessons, documents and talks; absent without such a sheet. It is part of the score
 */
public record CriterionResult(
        String code,
        double score,
        String level,
        String requiredLevel,
        double requiredScore,
        boolean deficit,
        boolean strength,
        @Nullable Double selfScore,
        @Nullable Double othersScore,
        @Nullable Double measuredScore) {}
