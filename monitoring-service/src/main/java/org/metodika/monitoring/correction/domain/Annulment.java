package org.metodika.monitoring.correction.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.ids.StaffId;

/** That a meeting was recorded by mistake. */
public record Annulment(
        String reason, LocalDate on, @Nullable StaffId by) {}
