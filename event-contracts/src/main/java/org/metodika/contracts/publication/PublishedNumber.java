package org.metodika.contracts.publication;

import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Показатель сводки. */
@Meaning("A number of a published table")
public record PublishedNumber(
        @Meaning("Column: WITH, WITHOUT, APPROVED, COMPLETED, IN_TIME, LATE, OVERDUE, OPEN, CLOSED or TOTAL")
        String column,

        @Meaning("The number; absent where it is hidden because it tells of fewer than five or would give away such")
        @Nullable
        Integer number) {}
