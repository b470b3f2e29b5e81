package org.metodika.monitoring.acquaintance.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.acquaintance.domain.Acquaintance;
import org.metodika.monitoring.acquaintance.domain.AcquaintanceId;
import org.metodika.monitoring.acquaintance.domain.Audience;
import org.metodika.monitoring.acquaintance.domain.Reader;
import org.metodika.monitoring.acquaintance.domain.Withdrawal;
import org.metodika.monitoring.acquaintancerows.AcquaintanceRow;
import org.metodika.monitoring.ids.StaffId;

/** Acquaintance as callers see it: who acknowledged what is told to those alone who answer for the school. */
final class AcquaintanceViews {

    private AcquaintanceViews() {}

    /** An acquaintance in a list. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ListedAcquaintance(
            UUID id,
            String schoolId,
            @Nullable UUID analysisId,
            String title,
            Audience audience,
            LocalDate laidOn,
            @Nullable LocalDate dueOn,

            @Schema(description = "How many it was laid before")
            int readers,

            @Schema(description = "How many of them have not acknowledged it; 0 once it is withdrawn")
            int waiting,

            @Schema(description = "Whether the caller is among those who have not")
            boolean waitingForMe,

            boolean withdrawn) {

        static ListedAcquaintance of(AcquaintanceRow row, @Nullable UUID self) {
            return new ListedAcquaintance(
                    row.id(),
                    row.schoolId(),
                    row.analysisId(),
                    row.title(),
                    Audience.valueOf(row.audience()),
                    row.date(),
                    row.dueOn(),
                    row.personIds().size(),
                    row.waiting().size(),
                    self != null && row.waiting().contains(self),
                    row.withdrawn());
        }
    }

    /**
     * An acquaintance with its report.
     *
     * @param text what the analysis says; absent for another document and for an analysis that was annulled meanwhile
     * @param acknowledgedOn day on which the caller acknowledged it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AcquaintanceView(
            AcquaintanceId id,
            String schoolId,
            @Nullable UUID analysisId,
            String title,
            @Nullable String reference,
            @Nullable String text,
            Audience audience,
            @Nullable StaffId associationHeadId,
            LocalDate laidOn,
            @Nullable LocalDate dueOn,
            int readers,
            int waiting,
            @Nullable LocalDate acknowledgedOn,
            @Nullable LocalDate remindedOn,
            @Nullable LocalDate withdrawnOn,
            @Nullable String withdrawnBecause) {

        static AcquaintanceView of(Acquaintance laid, @Nullable String text, @Nullable UUID self) {
            Withdrawal withdrawn = laid.withdrawn();
            return new AcquaintanceView(
                    laid.id(),
                    laid.schoolId(),
                    laid.report().analysisId(),
                    laid.report().title(),
                    laid.report().reference(),
                    text,
                    laid.audience(),
                    laid.associationHead(),
                    laid.laidOn(),
                    laid.dueOn(),
                    laid.readers().size(),
                    Math.toIntExact(laid.readers().stream()
                            .filter(reader -> reader.acknowledgedOn() == null)
                            .count()),
                    self == null
                            ? null
                            : laid.reader(new StaffId(self))
                                    .map(Reader::acknowledgedOn)
                                    .orElse(null),
                    laid.remindedOn(),
                    withdrawn == null ? null : withdrawn.on(),
                    withdrawn == null ? null : withdrawn.reason());
        }
    }

    /**
     * A reader.
     *
     * @param name absent while the directory doesn't know the person
     * @param acknowledgedOn absent until then
     * @param onStaff whether the person is on the staff today; nobody waits for who left
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReaderView(
            UUID personId, @Nullable String name, @Nullable LocalDate acknowledgedOn, boolean onStaff) {}
}
