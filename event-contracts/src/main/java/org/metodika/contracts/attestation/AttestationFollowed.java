package org.metodika.contracts.attestation;

import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Начата следующая попытка. */
@Meaning("The next attempt of the same teacher in the same position began")
public record AttestationFollowed(
        @Meaning("Id of the attestation") UUID attestationId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher who is attested")
        UUID teacherId,

        @Meaning("What is aimed at: CONFORMITY, FIRST, HIGHEST, METHODIST or MENTOR")
        String target,

        @Meaning("Id of the next attestation") UUID nextId) {}
