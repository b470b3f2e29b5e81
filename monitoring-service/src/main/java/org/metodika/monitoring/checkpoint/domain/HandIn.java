package org.metodika.monitoring.checkpoint.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.ids.StaffId;

/**
 * The report as it was handed in (сдача отчёта, B08, B26). Its author is the teacher, whoever enters it.
 *
 * @param handedInOn day in the time zone of the school; for one that came with the result the day on which it was passed
 * @param handedInBy the teacher, or the assessor who brought it with the result, e.g. from paper
 * @param withResult whether it came with the result, and goes with it
 */
public record HandIn(
        Report report, LocalDate handedInOn, @Nullable StaffId handedInBy, boolean withResult) {}
