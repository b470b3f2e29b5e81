package org.metodika.contracts.attestation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Материал собран, возвращён или снова не собран. */
@Meaning("A material of the checklist was collected, returned with a remark, or is missing again")
public record AttestationMaterialChanged(
        @Meaning("Id of the attestation") UUID attestationId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher who is attested")
        UUID teacherId,

        @Meaning("What is aimed at: CONFORMITY, FIRST, HIGHEST, METHODIST or MENTOR")
        String target,

        @Meaning("Code of the material in the checklist") String material,
        @Meaning("COLLECTED, RETURNED or MISSING") String status,

        @Meaning("How many obligatory materials are not collected now")
        int missing,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
