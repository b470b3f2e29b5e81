package org.metodika.contracts.attestation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Материал перечня. */
@Meaning("A material of the checklist of an attestation")
public record AttestationMaterial(
        @Meaning("Code of the material in the checklist") String code,
        @Meaning("What it is") String title,
        @Meaning("Whether it is obligatory") boolean required,
        @Meaning("MISSING, COLLECTED or RETURNED") String status,

        @Meaning("Where it is; absent where it is on paper or in the portfolio") @Nullable
        String link,

        @Meaning("Item of the portfolio of the teacher; absent where it is none") @Nullable
        UUID portfolioItem,

        @Meaning("Day it was collected") @Nullable LocalDate collectedOn,

        @Meaning("Why it was returned; absent unless it was") @Nullable
        String remark) {}
