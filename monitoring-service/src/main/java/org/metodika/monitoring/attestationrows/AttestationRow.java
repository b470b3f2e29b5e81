package org.metodika.monitoring.attestationrows;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.attestation.AttestationCatalogue;
import org.metodika.contracts.attestation.AttestationState;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.monitoring.daylist.DayRow;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An attestation as lists show it.
 *
 * @param target CONFORMITY, FIRST, HIGHEST, METHODIST or MENTOR
 * @param status PREPARING, APPLIED, ESTABLISHED, REFUSED or WITHDRAWN
 * @param date day the preparation began
 * @param underWay true while a dismissal would matter: it is open, or the teacher ought to prepare; absent otherwise
 * @param missing how many obligatory materials are not collected
 * @param heldCategory category the teacher has after it; null for none
 * @param heldUntil its last day; null where it has no term
 * @param toPrepareSince day the term of that category was found to end soon; null where it was not, and where another attempt has begun
 */
@Document("attestation_rows")
@CompoundIndex(name = "all", def = "{'date': 1, '_id': 1}")
@CompoundIndex(name = "school", def = "{'schoolId': 1, 'date': 1, '_id': 1}")
@CompoundIndex(name = "school_status", def = "{'schoolId': 1, 'status': 1, 'date': 1, '_id': 1}")
@CompoundIndex(name = "status", def = "{'status': 1, 'date': 1, '_id': 1}")
@CompoundIndex(name = "target", def = "{'target': 1, 'date': 1, '_id': 1}")
@CompoundIndex(name = "attempts", def = "{'teacherId': 1, 'positionKey': 1, 'attempt': -1}")
@CompoundIndex(name = "companion", def = "{'companionId': 1, 'date': 1, '_id': 1}")
@CompoundIndex(
        name = "to_prepare",
        def = "{'toPrepareSince': 1, 'date': 1, '_id': 1}",
        partialFilter = "{'toPrepareSince': {'$exists': true}}")
@CompoundIndex(name = "under_way", def = "{'underWay': 1, '_id': 1}", partialFilter = "{'underWay': {'$exists': true}}")
@CompoundIndex(name = "watch", def = "{'watched': 1, '_id': 1}", partialFilter = "{'watched': {'$exists': true}}")
public record AttestationRow(
        @Id UUID id,
        String schoolId,
        UUID teacherId,
        String position,
        String positionKey,
        int attempt,
        String target,
        String status,
        LocalDate date,
        @Nullable Boolean underWay,
        @Nullable LocalDate watched,
        @Nullable String presentCategory,
        @Nullable LocalDate applyOn,
        @Nullable LocalDate meetingOn,
        @Nullable UUID companionId,
        int materials,
        int missing,
        int consultations,
        @Nullable LocalDate appliedOn,
        @Nullable LocalDate decidedOn,
        @Nullable String act,
        @Nullable String heldCategory,
        @Nullable LocalDate heldUntil,
        @Nullable LocalDate toPrepareSince)
        implements DayRow {

    /** Keeps the rows by following the service's own attestations. */
    public static StateProjection<AttestationState, AttestationRow> projection(
            MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "attestation-rows",
                AttestationCatalogue.ATTESTATION_STATE,
                AttestationRow.class,
                AttestationRow::of,
                mongo,
                json);
    }

    static AttestationRow of(AttestationState state) {
        boolean latest = state.nextId() == null && state.leftOn() == null;
        LocalDate toPrepareSince = latest ? state.termFoundOn() : null;
        return new AttestationRow(
                state.attestationId(),
                state.schoolId(),
                state.teacherId(),
                state.position(),
                AttestationRows.key(state.position()),
                state.attempt(),
                state.target(),
                state.status(),
                state.openedOn(),
                open(state.status()) || toPrepareSince != null ? Boolean.TRUE : null,
                state.quietUntil(),
                state.presentCategory(),
                state.applyOn(),
                state.meetingOn(),
                state.companionId(),
                state.materials().size(),
                state.missing(),
                state.consultationIds().size(),
                state.appliedOn(),
                state.decidedOn(),
                state.act(),
                state.heldCategory(),
                state.heldUntil(),
                toPrepareSince);
    }

    /** Whether something is still to come. */
    public boolean open() {
        return open(status);
    }

    private static boolean open(String status) {
        return status.equals("PREPARING") || status.equals("APPLIED");
    }
}
