package org.metodika.contracts.attestation;

import org.metodika.contracts.Meaning;

/** Строка перечня. */
@Meaning("A material of a checklist")
public record AttestationChecklistItem(
        @Meaning("Code of the material") String code,
        @Meaning("What it is") String title,
        @Meaning("Whether it is obligatory") boolean required) {}
