package org.metodika.reporting.publication.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table of a publication.
 *
 * @param columns codes of its columns, the last is {@value #TOTAL}
 */
public record Section(Subject subject, List<String> columns, Grid grid) {

    /** Code of the column of totals. */
    public static final String TOTAL = "TOTAL";

    public Section {
        columns = List.copyOf(columns);
    }

    /** What a table is about; always these, with these columns. */
    public enum Subject {
        PLANS(List.of("WITH", "WITHOUT")),
        PROGRAMS(List.of("APPROVED", "COMPLETED")),
        CHECKPOINTS(List.of("IN_TIME", "LATE", "OVERDUE")),
        DEFICITS(List.of("OPEN", "CLOSED"));

        private final List<String> parts;

        Subject(List<String> parts) {
            this.parts = parts;
        }

        public List<String> parts() {
            return parts;
        }
    }

    /** The same table with what must be hidden hidden. */
    Section hiding(@Nullable Section before) {
        return new Section(subject, columns, Suppression.of(grid, before == null ? null : before.grid()));
    }

    /** The table of this subject among others. */
    static Optional<Section> of(Subject subject, List<Section> sections) {
        return sections.stream().filter(section -> section.subject() == subject).findFirst();
    }
}
