package org.metodika.monitoring.quality.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.ids.StaffId;

/** What happens to an analysis. */
public sealed interface AnalysisEvent {

    record Written(
            AnalysisId id,
            String schoolId,
            Period period,
            List<String> indicators,
            String title,
            String text,
            LocalDate on,
            @Nullable StaffId author)
            implements AnalysisEvent {
        public Written {
            indicators = List.copyOf(indicators);
        }
    }

    record Annulled(String reason, LocalDate on) implements AnalysisEvent {}
}
