package org.metodika.contracts.attestation;

import java.time.LocalDate;
import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Срок категории скоро истекает. */
@Meaning("The schedule found that the term of a category ends within six months")
public record AttestationTermEnding(
        @Meaning("Id of the attestation") UUID attestationId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher who is attested")
        UUID teacherId,

        @Meaning("What is aimed at: CONFORMITY, FIRST, HIGHEST, METHODIST or MENTOR")
        String target,

        @Meaning("Category whose term ends: CONFORMITY, FIRST, HIGHEST, METHODIST or MENTOR")
        String category,

        @Meaning("Its last day") LocalDate lastDay,

        @Meaning("Day it was found, in the time zone of the school")
        LocalDate foundOn) {}
