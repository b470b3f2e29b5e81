package org.metodika.monitoring.duty.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.ids.StaffId;

/**
 * That a duty is owed again.
 *
 * @param was how it stood until then
 */
public record Reopening(
        Standing was, String reason, LocalDate on, @Nullable StaffId by) {}
