package org.metodika.diagnostics.assessment.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Результат диагностики, computed when it is closed.
 *
 * @param closedOn day in the time zone of the school
 * @param closedAt moment; tells which of two assessments is the later one
 * @param closedBy staff member; absent for people of the centre
 * @param sources different sources that count, in the order of {@link Source}
 */
public record Result(
        LocalDate closedOn,
        Instant closedAt,
        @Nullable UUID closedBy,
        List<Source> sources,
        List<CriterionResult> levels) {

    public Result {
        sources = List.copyOf(sources);
        levels = List.copyOf(levels);
    }
}
