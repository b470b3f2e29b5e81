package org.metodika.monitoring.consultation.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.ids.StaffId;

/** That an entry was taken back as a mistake. */
public record Annulment(
        String reason, LocalDate on, @Nullable StaffId by) {}
