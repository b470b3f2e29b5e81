package org.metodika.monitoring.checkpoint.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.ids.StaffId;

/**
 * A result as somebody enters it, not checked yet.
 *
 * @param report null where none was handed in
 * @param assessor who enters it
 */
public record ResultEntry(
        LocalDate passedOn,
        int assessorMark,
        @Nullable Report report,
        @Nullable Counterpart counterpart,
        @Nullable String comment,
        @Nullable StaffId assessor) {}
