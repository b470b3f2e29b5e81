package org.metodika.monitoring.checkpoint.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.ids.StaffId;

/**
 * A result as somebody enters it, not checked yet.
 *
 * @param report null where it is to be the one that the teacher handed in
 * @param occasion what belongs to the form (C12); null where nothing was said
 * @param assessor who enters it
 */
public record ResultEntry(
        LocalDate passedOn,
        int assessorMark,
        @Nullable Report report,
        @Nullable Counterpart counterpart,
        @Nullable Occasion occasion,
        @Nullable String comment,
        @Nullable StaffId assessor) {}
