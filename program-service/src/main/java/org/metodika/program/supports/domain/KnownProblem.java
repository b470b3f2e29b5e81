package org.metodika.program.supports.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Что диагностика знает о затруднении.
 *
 * @param standing whether it still stands
 * @param outcome what came of it; null where diagnostics doesn't tell
 */
public record KnownProblem(
        UUID deficit, boolean standing, @Nullable ProblemOutcome outcome) {}
