package org.metodika.diagnostics.comparison;

import java.util.List;
import java.util.UUID;
import org.metodika.kit.domain.Rejection;

/** Why two assessments are not compared, or an entry is not taken; each names what differs. */
public sealed interface ComparisonRejection extends Rejection {

    /** What was annulled or is not closed says nothing. */
    record ComparedIsNotClosed(UUID assessment) implements ComparisonRejection {}

    /** Two people are not compared. */
    record ComparedTeachersDiffer() implements ComparisonRejection {}

    /** Points of two instruments mean different things (C27). */
    record ComparedInstrumentsDiffer(String before, String after) implements ComparisonRejection {}

    /** So do those of two versions. */
    record ComparedVersionsDiffer(String instrument, int before, int after) implements ComparisonRejection {}

    /** Whoever was asked besides, or not again, changes the points (C26). */
    record ComparedSourcesDiffer(List<String> before, List<String> after) implements ComparisonRejection {
        public ComparedSourcesDiffer {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /** The after must be later than the before. */
    record ComparedInWrongOrder() implements ComparisonRejection {}

    /** The comparison is full. */
    record TooManyEntries(int most) implements ComparisonRejection {}
}
