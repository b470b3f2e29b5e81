package org.metodika.monitoring.attestation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an attestation becomes by an event. */
final class Evolution {

    private Evolution() {}

    static Attestation of(Attestation before, AttestationEvent event) {
        Copy copy = new Copy(before);
        switch (event) {
            case AttestationEvent.Opened _ -> throw new IllegalStateException("Opened twice: " + before.id());
            case AttestationEvent.Changed(var plan) -> {
                copy.plan = plan;
                copy.forgetTermUnlessHeldAsBefore();
            }
            case AttestationEvent.MaterialChanged(var material) ->
                copy.materials = before.materials().stream()
                        .map(each -> each.code().equals(material.code()) ? material : each)
                        .toList();
            case AttestationEvent.ConsultationLinked(var consultation) ->
                copy.consultations = Stream.concat(before.consultations().stream(), Stream.of(consultation))
                        .toList();
            case AttestationEvent.Applied(var on) -> copy.standing = new Standing.Applied(on);
            case AttestationEvent.Decided(var ruling) -> {
                copy.standing = new Standing.Decided(applied(before), ruling);
                copy.forgetTermUnlessHeldAsBefore();
            }
            case AttestationEvent.Withdrawn(var on, var reason) ->
                copy.standing = new Standing.Withdrawn(before.standing().appliedOn(), on, reason);
            case AttestationEvent.EndedByDismissal(var left, var on) -> {
                copy.leftOn = left;
                if (before.standing().status().open()) {
                    copy.standing = new Standing.Withdrawn(before.standing().appliedOn(), on, null);
                }
            }
            case AttestationEvent.Reopened _ -> {
                copy.standing = before.standing().before();
                copy.forgetTermUnlessHeldAsBefore();
            }
            case AttestationEvent.Followed(var next) -> copy.next = next;
            case AttestationEvent.TermEnding(var foundOn) -> copy.termFoundOn = foundOn;
        }
        return copy.whole();
    }

    private static LocalDate applied(Attestation before) {
        if (before.standing() instanceof Standing.Applied(var on)) {
            return on;
        }
        throw new IllegalStateException("Decided without an application: " + before.id());
    }

    /** The parts that events change, one at a time. */
    private static final class Copy {

        private final Attestation before;
        private Plan plan;
        private List<Material> materials;
        private List<UUID> consultations;
        private Standing standing;
        private @Nullable LocalDate termFoundOn;
        private @Nullable LocalDate leftOn;
        private @Nullable AttestationId next;

        Copy(Attestation before) {
            this.before = before;
            this.plan = before.plan();
            this.materials = before.materials();
            this.consultations = before.consultations();
            this.standing = before.standing();
            this.termFoundOn = before.termFoundOn();
            this.leftOn = before.leftOn();
            this.next = before.next();
        }

        /** Another category, or another last day, ends soon at its own time. */
        void forgetTermUnlessHeldAsBefore() {
            if (!Objects.equals(whole().held(), before.held())) {
                termFoundOn = null;
            }
        }

        Attestation whole() {
            return new Attestation(
                    before.id(),
                    before.schoolId(),
                    before.teacher(),
                    before.position(),
                    before.attempt(),
                    before.target(),
                    before.openedOn(),
                    plan,
                    materials,
                    consultations,
                    standing,
                    termFoundOn,
                    leftOn,
                    next);
        }
    }
}
