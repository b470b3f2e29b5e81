package org.metodika.monitoring.attestation.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.attestation.application.Attestations;
import org.metodika.monitoring.attestation.domain.Category;
import org.metodika.monitoring.attestation.domain.Held;
import org.metodika.monitoring.attestation.domain.Material;
import org.metodika.monitoring.attestation.domain.Plan;
import org.metodika.monitoring.attestation.domain.Ruling;
import org.metodika.monitoring.ids.StaffId;

/** What is sent to attestations. */
final class AttestationRequests {

    private static final int LONGEST_POSITION = 200;
    private static final int LONGEST_ACT = 100;
    private static final int LONGEST_LINK = 1_000;
    private static final int LONGEST_REASON = 1_000;

    private AttestationRequests() {}

    /** An attempt that begins. */
    record OpeningRequest(
            @Schema(description = "Staff id of who is attested") @NotNull @Nullable
            UUID teacherId,

            @NotNull @Nullable Category target,

            @Schema(description = "Position in which one is attested; that of the staff list where absent")
            @Size(max = LONGEST_POSITION)
            @Nullable
            String position,

            @Schema(description = "Category one has or had last; that after the attempt before where absent") @Nullable
            Category presentCategory,

            @Schema(description = "Last day of that category; absent where it has no term") @Nullable
            LocalDate presentUntil,

            @Schema(description = "Day the application is intended for") @Nullable
            LocalDate applyOn,

            @Schema(description = "Day the meeting of the commission is intended for") @Nullable
            LocalDate meetingOn,

            @Schema(
                    description =
                            "Staff id of the tutor, deputy or head who accompanies; absent where a methodist does")
            @Nullable
            UUID companionId) {

        Attestations.Wanted wanted() {
            return new Attestations.Wanted(
                    new StaffId(Objects.requireNonNull(teacherId)),
                    Objects.requireNonNull(target),
                    position,
                    plan(presentCategory, presentUntil, applyOn, meetingOn, companionId));
        }
    }

    /** What a teacher comes with, and when what is intended; replaces what was entered before. */
    record PlanRequest(
            @Schema(description = "Category one has or had last; absent for none") @Nullable
            Category presentCategory,

            @Schema(description = "Last day of that category; absent where it has no term") @Nullable
            LocalDate presentUntil,

            @Schema(description = "Day the application is intended for") @Nullable
            LocalDate applyOn,

            @Schema(description = "Day the meeting of the commission is intended for") @Nullable
            LocalDate meetingOn,

            @Schema(
                    description =
                            "Staff id of the tutor, deputy or head who accompanies; absent where a methodist does")
            @Nullable
            UUID companionId) {

        Plan plan() {
            return AttestationRequests.plan(presentCategory, presentUntil, applyOn, meetingOn, companionId);
        }
    }

    /** Where a material is; on paper where neither is named. */
    record CollectionRequest(
            @Schema(description = "Address of a page, http or https")
            @Size(max = LONGEST_LINK)
            @Pattern(regexp = "https?://\\S+")
            @Nullable
            String link,

            @Schema(description = "Item of the portfolio of the teacher, as entered") @Nullable
            UUID portfolioItem) {

        Material.Found found(LocalDate today) {
            return new Material.Found(link, portfolioItem, today);
        }
    }

    /** Why a material is returned. */
    record RemarkRequest(
            @Schema(description = "Obligatory") @Size(max = LONGEST_REASON) @Nullable
            String remark) {

        String given() {
            return Objects.requireNonNullElse(remark, "");
        }
    }

    /** A consultation of the log. */
    record ConsultationLink(@NotNull @Nullable UUID consultationId) {}

    /** That the application was handed in. */
    record ApplicationRequest(
            @Schema(description = "Day of the application, not in the future") @NotNull @Nullable
            LocalDate appliedOn) {}

    /** What the commission decided. */
    record RulingRequest(
            @Schema(description = "Day of the decision, not in the future") @NotNull @Nullable
            LocalDate decidedOn,

            @Schema(description = "Number of the act; obligatory") @Size(max = LONGEST_ACT) @Nullable
            String act,

            @Schema(description = "Whether the category was established") @NotNull @Nullable
            Boolean established,

            @Schema(description = "Last day of the category; absent where it has no term, five years for CONFORMITY")
            @Nullable
            LocalDate validUntil,

            @Schema(description = "Why it was not established; OTHER where absent")
            Ruling.@Nullable Ground ground,

            @Schema(description = "The ground in words; obligatory for OTHER") @Size(max = LONGEST_REASON) @Nullable
            String groundWords) {

        Ruling ruling() {
            return new Ruling(
                    Objects.requireNonNull(decidedOn),
                    Objects.requireNonNullElse(act, "").strip(),
                    Boolean.TRUE.equals(established)
                            ? null
                            : new Ruling.Refusal(Objects.requireNonNullElse(ground, Ruling.Ground.OTHER), groundWords),
                    validUntil);
        }
    }

    /** Why an attempt is given up, or a record taken back. */
    record ReasonRequest(
            @Schema(description = "Obligatory") @Size(max = LONGEST_REASON) @Nullable
            String reason) {

        String given() {
            return Objects.requireNonNullElse(reason, "");
        }
    }

    private static Plan plan(
            @Nullable Category presentCategory,
            @Nullable LocalDate presentUntil,
            @Nullable LocalDate applyOn,
            @Nullable LocalDate meetingOn,
            @Nullable UUID companionId) {
        return new Plan(
                presentCategory == null ? null : new Held(presentCategory, presentUntil),
                applyOn,
                meetingOn,
                companionId == null ? null : new StaffId(companionId));
    }
}
