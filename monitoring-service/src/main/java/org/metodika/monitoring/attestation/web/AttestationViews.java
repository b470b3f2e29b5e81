package org.metodika.monitoring.attestation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.attestation.domain.Attestation;
import org.metodika.monitoring.attestation.domain.AttestationId;
import org.metodika.monitoring.attestation.domain.Category;
import org.metodika.monitoring.attestation.domain.Held;
import org.metodika.monitoring.attestation.domain.Material;
import org.metodika.monitoring.attestation.domain.Ruling;
import org.metodika.monitoring.attestation.domain.Standing;
import org.metodika.monitoring.attestation.domain.Status;
import org.metodika.monitoring.attestationrows.AttestationRow;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.monitoring.journalrows.ConsultationRow;

/** Attestations as callers see them; names are absent while the directory doesn't know the people. */
final class AttestationViews {

    private AttestationViews() {}

    /** An attestation in a list. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ListedAttestation(
            UUID id,
            String schoolId,
            UUID teacherId,
            @Nullable String teacherName,
            String position,
            int attempt,
            Category target,
            Status status,
            LocalDate openedOn,
            @Nullable Category presentCategory,
            @Nullable LocalDate applyOn,
            @Nullable LocalDate meetingOn,

            @Schema(description = "Who accompanies; absent where a methodist of the centre does") @Nullable
            UUID companionId,

            @Nullable String companionName,

            @Schema(description = "How many materials the checklist has")
            int materials,

            @Schema(description = "How many obligatory ones are not collected")
            int missing,

            int consultations,
            @Nullable LocalDate appliedOn,
            @Nullable LocalDate decidedOn,
            @Nullable String act,

            @Schema(description = "Category one has after it") @Nullable
            Category heldCategory,

            @Nullable LocalDate heldUntil,

            @Schema(description = "Since when one ought to prepare for the next attestation") @Nullable
            LocalDate toPrepareSince) {

        static ListedAttestation of(AttestationRow row, Map<UUID, String> names) {
            UUID companion = row.companionId();
            return new ListedAttestation(
                    row.id(),
                    row.schoolId(),
                    row.teacherId(),
                    names.get(row.teacherId()),
                    row.position(),
                    row.attempt(),
                    Category.valueOf(row.target()),
                    Status.valueOf(row.status()),
                    row.date(),
                    category(row.presentCategory()),
                    row.applyOn(),
                    row.meetingOn(),
                    companion,
                    companion == null ? null : names.get(companion),
                    row.materials(),
                    row.missing(),
                    row.consultations(),
                    row.appliedOn(),
                    row.decidedOn(),
                    row.act(),
                    category(row.heldCategory()),
                    row.heldUntil(),
                    row.toPrepareSince());
        }

        private static @Nullable Category category(@Nullable String code) {
            return code == null ? null : Category.valueOf(code);
        }
    }

    /** A material of the checklist. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MaterialView(
            String code,
            String title,
            boolean required,
            Material.Status status,
            @Nullable String link,
            @Nullable UUID portfolioItem,
            @Nullable LocalDate collectedOn,
            @Nullable String remark) {

        static MaterialView of(Material material) {
            Material.Found found = material.found();
            return new MaterialView(
                    material.code(),
                    material.title(),
                    material.required(),
                    material.status(),
                    found == null ? null : found.link(),
                    found == null ? null : found.portfolioItem(),
                    found == null ? null : found.on(),
                    material.remark());
        }
    }

    /** A consultation of the log. */
    record LinkedConsultation(UUID id, LocalDate heldOn, BigDecimal hours, String topic) {

        static LinkedConsultation of(ConsultationRow row) {
            return new LinkedConsultation(row.id(), row.heldOn(), row.hours(), row.topic());
        }
    }

    /**
     * An attestation.
     *
     * @param entitled whether the present category allows to apply for the target on that day
     * @param withdrawnBecause absent where the teacher has left
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AttestationView(
            AttestationId id,
            String schoolId,
            UUID teacherId,
            @Nullable String teacherName,
            String position,
            int attempt,
            Category target,
            Status status,
            LocalDate openedOn,
            @Nullable Category presentCategory,
            @Nullable LocalDate presentUntil,
            boolean entitled,
            @Nullable LocalDate applyOn,
            @Nullable LocalDate meetingOn,
            @Nullable StaffId companionId,
            @Nullable String companionName,
            List<MaterialView> materials,
            int missing,
            List<LinkedConsultation> consultations,
            @Nullable LocalDate appliedOn,
            @Nullable LocalDate decidedOn,
            @Nullable String act,
            Ruling.@Nullable Ground ground,
            @Nullable String groundWords,
            @Nullable LocalDate withdrawnOn,
            @Nullable String withdrawnBecause,
            @Nullable LocalDate leftOn,
            @Nullable Category heldCategory,
            @Nullable LocalDate heldUntil,
            @Nullable LocalDate toPrepareSince,
            @Nullable AttestationId nextId) {

        static AttestationView of(
                Attestation found, List<ConsultationRow> consultations, Map<UUID, String> names, LocalDate today) {
            Standing standing = found.standing();
            Ruling ruling = standing instanceof Standing.Decided(var _, var decided) ? decided : null;
            Ruling.Refusal refusal = ruling == null ? null : ruling.refusal();
            Standing.Withdrawn withdrawn = standing instanceof Standing.Withdrawn given ? given : null;
            Held present = found.plan().present();
            Held held = found.held();
            StaffId companion = found.plan().companion();
            return new AttestationView(
                    found.id(),
                    found.schoolId(),
                    found.teacher().value(),
                    names.get(found.teacher().value()),
                    found.position(),
                    found.attempt(),
                    found.target(),
                    standing.status(),
                    found.openedOn(),
                    present == null ? null : present.category(),
                    present == null ? null : present.lastDay(),
                    found.entitledOn(today),
                    found.plan().applyOn(),
                    found.plan().meetingOn(),
                    companion,
                    companion == null ? null : names.get(companion.value()),
                    found.materials().stream().map(MaterialView::of).toList(),
                    found.missing(),
                    consultations.stream().map(LinkedConsultation::of).toList(),
                    standing.appliedOn(),
                    ruling == null ? null : ruling.on(),
                    ruling == null ? null : ruling.act(),
                    refusal == null ? null : refusal.ground(),
                    refusal == null ? null : refusal.words(),
                    withdrawn == null ? null : withdrawn.on(),
                    withdrawn == null ? null : withdrawn.reason(),
                    found.leftOn(),
                    held == null ? null : held.category(),
                    held == null ? null : held.lastDay(),
                    found.next() == null && found.leftOn() == null ? found.termFoundOn() : null,
                    found.next());
        }
    }
}
