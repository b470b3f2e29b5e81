package org.metodika.program.supports.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.ids.Ids;

/**
 * Общее заключение о результатах (C31 to C36): issued once, never changed.
 *
 * @param labels what the form said when it was issued
 */
public record Conclusion(UUID id, LocalDate on, @Nullable UUID by, Analysis analysis, NextStep next, Labels labels) {

    static Conclusion of(SupportId support, LocalDate on, @Nullable UUID by, Analysis analysis, Labels labels) {
        UUID id = Ids.from("support-conclusion", support.value());
        Need need = Objects.requireNonNull(analysis.need(), "a conclusion says what is needed");
        return new Conclusion(id, on, by, analysis, NextStep.of(need, id), labels);
    }

    /** Deficits behind the problems that were not fully removed. */
    public List<UUID> deficitsLeft() {
        return left().map(ResultRow::deficit)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    /** The problems that were not fully removed. */
    public List<String> problemsLeft() {
        return left().map(ResultRow::problem).toList();
    }

    private Stream<ResultRow> left() {
        return analysis.rows().stream().filter(row -> !row.came(ProblemOutcome.FULLY));
    }
}
