package org.metodika.contracts.attestation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Аттестационная комиссия приняла решение. */
@Meaning("The commission decided")
public record AttestationDecided(
        @Meaning("Id of the attestation") UUID attestationId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher who is attested")
        UUID teacherId,

        @Meaning("What is aimed at: CONFORMITY, FIRST, HIGHEST, METHODIST or MENTOR")
        String target,

        @Meaning("Day of the application") LocalDate appliedOn,
        @Meaning("Day of the decision") LocalDate decidedOn,
        @Meaning("ESTABLISHED or REFUSED") String outcome,

        @Meaning("RESULTS_INSUFFICIENT, MATERIALS_INCOMPLETE, ABSENT or OTHER; absent unless refused") @Nullable
        String ground,

        @Meaning("Last day of the category; absent where it has no term and where it was refused") @Nullable
        LocalDate validUntil,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
