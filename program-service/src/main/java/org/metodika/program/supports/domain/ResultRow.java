package org.metodika.program.supports.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Строка анализа итогов: a problem before and after (C31).
 *
 * @param deficit затруднение behind it; null for a problem that diagnostics doesn't know
 * @param problem what the problem is
 * @param before состояние проблемы до начала сопровождения
 * @param after состояние проблемы после завершения
 * @param method способ определения результатов
 * @param findings выводы
 * @param outcome null while nobody has said it
 * @param byHandBecause why the outcome is not the one that diagnostics tells; kept with the conclusion
 */
public record ResultRow(
        RowId id,
        @Nullable UUID deficit,
        String problem,
        String before,
        String after,
        String method,
        String findings,
        @Nullable ProblemOutcome outcome,
        @Nullable String byHandBecause) {

    boolean came(ProblemOutcome what) {
        return outcome == what;
    }
}
