package org.metodika.contracts.dossier;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Чего не хватает. */
@Meaning("What a document lacks as far as the platform knows")
public record DossierGap(
        @Meaning(
                "NO_REGULATION, NO_DECISION, NO_DIAGNOSIS, NO_CONTROL_PLAN, NO_STAGE_REPORT, NO_FINAL_REPORT, NO_CARD, NO_CONCLUSION or NO_PORTFOLIO")
        String kind,

        @Meaning("Stage that lacks it; absent where it is not about one") @Nullable
        UUID itemId,

        @Meaning("First day on which it is missing, also a day to come")
        LocalDate since) {}
