package org.metodika.monitoring.attestation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.ids.StaffId;

/** What happens to an attestation. */
public sealed interface AttestationEvent {

    /**
     * @param attempt which attempt of this teacher in this position, from 1
     * @param previous the attempt before; null for the first
     * @param on today at the school
     */
    record Opened(
            AttestationId id,
            String schoolId,
            StaffId teacher,
            String position,
            int attempt,
            @Nullable AttestationId previous,
            Category target,
            Plan plan,
            List<Material> materials,
            LocalDate on)
            implements AttestationEvent {
        public Opened {
            materials = List.copyOf(materials);
        }
    }

    record Changed(Plan plan) implements AttestationEvent {}

    /** @param material as it is from now on */
    record MaterialChanged(Material material) implements AttestationEvent {}

    record ConsultationLinked(UUID consultation) implements AttestationEvent {}

    record Applied(LocalDate on) implements AttestationEvent {}

    record Decided(Ruling ruling) implements AttestationEvent {}

    record Withdrawn(LocalDate on, String reason) implements AttestationEvent {}

    /**
     * @param left last working day
     * @param on today at the school
     */
    record EndedByDismissal(LocalDate left, LocalDate on) implements AttestationEvent {}

    record Reopened(String reason) implements AttestationEvent {}

    record Followed(AttestationId next) implements AttestationEvent {}

    /** @param foundOn day on which the schedule found it, in the time zone of the school */
    record TermEnding(LocalDate foundOn) implements AttestationEvent {}
}
