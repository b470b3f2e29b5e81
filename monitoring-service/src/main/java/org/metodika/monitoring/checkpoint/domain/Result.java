package org.metodika.monitoring.checkpoint.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.ids.StaffId;

/**
 * The result of a checkpoint that was passed (результат контрольного среза, C11).
 *
 * @param passedOn day in the time zone of the school
 * @param assessorMark 1 to 5
 * @param occasion what belongs to the form (C12); null where nothing was said
 * @param counterpart with whom the interview was held; never absent for an interview (C12)
 * @param assessor who recorded it
 */
public record Result(
        LocalDate passedOn,
        int assessorMark,
        Report report,
        @Nullable Counterpart counterpart,
        @Nullable Occasion occasion,
        @Nullable String comment,
        @Nullable StaffId assessor) {}
