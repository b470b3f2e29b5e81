package org.metodika.monitoring.recognition.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.ids.StaffId;

/** That a reward was recorded by mistake. */
public record Annulment(
        String reason, LocalDate on, @Nullable StaffId by) {}
