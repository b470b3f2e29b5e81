package org.metodika.monitoring.attestation.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.attestation.AttestationApplied;
import org.metodika.contracts.attestation.AttestationCatalogue;
import org.metodika.contracts.attestation.AttestationChanged;
import org.metodika.contracts.attestation.AttestationConsultationLinked;
import org.metodika.contracts.attestation.AttestationDecided;
import org.metodika.contracts.attestation.AttestationEndedByDismissal;
import org.metodika.contracts.attestation.AttestationFollowed;
import org.metodika.contracts.attestation.AttestationMaterial;
import org.metodika.contracts.attestation.AttestationMaterialChanged;
import org.metodika.contracts.attestation.AttestationOpened;
import org.metodika.contracts.attestation.AttestationReopened;
import org.metodika.contracts.attestation.AttestationState;
import org.metodika.contracts.attestation.AttestationTermEnding;
import org.metodika.contracts.attestation.AttestationWithdrawn;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.monitoring.attestation.domain.Attestation;
import org.metodika.monitoring.attestation.domain.AttestationEvent;
import org.metodika.monitoring.attestation.domain.AttestationId;
import org.metodika.monitoring.attestation.domain.Held;
import org.metodika.monitoring.attestation.domain.Material;
import org.metodika.monitoring.attestation.domain.Ruling;
import org.metodika.monitoring.attestation.domain.Standing;
import org.metodika.monitoring.ids.StaffId;

/** Events of attestations as messages of the contract; words stay in the state. */
public final class AttestationMessages implements AggregateMessages<Attestation, AttestationEvent> {

    @Override
    public Message<?> event(Attestation after, AttestationEvent event, @Nullable UUID by) {
        UUID id = after.id().value();
        String school = after.schoolId();
        UUID teacher = after.teacher().value();
        String target = after.target().name();
        String status = after.standing().status().name();
        LocalDate appliedOn = after.standing().appliedOn();
        return switch (event) {
            case AttestationEvent.Opened opened ->
                new Message<>(
                        AttestationCatalogue.ATTESTATION_OPENED,
                        new AttestationOpened(
                                id,
                                school,
                                teacher,
                                target,
                                after.attempt(),
                                value(opened.previous()),
                                category(after.plan().present()),
                                lastDay(after.plan().present()),
                                after.plan().applyOn(),
                                after.plan().meetingOn(),
                                companion(after),
                                after.materials().size(),
                                by));
            case AttestationEvent.Changed(var plan) ->
                new Message<>(
                        AttestationCatalogue.ATTESTATION_CHANGED,
                        new AttestationChanged(
                                id,
                                school,
                                teacher,
                                target,
                                category(plan.present()),
                                lastDay(plan.present()),
                                plan.applyOn(),
                                plan.meetingOn(),
                                companion(after),
                                by));
            case AttestationEvent.MaterialChanged(var material) ->
                new Message<>(
                        AttestationCatalogue.ATTESTATION_MATERIAL_CHANGED,
                        new AttestationMaterialChanged(
                                id,
                                school,
                                teacher,
                                target,
                                material.code(),
                                material.status().name(),
                                after.missing(),
                                by));
            case AttestationEvent.ConsultationLinked(var consultation) ->
                new Message<>(
                        AttestationCatalogue.ATTESTATION_CONSULTATION_LINKED,
                        new AttestationConsultationLinked(id, school, teacher, target, consultation, by));
            case AttestationEvent.Applied(var on) ->
                new Message<>(
                        AttestationCatalogue.ATTESTATION_APPLIED,
                        new AttestationApplied(id, school, teacher, target, on, by));
            case AttestationEvent.Decided(var ruling) ->
                new Message<>(
                        AttestationCatalogue.ATTESTATION_DECIDED,
                        new AttestationDecided(
                                id,
                                school,
                                teacher,
                                target,
                                Objects.requireNonNull(appliedOn),
                                ruling.on(),
                                status,
                                ground(ruling),
                                ruling.validUntil(),
                                by));
            case AttestationEvent.Withdrawn(var on, var _) ->
                new Message<>(
                        AttestationCatalogue.ATTESTATION_WITHDRAWN,
                        new AttestationWithdrawn(id, school, teacher, target, appliedOn, on, by));
            case AttestationEvent.EndedByDismissal(var _, var on) ->
                new Message<>(
                        AttestationCatalogue.ATTESTATION_ENDED_BY_DISMISSAL,
                        new AttestationEndedByDismissal(id, school, teacher, target, status, on));
            case AttestationEvent.Reopened _ ->
                new Message<>(
                        AttestationCatalogue.ATTESTATION_REOPENED,
                        new AttestationReopened(id, school, teacher, target, status, by));
            case AttestationEvent.Followed(var next) ->
                new Message<>(
                        AttestationCatalogue.ATTESTATION_FOLLOWED,
                        new AttestationFollowed(id, school, teacher, target, next.value()));
            case AttestationEvent.TermEnding(var foundOn) -> {
                Held held = Objects.requireNonNull(after.held());
                yield new Message<>(
                        AttestationCatalogue.ATTESTATION_TERM_ENDING,
                        new AttestationTermEnding(
                                id,
                                school,
                                teacher,
                                target,
                                held.category().name(),
                                Objects.requireNonNull(held.lastDay()),
                                foundOn));
            }
        };
    }

