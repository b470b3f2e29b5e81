package org.metodika.monitoring.acquaintance.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.acquaintance.application.Acquaintances;
import org.metodika.monitoring.acquaintance.domain.AcquaintanceId;
import org.metodika.monitoring.acquaintance.domain.Audience;
import org.metodika.monitoring.acquaintance.domain.Report;
import org.metodika.monitoring.ids.StaffId;

/** What is sent to acquaintance. */
final class AcquaintanceRequests {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_REFERENCE = 500;
    private static final int LONGEST_REASON = 1_000;

    private AcquaintanceRequests() {}

    /** A report and before whom it is laid. */
    record LayingRequest(
            @Schema(description = "School code") @NotNull @Size(max = 100) @Nullable
            String school,

            @Schema(description = "Analysis that is the report; absent for another document") @Nullable
            UUID analysisId,

            @Schema(description = "What the document is called; an analysis has a title of its own")
            @Size(max = LONGEST_TITLE)
            @Nullable
            String title,

            @Schema(description = "Where the document can be found; only without an analysis")
            @Size(max = LONGEST_REFERENCE)
            @Nullable
            String reference,

            @NotNull @Nullable Audience audience,

            @Schema(description = "Staff id of who heads the association; for an association alone") @Nullable
            UUID associationHeadId,

            @Schema(description = "Day by which it is to be acknowledged") @Nullable
            LocalDate dueOn) {

        Acquaintances.Wanted wanted(AcquaintanceId id) {
            UUID head = associationHeadId;
            return new Acquaintances.Wanted(
                    id,
                    Objects.requireNonNull(school),
                    new Report(analysisId, Objects.requireNonNullElse(title, "").strip(), reference),
                    Objects.requireNonNull(audience),
                    audience == Audience.ASSOCIATION && head != null ? new StaffId(head) : null,
                    dueOn);
        }
    }

    /** Why it needs no acknowledgement any more. */
    record WithdrawalRequest(
            @Schema(description = "Obligatory") @Size(max = LONGEST_REASON) @Nullable
            String reason) {

        String given() {
            return Objects.requireNonNullElse(reason, "");
        }
    }
}
