package org.metodika.monitoring.checkpoint.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.ids.StaffId;

/**
 * A result that was recorded on paper before the program was transferred (результат на бумаге, C11). Its report stands with
 * the program.
 *
 * @param passedOn day in the time zone of the school
 * @param assessorMark 1 to 5
 * @param counterpart with whom the interview was held; never absent for an interview (C12)
 * @param assessor who gave the mark; absent where paper does not say
 */
public record PaperResult(
        LocalDate passedOn,
        int assessorMark,
        @Nullable Counterpart counterpart,
        @Nullable StaffId assessor) {}
