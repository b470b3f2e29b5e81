package org.metodika.program.staff.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A dismissal that was recorded by mistake, and why it was undone; kept, so that nothing is edited away. */
public record AnnulledDismissal(
        LocalDate dismissedOn,
        String reason,
        Instant at,
        @Nullable UUID by) {}
