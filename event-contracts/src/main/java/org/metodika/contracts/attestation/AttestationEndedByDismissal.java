package org.metodika.contracts.attestation;

import java.time.LocalDate;
import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Педагог уволен. */
@Meaning("The teacher has left; an attempt that was open is over")
public record AttestationEndedByDismissal(
        @Meaning("Id of the attestation") UUID attestationId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher who is attested")
        UUID teacherId,

        @Meaning("What is aimed at: CONFORMITY, FIRST, HIGHEST, METHODIST or MENTOR")
        String target,

        @Meaning("How it stands from then on: ESTABLISHED, REFUSED or WITHDRAWN")
        String status,

        @Meaning("Day after the last working day or later") LocalDate endedOn) {}
