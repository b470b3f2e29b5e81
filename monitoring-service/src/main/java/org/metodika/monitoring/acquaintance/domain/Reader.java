package org.metodika.monitoring.acquaintance.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.ids.StaffId;

/**
 * A teacher before whom a report was laid.
 *
 * @param acknowledgedOn null until the teacher acknowledged it
 */
public record Reader(StaffId person, @Nullable LocalDate acknowledgedOn) {}
