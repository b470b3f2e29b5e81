package org.metodika.contracts.attestation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Аттестация: текущее содержание. */
@Meaning("Present content of an attestation, with free text: for services only")
public record AttestationState(
        @Meaning("Id of the attestation") UUID attestationId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher who is attested")
        UUID teacherId,

        @Meaning("Position in which the teacher is attested")
        String position,

        @Meaning("Which attempt of this teacher in this position, from 1")
        int attempt,

        @Meaning("What is aimed at: CONFORMITY, FIRST, HIGHEST, METHODIST or MENTOR")
        String target,

        @Meaning("PREPARING, APPLIED, ESTABLISHED, REFUSED or WITHDRAWN")
        String status,

        @Meaning("Day the preparation began") LocalDate openedOn,

        @Meaning(
                "Category the teacher has or had last: CONFORMITY, FIRST, HIGHEST, METHODIST or MENTOR; absent for none")
        @Nullable
        String presentCategory,

        @Meaning("Last day of that category; absent where it has no term") @Nullable
        LocalDate presentUntil,

        @Meaning("Day the application is intended for; absent where none is") @Nullable
        LocalDate applyOn,

        @Meaning("Day the meeting of the commission is intended for; absent where none is") @Nullable
        LocalDate meetingOn,

        @Meaning("Pseudonymous id of the tutor or deputy who accompanies; absent where a methodist of the centre does")
        @Nullable
        UUID companionId,

        @Meaning("Checklist of materials") List<AttestationMaterial> materials,

        @Meaning("How many obligatory materials are not collected")
        int missing,

        @Meaning("Consultations of the log that belong to the preparation")
        List<UUID> consultationIds,

        @Meaning("Day of the application") @Nullable LocalDate appliedOn,
        @Meaning("Day of the decision") @Nullable LocalDate decidedOn,

        @Meaning("Number of the act of the decision") @Nullable
        String act,

        @Meaning("Why it was refused: RESULTS_INSUFFICIENT, MATERIALS_INCOMPLETE, ABSENT or OTHER") @Nullable
        String ground,

        @Meaning("The same in words") @Nullable String groundWords,
        @Meaning("Day it was given up") @Nullable LocalDate withdrawnOn,

        @Meaning("Why; absent where the teacher left") @Nullable
        String withdrawnBecause,

        @Meaning("Last working day of a teacher who has left") @Nullable
        LocalDate leftOn,

        @Meaning(
                "Category the teacher has after all this: CONFORMITY, FIRST, HIGHEST, METHODIST or MENTOR; absent for none")
        @Nullable
        String heldCategory,

        @Meaning("Its last day; absent where it has no term") @Nullable
        LocalDate heldUntil,

        @Meaning("Day the schedule found that the term of that category ends soon") @Nullable
        LocalDate termFoundOn,

        @Meaning("Last day on which the schedule finds nothing new; absent where there is nothing to find any more")
        @Nullable
        LocalDate quietUntil,

        @Meaning("The next attempt in the same position; absent for the latest one") @Nullable
        UUID nextId) {}
