package org.metodika.contracts.dossier;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Запись, которая подтверждает документ. */
@Meaning("A record of the platform that proves a document")
public record DossierProof(
        @Meaning(
                "REGULATION, APPROVAL_ORDER, GROUP_ORDER, WORK_REGULATION, DECISION, AGREEMENT, DEFICIT, BASIS, PROGRAM_VERSION, PASSPORT_EDITION, CHECKPOINT, PASSPORT_ITEMS, STAGE_REPORT, PAPER_REPORT, FINAL_REPORT, CARD, CONCLUSION or PORTFOLIO")
        String kind,

        @Meaning("Id of the record; absent where it has none of its own") @Nullable
        UUID recordId,

        @Meaning("Number or title; of PORTFOLIO how many evidences there are") @Nullable
        String title,

        @Meaning("Day of it") @Nullable LocalDate on) {}
