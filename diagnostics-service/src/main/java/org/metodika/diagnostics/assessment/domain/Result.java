package org.metodika.diagnostics.assessment.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.ids.Source;

/**
 * Результат диагностики, computed when it is closed.
 *
 * @param closedOn day in the time zone of the school
 * @param closedAt moment; tells which of two assessments is the later one
 * @param closedBy staff member; absent for people of the centre
 * @param sources different sources that count, in the order of {@link Source}
 * @param levels one per criterion; none where the teacher alone was asked
 * @param selfLevels what the teacher says where nobody else was asked; absent otherwise
 */
public record Result(
        LocalDate closedOn,
        Instant closedAt,
        @Nullable UUID closedBy,
        List<Source> sources,
        List<CriterionResult> levels,
        @Nullable List<SelfResult> selfLevels) {

    public Result {
        sources = List.copyOf(sources);
        levels = List.copyOf(levels);
        selfLevels = selfLevels == null ? null : List.copyOf(selfLevels);
    }
}
