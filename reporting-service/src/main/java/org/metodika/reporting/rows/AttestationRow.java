package org.metodika.reporting.rows;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.attestation.AttestationState;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What is counted of an attestation (E12).
 *
 * @param target CONFORMITY, FIRST, HIGHEST, METHODIST or MENTOR
 * @param status PREPARING, APPLIED, ESTABLISHED, REFUSED or WITHDRAWN
 * @param openedOn day it began: that of the application where an attestation of earlier days was entered later
 * @param endedOn day of the decision or of the withdrawal; null while it is open
 * @param ground why it was refused, as a code; null unless it was
 * @param validUntil last day of the category that was established; null where it has no term
 */
@Document("attestations")
@CompoundIndex(name = "school", def = "{'schoolId': 1, 'openedOn': 1}")
public record AttestationRow(
        @Id UUID id,
        String schoolId,
        UUID teacherId,
        String target,
        String status,
        LocalDate openedOn,
        @Nullable LocalDate appliedOn,
        @Nullable LocalDate endedOn,
        @Nullable String ground,
        @Nullable LocalDate validUntil) {

    public static AttestationRow of(AttestationState state) {
        LocalDate appliedOn = state.appliedOn();
        return new AttestationRow(
                state.attestationId(),
                state.schoolId(),
                state.teacherId(),
                state.target(),
                state.status(),
                appliedOn != null && appliedOn.isBefore(state.openedOn()) ? appliedOn : state.openedOn(),
                appliedOn,
                state.decidedOn() == null ? state.withdrawnOn() : state.decidedOn(),
                state.ground(),
                state.status().equals("ESTABLISHED") ? state.heldUntil() : null);
    }

    public boolean is(String expected) {
        return status.equals(expected);
    }

    /** Whether the commission has decided. */
    public boolean decided() {
        return is("ESTABLISHED") || is("REFUSED");
    }
}
