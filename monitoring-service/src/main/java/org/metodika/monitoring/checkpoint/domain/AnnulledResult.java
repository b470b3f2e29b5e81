package org.metodika.monitoring.checkpoint.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.ids.StaffId;

/** A result that was recorded by mistake (аннулированный результат): kept with the reason, never edited away. */
public record AnnulledResult(
        Result result,
        String reason,
        LocalDate annulledOn,
        @Nullable StaffId annulledBy) {}
