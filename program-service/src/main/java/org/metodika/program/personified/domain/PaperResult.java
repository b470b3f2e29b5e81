package org.metodika.program.personified.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Результат контрольного среза, записанный на бумаге: what paper says of a stage that was closed before the transfer.
 *
 * @param assessorMark 1 to 5
 * @param selfMark 1 to 5; null where paper expressly says that none was given (C11)
 * @param reportTitle title of the report that was handed in (B26)
 * @param reportReference where it can be found
 * @param counterpart with whom the interview was held; never null for an interview (C12)
 * @param assessor who gave the mark; null where paper does not say
 */
public record PaperResult(
        StageId stage,
        LocalDate passedOn,
        int assessorMark,
        @Nullable Integer selfMark,
        String reportTitle,
        @Nullable String reportReference,
        @Nullable Counterpart counterpart,
        @Nullable StaffId assessor,
        @Nullable String comment) {}
