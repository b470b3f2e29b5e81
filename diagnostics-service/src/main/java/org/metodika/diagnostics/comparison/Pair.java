package org.metodika.diagnostics.comparison;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.level.Measurement;

/** Две диагностики, «до» и «после». */
record Pair(Measurement before, Measurement after) {

    /** Why they can't be compared; empty when they can. */
    Optional<ComparisonRejection> refusal() {
        return Optional.ofNullable(difference());
    }

    private @Nullable ComparisonRejection difference() {
        if (before.annulled()) {
            return new ComparisonRejection.ComparedIsNotClosed(before.assessmentId());
        }
        if (after.annulled()) {
            return new ComparisonRejection.ComparedIsNotClosed(after.assessmentId());
        }
        if (!before.teacherId().equals(after.teacherId())) {
            return new ComparisonRejection.ComparedTeachersDiffer();
        }
        if (!before.instrument().equals(after.instrument())) {
            return new ComparisonRejection.ComparedInstrumentsDiffer(before.instrument(), after.instrument());
        }
        if (before.instrumentVersion() != after.instrumentVersion()) {
            return new ComparisonRejection.ComparedVersionsDiffer(
                    before.instrument(), before.instrumentVersion(), after.instrumentVersion());
        }
        if (!sources(before).equals(sources(after))) {
            return new ComparisonRejection.ComparedSourcesDiffer(sources(before), sources(after));
        }
        return before.closedAt().isBefore(after.closedAt()) ? null : new ComparisonRejection.ComparedInWrongOrder();
    }

    static List<String> sources(Measurement measurement) {
        return Objects.requireNonNullElse(measurement.sources(), List.<String>of()).stream()
                .sorted()
                .toList();
    }
}
