package org.metodika.monitoring.checkpoint.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.ids.StaffId;

/**
 * A result that was recorded by mistake (аннулированный результат): kept with the reason, never edited away.
 *
 * @param result null where it was a result on paper
 * @param onPaper null where it was recorded here
 */
public record AnnulledResult(
        @Nullable Result result,
        @Nullable PaperResult onPaper,
        String reason,
        LocalDate annulledOn,
        @Nullable StaffId annulledBy) {}
