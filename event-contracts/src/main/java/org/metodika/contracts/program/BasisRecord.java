package org.metodika.contracts.program;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Основание программы. */
@Meaning("What a program is based on (B22)")
public record BasisRecord(
        @Meaning("MONITORING, INTERNAL_CONTROL, DIFFICULTY or MARKET_RESEARCH")
        String kind,

        @Meaning("The deficit, for a basis of kind DIFFICULTY") @Nullable
        UUID deficitId,

        @Meaning("Code of the difficulty, for a basis of kind DIFFICULTY") @Nullable
        String code,

        @Meaning("Document or result referred to, for the other kinds") @Nullable
        String reference,

        @Meaning("Date of the document or result") @Nullable LocalDate date,

        @Meaning("Why this deficit is left to a later program; absent while it is to be addressed") @Nullable
        String deferredBecause) {}