    @Override
    public Message<?> state(Attestation attestation) {
        Standing standing = attestation.standing();
        Ruling ruling = standing instanceof Standing.Decided(var _, var decided) ? decided : null;
        Standing.Withdrawn withdrawn = standing instanceof Standing.Withdrawn given ? given : null;
        Ruling.Refusal refusal = ruling == null ? null : ruling.refusal();
        return new Message<>(
                AttestationCatalogue.ATTESTATION_STATE,
                new AttestationState(
                        attestation.id().value(),
                        attestation.schoolId(),
                        attestation.teacher().value(),
                        attestation.position(),
                        attestation.attempt(),
                        attestation.target().name(),
                        standing.status().name(),
                        attestation.openedOn(),
                        category(attestation.plan().present()),
                        lastDay(attestation.plan().present()),
                        attestation.plan().applyOn(),
                        attestation.plan().meetingOn(),
                        companion(attestation),
                        materials(attestation),
                        attestation.missing(),
                        attestation.consultations(),
                        standing.appliedOn(),
                        ruling == null ? null : ruling.on(),
                        ruling == null ? null : ruling.act(),
                        ruling == null ? null : ground(ruling),
                        refusal == null ? null : refusal.words(),
                        withdrawn == null ? null : withdrawn.on(),
                        withdrawn == null ? null : withdrawn.reason(),
                        attestation.leftOn(),
                        category(attestation.held()),
                        lastDay(attestation.held()),
                        attestation.termFoundOn(),
                        attestation.quietUntil(),
                        value(attestation.next())));
    }

    private static List<AttestationMaterial> materials(Attestation attestation) {
        return attestation.materials().stream()
                .map(material -> {
                    Material.Found found = material.found();
                    return new AttestationMaterial(
                            material.code(),
                            material.title(),
                            material.required(),
                            material.status().name(),
                            found == null ? null : found.link(),
                            found == null ? null : found.portfolioItem(),
                            found == null ? null : found.on(),
                            material.remark());
                })
                .toList();
    }

    private static @Nullable String category(@Nullable Held held) {
        return held == null ? null : held.category().name();
    }

    private static @Nullable LocalDate lastDay(@Nullable Held held) {
        return held == null ? null : held.lastDay();
    }

    private static @Nullable UUID companion(Attestation attestation) {
        StaffId companion = attestation.plan().companion();
        return companion == null ? null : companion.value();
    }

    private static @Nullable UUID value(@Nullable AttestationId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable String ground(Ruling ruling) {
        Ruling.Refusal refusal = ruling.refusal();
        return refusal == null ? null : refusal.ground().name();
    }
}
