package org.metodika.monitoring.control.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.ids.StaffId;

/**
 * That a measure was carried out.
 *
 * @param note what came of it; null where nothing is said
 */
public record MeasureDone(
        LocalDate doneOn, @Nullable String note, @Nullable StaffId by) {}
