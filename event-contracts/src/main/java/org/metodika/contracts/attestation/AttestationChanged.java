package org.metodika.contracts.attestation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** План аттестации изменён. */
@Meaning("Present category, intended days or company of an attestation changed")
public record AttestationChanged(
        @Meaning("Id of the attestation") UUID attestationId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher who is attested")
        UUID teacherId,

        @Meaning("What is aimed at: CONFORMITY, FIRST, HIGHEST, METHODIST or MENTOR")
        String target,

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

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
