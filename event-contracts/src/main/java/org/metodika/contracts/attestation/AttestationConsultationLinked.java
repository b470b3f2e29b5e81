package org.metodika.contracts.attestation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Консультация отнесена к аттестации. */
@Meaning("A consultation of the log belongs to the preparation")
public record AttestationConsultationLinked(
        @Meaning("Id of the attestation") UUID attestationId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher who is attested")
        UUID teacherId,

        @Meaning("What is aimed at: CONFORMITY, FIRST, HIGHEST, METHODIST or MENTOR")
        String target,

        @Meaning("Id of the consultation") UUID consultationId,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
